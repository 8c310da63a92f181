import type { besideCors as english } from "../en/beside-cors.ts";
import type { Translation } from "../words.ts";

export const besideCors: Translation<typeof english> = {
  // The network.
  "host-not-found.title": "Der Hostname wurde nicht gefunden",
  "host-not-found.summary":
    "Der Hostname von {url} wurde nicht gefunden ({error}), deshalb wurde nichts gesendet. Das ist kein CORS-Fehler.",
  "host-not-found.detail":
    "Der Name ist falsch geschrieben, existiert nur in einem anderen Netz (zum Beispiel hinter einem VPN), oder sein Nameserver hat nicht geantwortet.",

  "connection-refused.title": "Dort nimmt nichts Verbindungen an",
  "connection-refused.summary":
    "Bei {host} nimmt nichts Verbindungen an ({error}), deshalb wurde {method} {url} nicht gesendet. Das ist kein CORS-Fehler.",
  "connection-refused.detail":
    "Der Server läuft nicht, oder er lauscht an einem anderen Port oder einer anderen Adresse. `localhost` ist immer der Computer, auf dem der Browser läuft.",

  "connection-closed.title": "Der Server hat die Verbindung geschlossen",
  "connection-closed.summary":
    "Die Verbindung für {method} {url} wurde geschlossen, bevor eine Antwort kam ({error}). Das ist kein CORS-Fehler.",
  "connection-closed.detail":
    "Der Server ist abgestürzt, oder etwas unterwegs hat aufgegeben: ein Proxy, eine Firewall, eine Grenze für Größe oder Zeit. {scheme, select, http {Auch ein Server, der https erwartet, schließt http-Verbindungen so. } other {}}Es gibt keine Header einer Antwort zu prüfen, CORS kam also nie an die Reihe.",

  "connection-timeout.title": "Die Verbindung hat zu lange gedauert",
  "connection-timeout.summary":
    "Der Browser hat das Warten auf {method} {url} aufgegeben ({error}). Das ist kein CORS-Fehler.",
  "connection-timeout.detail":
    "Dort antwortet nichts: Eine Firewall verwirft die Pakete, die Adresse ist falsch, oder der Server ist überlastet. Ein Zeitlimit, das die Seite selbst setzt, ist ein anderer Fall.",

  "certificate-not-trusted.title": "Der Browser vertraut dem Zertifikat des Servers nicht",
  "certificate-not-trusted.summary":
    "Der Browser vertraut dem Zertifikat von {host} nicht ({error}), deshalb wurde {method} {url} nicht gesendet. Das ist kein CORS-Fehler.",
  "certificate-not-trusted.detail":
    "{kind, select, certificateIssuer {Niemand, dem der Browser vertraut, hat es signiert; so ist es bei einem selbst signierten Zertifikat oder einem einer firmeneigenen Stelle.} certificateName {Es gilt für einen anderen Hostnamen.} certificateDate {Es ist abgelaufen oder noch nicht gültig, oder die Uhr dieses Computers geht falsch.} other {Der Name des Fehlers sagt, was daran nicht stimmt.}} Eine Seite kann sich darüber nicht hinwegsetzen; in einem eigenen Tab könnte der Benutzer es.",

  "tls-handshake-failed.title": "Es gibt keine verschlüsselte Verbindung",
  "tls-handshake-failed.summary":
    "Der Browser und {host} konnten sich für {method} {url} nicht auf eine verschlüsselte Verbindung einigen ({error}). Das ist kein CORS-Fehler.",
  "tls-handshake-failed.detail":
    "{kind, select, tlsProtocol {Meistens spricht der Server an diesem Port einfaches http, und die URL sagt https.} tlsVersion {Der Server bietet nur Versionen oder Verfahren an, die Browser nicht mehr akzeptieren.} tlsClient {Der Server verlangt ein Zertifikat des Clients. Eine Preflight-Anfrage geht ohne eines hinaus, wenn die Anfrage keine Anmeldedaten hat.} other {Der Name des Fehlers sagt, was misslungen ist.}}",

  "port-forbidden.title": "Browser verbinden sich nicht mit diesem Port",
  "port-forbidden.summary":
    "Browser verbinden sich nicht mit dem Port von {url} ({error}), deshalb wurde nichts gesendet. Das ist kein CORS-Fehler.",
  "port-forbidden.detail":
    "Der Fetch-Standard nennt Ports anderer Protokolle, etwa 25 (E-Mail) und 6000 (X11), an denen ein Browser kein http sprechen darf.",

  "response-malformed.title": "Die Antwort ist kein gültiges HTTP",
  "response-malformed.summary":
    "Die Antwort auf {method} {url} ist kein gültiges HTTP ({error}), deshalb wurden ihre Header nicht angesehen. Das ist kein CORS-Fehler.",
  "response-malformed.detail":
    "{kind, select, notHttp {Sie beginnt nicht wie eine HTTP-Antwort. Vielleicht lauscht an diesem Port ein anderes Programm.} contentLength {Sie hat mehrere Header `Content-Length` mit verschiedenen Werten.} location {Sie hat mehrere Header `Location` mit verschiedenen Werten.} tooBig {Ihre Header sind größer, als Browser akzeptieren, 256 KiB in Chromium.} proxyStatus {Sie hat den Status 407, den nur ein Proxy senden darf; ein Server, der eine Anmeldung will, antwortet mit 401.} other {Der Name des Fehlers sagt, was daran nicht stimmt.}}",

  "stream-body-unsupported.title": "Ein Stream als Body braucht HTTP/2",
  "stream-body-unsupported.summary":
    "{method} {url} hat einen Stream als Body, und der Server spricht nur HTTP/1.1 ({error}). Das ist kein CORS-Fehler.",
  "stream-body-unsupported.detail":
    "Chromium sendet einen Body, dessen Länge nicht im Voraus bekannt ist, nur über HTTP/2 oder HTTP/3, und die brauchen https.",

  "stream-body-redirected.title": "Ein Stream als Body kann nicht weitergeleitet werden",
  "stream-body-redirected.summary":
    "{url} leitet eine Anfrage weiter, deren Body ein Stream ist ({error}), und ein Stream kann nicht zweimal gesendet werden. Das ist kein CORS-Fehler.",
  "stream-body-redirected.detail":
    "Was vom Stream gesendet wurde, ist weg; der Browser kann es für eine andere URL nicht wiederholen. Nur einem 303, nach dem es keinen Body gibt, kann er folgen.",

  "browser-offline.title": "Der Browser ist offline",
  "browser-offline.summary": "{method} {url} wurde nicht gesendet, weil der Browser offline ist ({error}).",
  "browser-offline.detail":
    "Es gibt kein Netz, oder im Netzwerk-Panel der DevTools ist „Offline“ gewählt. Das simulierte kann eine Preflight-Anfrage durchlassen und die Anfrage anhalten.",

  "preflight-connection-failed.title": "Die Preflight-Anfrage bekam keine Antwort",
  "preflight-connection-failed.summary":
    "Die Preflight-Anfrage für {url} bekam keine Antwort ({error}), deshalb wurde die Anfrage nie gesendet. Das ist kein CORS-Fehler.",
  "preflight-connection-failed.detail":
    "{kind, select, closed {Der Server hat die Verbindung ohne Antwort geschlossen.} timeout {Der Server hat nicht rechtzeitig geantwortet.} other {Bekannt ist nur der Name, den der Browser dem Fehler gibt.}} Beantwortet dieselbe URL andere Methoden, verwirft etwas unterwegs OPTIONS-Anfragen: eine Firewall oder ein Server, der nur einige Methoden kennt.",

  "connection-failed.title": "Die Verbindung ist gescheitert",
  "connection-failed.summary": "{method} {url} bekam keine brauchbare Antwort ({error}). Das ist kein CORS-Fehler.",
  "connection-failed.detail":
    "{kind, select, unreachable {Von diesem Computer führt kein Weg zu dieser Adresse.} proxy {Der Proxy, den dieser Browser benutzt, hat die Anfrage nicht durchgelassen.} changed {Das Netz hat sich geändert, während die Anfrage unterwegs war. Noch einmal versuchen.} other {Bekannt ist nur der Name, den der Browser dem Fehler gibt.}} Es gibt keine Header einer Antwort zu prüfen, CORS kam also nie an die Reihe.",

  "request-aborted.title": "Die Anfrage wurde abgebrochen",
  "request-aborted.summary":
    "{method} {url} wurde von der Seite oder durch ihr Verlassen beendet, bevor sie beurteilt werden konnte.",
  "request-aborted.detail":
    "Ein `AbortController`, ein Zeitlimit der Seite selbst oder eine Navigation hat sie beendet. Das ist kein CORS-Fehler.",

  "blocked-by-extension.title": "Eine Erweiterung hat die Anfrage blockiert",
  "blocked-by-extension.summary":
    "{method} {url} wurde im Browser von einer Erweiterung blockiert{sent, select, yes {} other {, bevor sie gesendet wurde}}.",
  "blocked-by-extension.detail":
    "{sent, select, yes {} other {Der Server hat sie nie gesehen. }}Inhaltsblocker gehen nach der URL: es ohne sie versuchen oder einen Pfad wählen, der nicht nach Werbung oder Tracking aussieht.",

  "blocked-by-browser.title": "Eine Richtlinie des Browsers hat die Anfrage blockiert",
  "blocked-by-browser.summary": "{method} {url} wurde von einer Richtlinie des Browsers blockiert ({error}).",
  "blocked-by-browser.detail": "Das ist kein CORS-Fehler; der Name des Fehlers sagt, welche Richtlinie es war.",

  "cross-origin-resource-policy.title": "Cross-Origin-Resource-Policy verbietet, die Antwort einzubetten",
  "cross-origin-resource-policy.summary":
    "Die Antwort auf {method} {url} darf hier nicht benutzt werden: Sie hat `Cross-Origin-Resource-Policy: {value}`.",
  "cross-origin-resource-policy.detail":
    "Der Server erlaubt nur Seiten {kind, select, sameSite {seiner eigenen Site} other {seines eigenen Ursprungs}}, diese Antwort einzubetten. Der Header schützt Antworten, die ohne CORS geladen werden; mit CORS spielt er keine Rolle.",

  "cross-origin-embedder-policy.title": "Die Seite bettet nur ein, was es erlaubt",
  "cross-origin-embedder-policy.summary":
    "Die Seite hat `Cross-Origin-Embedder-Policy`, und die Antwort auf {method} {url} hat keine `Cross-Origin-Resource-Policy`, die das Einbetten erlaubt.",
  "cross-origin-embedder-policy.detail":
    "Mit `require-corp` lädt eine Seite Antworten anderer Ursprünge ohne CORS nur, wenn deren Server zustimmt. Die Antwort des Servers ist gewöhnlich; es ist die Seite, die mehr verlangt.",

  "opaque-response-blocked.title":
    "Der Browser hat eine Antwort zurückgehalten, mit der die Seite nichts anfangen kann",
  "opaque-response-blocked.summary":
    "Die Antwort auf {method} {url} ({contentType}) wurde zurückgehalten: Sie wurde ohne CORS geladen und ist nicht, was die Seite dort benutzen kann.",
  "opaque-response-blocked.detail":
    "Opaque Response Blocking hält Daten wie HTML und JSON von Seiten fern, die sie als Bild, Skript oder Medium laden.",

  "local-network-access-denied.title": "Der Zugriff auf das lokale Netzwerk wurde verweigert",
  "local-network-access-denied.summary":
    "{url} ist auf diesem Computer oder im lokalen Netzwerk, und der Browser hat die Seite nicht dorthin gelassen.",
  "local-network-access-denied.detail":
    "Eine Seite aus dem öffentlichen Internet braucht die Erlaubnis des Benutzers, um lokale Adressen zu erreichen. Sie wurde verweigert, oder es wurde nie danach gefragt: Frames anderer Ursprünge, Worker und Service Worker können nicht selbst fragen. Kein Header eines Servers kann sie geben.",

  "insecure-page-to-local-network.title": "Eine Seite ohne https darf das lokale Netzwerk nicht erreichen",
  "insecure-page-to-local-network.summary":
    "{url} ist auf diesem Computer oder im lokalen Netzwerk, und die Seite ({origin}) wird nicht über https ausgeliefert; deshalb hat der Browser sie nicht dorthin gelassen.",
  "insecure-page-to-local-network.detail":
    "Eine Seite aus dem öffentlichen Internet kann nur über https um die Erlaubnis bitten, lokale Adressen zu erreichen. Der Benutzer wurde nicht gefragt, und kein Header eines Servers kann die Erlaubnis geben.",

  "target-address-space-mismatch.title": "Die Seite nennt einen anderen Adressraum als den des Servers",
  "target-address-space-mismatch.summary":
    "{method} {url} endete nach der Verbindung und vor jeder Antwort, ohne einen Fehler mit Namen. Ein bekannter Grund ist ein `targetAddressSpace`, der nicht der des Servers ist.",
  "target-address-space-mismatch.detail":
    "Die Option `targetAddressSpace` von `fetch()` verspricht, wo ein Server ist: `loopback` für diesen Computer, `local` für das lokale Netzwerk. Stimmt das nicht, beendet der Browser die Anfrage. Er zeigt weder die Option noch diesen Grund, ein anderer ist also möglich.",

  // Redirects that the page or the browser stopped or made.
  "content-security-policy.title": "Die Content Security Policy der Seite verbietet die URL",
  "content-security-policy.summary":
    "Die Content Security Policy der Seite lässt nicht zu, dass sie nach {url} fragt: `{directive}` nennt sie nicht. Es wurde nichts gesendet.",
  "content-security-policy.detail":
    "Die Richtlinie kommt mit der Seite, in einem Header oder einem `meta`-Element, und begrenzt, wohin sich ihre Skripte verbinden dürfen. Das ist kein CORS-Fehler, und nichts, was die API sendet, kann daran etwas ändern.",

  "mixed-content.title": "Eine https-Seite hat nach einer http-URL gefragt",
  "mixed-content.summary":
    "Die Seite wurde über https geladen, und {url} ist nicht verschlüsselt; deshalb hat der Browser die Anfrage nicht gesendet.",
  "mixed-content.detail":
    "Browser halten gemischte Inhalte an, bevor sie gesendet werden. Adressen dieses Computers sind ausgenommen. Das ist kein CORS-Fehler.",

  "no-cors-redirect-mode.title": "Zum Modus no-cors passt nur das Folgen von Weiterleitungen",
  "no-cors-redirect-mode.summary":
    'Die Seite hat mit `mode: "no-cors"` und `redirect: "{redirect}"` nach {url} gefragt, und das passt nicht zusammen. Es wurde nichts gesendet.',
  "no-cors-redirect-mode.detail":
    "Ohne CORS darf die Seite nichts von Weiterleitungen erfahren, deshalb muss der Browser ihnen selbst folgen.",

  "invalid-request.title": "Die Optionen ergeben keine Anfrage",
  "invalid-request.summary": "Der Aufruf für {url} ist gescheitert, bevor eine Anfrage daraus wurde: {saw}",
  "invalid-request.detail":
    "Der Browser prüft die Optionen eines Aufrufs, bevor er etwas sendet, und sein Fehler sagt, was daran nicht stimmt. Das ist kein CORS-Fehler.",

  "keepalive-quota-exceeded.title": "Die Bodys von keepalive-Anfragen sind zu groß",
  "keepalive-quota-exceeded.summary":
    "{method} {url} wurde mit `keepalive: true` gestellt und nicht gesendet; höchstwahrscheinlich ist der Body zu groß.",
  "keepalive-quota-exceeded.detail":
    "Anfragen, die ihre Seite überleben, dürfen zusammen 64 KiB an Bodys haben. Weniger senden oder `keepalive` weglassen.",

  "request-not-sent.title": "Die Anfrage wurde nicht gesendet",
  "request-not-sent.summary": "{method} {url} endete, bevor etwas gesendet wurde, und der Browser zeigt nicht, warum.",
  "request-not-sent.detail":
    "Meistens verbietet die Content Security Policy der Seite die URL. Auch ein Service Worker oder das Blockieren von Anfragen in den DevTools kann dahinterstecken. In der Konsole der Seite stehen die Worte des Browsers selbst.",

  "mixed-content-redirect.title": "Die Weiterleitung führt von https zu http",
  "mixed-content-redirect.summary":
    "{url} leitet zu {target} weiter, was nicht verschlüsselt ist, und eine über https geladene Seite darf von dort nichts laden.",
  "mixed-content-redirect.detail":
    "Browser halten gemischte Inhalte an, bevor sie gesendet werden; das Ziel wurde also nie gefragt. Oft weiß der Server nicht, dass der Proxy vor ihm https spricht, und schreibt http in seine Weiterleitungen.",

  "content-security-policy-redirect.title": "Eine Richtlinie der Seite hat die Weiterleitung angehalten",
  "content-security-policy-redirect.summary":
    "{url} leitet zu {target} weiter, und die Seite selbst lässt die Anfrage nicht dorthin, höchstwahrscheinlich {kind, select, either {wegen ihrer Content Security Policy oder weil das nicht verschlüsselt ist} other {wegen ihrer Content Security Policy}}.",
  "content-security-policy-redirect.detail":
    "Eine Richtlinie wird für jede URL einer Weiterleitung neu geprüft; die erste hat bestanden. Bei `fetch()` und XMLHttpRequest entscheidet `connect-src`, bei Bildern `img-src`, bei Skripten `script-src`. Die Konsole nennt die Direktive; der Browser zeigt sie Erweiterungen nicht.",

  "https-upgrade.title": "Der Browser hat http in https geändert",
  "https-upgrade.summary":
    "{on, select, preflight {Der Browser hat die Preflight-Anfrage für {url} auf https geändert, und eine Preflight-Anfrage darf nicht weitergeleitet werden} other {Der Browser hat {from} in {url} geändert; das zählt als Weiterleitung von einem Ursprung zu einem anderen, deshalb sendete er `Origin: null`, und der Server erlaubt nur `{value}`}}.",
  "https-upgrade.detail":
    "{on, select, preflight {Es ist bekannt, dass der Host nur https will (HSTS)} other {Es ist bekannt, dass der Host nur https will (HSTS), oder eine Erweiterung ändert die URL}}. Der Server hat dabei nicht mitzureden: im Code der Seite https schreiben.",

  "redirected-by-extension.title": "Eine Erweiterung hat die Anfrage beantwortet",
  "redirected-by-extension.summary":
    "Eine Erweiterung hat {method} {url} zu einer eigenen Datei weitergeleitet ({target}).",
  "redirected-by-extension.detail":
    "Inhaltsblocker tun das, um Seiten etwas Harmloses zu geben. Ob die Seite es benutzen konnte, wird nicht gezeigt.",
};
