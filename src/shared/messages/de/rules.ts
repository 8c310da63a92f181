import type { rules as english } from "../en/rules.ts";
import type { Translation } from "../words.ts";

export const rules: Translation<typeof english> = {
  // Causes: the CORS check.
  "allow-origin-missing.title": "Access-Control-Allow-Origin fehlt",
  "allow-origin-missing.summary":
    "{on, select, preflight {Die Antwort auf die Preflight-Anfrage für {url} hat keinen Header `Access-Control-Allow-Origin`; deshalb sendet der Browser die Anfrage nicht} redirect {Die Weiterleitung von {url} hat keinen Header `Access-Control-Allow-Origin`; deshalb folgt ihr der Browser nicht} other {Die Antwort auf {method} {url} hat keinen Header `Access-Control-Allow-Origin`; deshalb darf die Seite sie nicht lesen}}.",
  "allow-origin-missing.detail":
    "Ein Browser zeigt einer Seite die Antwort eines anderen Ursprungs nur, wenn der Server es erlaubt: Er nennt den Ursprung der Seite, hier `{origin}`, oder mit `*` jeden. Diese Antwort ({statusText}) erlaubt es niemandem.",
  "allow-origin-missing.detail-null":
    "Ein Browser zeigt einer Seite die Antwort eines anderen Ursprungs nur, wenn der Server den Ursprung der Anfrage erlaubt. Diese Anfrage ging mit `Origin: null` hinaus{taint, select, redirect {, weil eine Weiterleitung sie von einem fremden Ursprung weitergeschickt hat} file {, weil die Seite eine von der Festplatte geöffnete Datei ist} frame {, weil der Frame, der gefragt hat, einen undurchsichtigen Ursprung hat} other {, weil die Seite einen undurchsichtigen Ursprung hat}}; ein Server, der nur echte Ursprünge kennt, schweigt dann.",

  "allow-origin-missing-on-error-response.title": "Der Server antwortet mit einem Fehler ohne CORS-Header",
  "allow-origin-missing-on-error-response.summary":
    "{on, select, preflight {Der Server hat die Preflight-Anfrage für {url} mit {statusText} und ohne den Header `Access-Control-Allow-Origin` beantwortet} other {Der Server hat {method} {url} mit {statusText} und ohne den Header `Access-Control-Allow-Origin` beantwortet; deshalb sieht die Seite einen CORS-Fehler statt des wirklichen}}.",
  "allow-origin-missing-on-error-response.detail":
    "Der Status {status} ist das eigentliche Problem; CORS verdeckt es nur. Viele Server fügen CORS-Header nur erfolgreichen Antworten hinzu, und eine Fehlerbehandlung, ein Gateway oder eine Firewall antwortet ohne sie. Stehen die Header auch in Fehlerantworten, kann die Seite Status und Meldung lesen.{network, select, yes { Die Antwort kam durch ein Content Delivery Network (`{trace}`), dessen Firewall sie erzeugt haben kann.} other {}}",

  "cors-header-misspelt.title": "Ein CORS-Header hat den falschen Namen",
  "cors-header-misspelt.summary":
    "{on, select, preflight {Die Antwort auf die Preflight-Anfrage für {url}} redirect {Die Weiterleitung von {url}} other {Die Antwort auf {method} {url}}} hat `{found}`, aber der Browser sucht `{wanted}`.",
  "cors-header-misspelt.detail":
    "{kind, select, request {`{found}` ist ein Header von Anfragen; in einer Antwort bedeutet er nichts.} other {Browser kennen `{found}` nicht und übergehen es.}} Groß- und Kleinschreibung spielt keine Rolle, alles andere schon. Gemeint ist wahrscheinlich `{wanted}`.",

  "headers-changed-by-extension.title": "Eine andere Erweiterung hat die CORS-Header des Servers geändert",
  "headers-changed-by-extension.summary":
    "{kind, select, removed {Eine andere Erweiterung hat `{name}: {sent}` entfernt} added {Eine andere Erweiterung hat `{name}: {left}` hinzugefügt} other {Eine andere Erweiterung hat `{name}: {sent}` durch `{left}` ersetzt}}, und zwar {on, select, preflight {in der Antwort auf die Preflight-Anfrage für {url}} redirect {in der Weiterleitung von {url}} other {in der Antwort auf {method} {url}}}; was übrig ist, genügt nicht.",
  "headers-changed-by-extension.detail":
    "Der Browser beurteilt die Header, die Erweiterungen übrig lassen. Welche Erweiterung es war, wird nicht angezeigt. In einem Browser ohne sie zählen die eigenen Header des Servers.",

  "rate-limit-reached.title": "Das Anfragelimit ist erreicht",
  "rate-limit-reached.summary":
    "{on, select, preflight {Die Preflight-Anfrage für {url} wurde mit {statusText} beantwortet; deshalb wurde die Anfrage nicht gesendet} other {{method} {url} wurde mit {statusText} und ohne den Header `Access-Control-Allow-Origin` beantwortet; deshalb sieht die Seite stattdessen einen CORS-Fehler}}.",
  "rate-limit-reached.detail":
    "Der Status sagt, dass zu viele Anfragen kamen; was sie zählt, antwortet anstelle der API, und meistens ohne deren CORS-Header. {kind, select, seconds {Verlangt wird, {retryAfter} Sekunden zu warten (`Retry-After`). } date {Verlangt wird, bis {retryAfter} zu warten (`Retry-After`). } other {}}{on, select, preflight {OPTIONS sollte nicht mitgezählt werden: Preflight-Anfragen verdoppeln die Zahl der Anfragen.} other {Mit CORS-Headern auch auf dieser Antwort kann die Seite den Status lesen und warten.}}",

  "bot-protection-answered.title": "Ein Bot-Schutz hat anstelle des Servers geantwortet",
  "bot-protection-answered.summary":
    "{on, select, preflight {Die Preflight-Anfrage für {url}} other {{method} {url}}} wurde mit {statusText} von einem Bot-Schutz oder einer Firewall beantwortet, nach `{marker}` zu urteilen.",
  "bot-protection-answered.detail":
    "Eine solche Antwort entsteht vor der API, die die Anfrage nie sieht. Eine Prüfung, die ein Mensch bestehen muss oder die in einer eigenen Seite läuft, kann die Anfrage eines Skripts nicht bestehen, und eine Preflight-Anfrage trägt kein Cookie, das etwas beweisen könnte. Diese Anfragen in den Einstellungen des Schutzes durchlassen, OPTIONS zuerst.",

  "gateway-error.title": "Ein Gateway hat für den Server geantwortet",
  "gateway-error.summary":
    "{on, select, preflight {Die Preflight-Anfrage für {url}} other {{method} {url}}} wurde mit {statusText} beantwortet; das heißt: {fault, select, late {Ein Gateway hat vergeblich auf den Server dahinter gewartet} away {Der Server hinter einem Gateway nimmt gerade keine Anfragen an} other {Ein Gateway hat vom Server dahinter keine brauchbare Antwort bekommen}}.",
  "gateway-error.detail":
    "Wo die Anwendung nicht geantwortet hat, fehlen auch ihre CORS-Header. {kind, select, named {`{trace}` deutet auf das Gateway hin. } other {}}Herausfinden, warum die Anwendung nicht geantwortet hat; und das Gateway seine Fehlerseiten mit CORS-Headern senden lassen, damit die Seite den Status lesen kann.",

  "cached-response-without-allow-origin.title": "Eine Antwort aus dem Cache hat keine CORS-Header",
  "cached-response-without-allow-origin.summary":
    "Der Cache des Browsers hat {method} {url} mit der Antwort auf eine frühere Anfrage ohne `Origin` beantwortet, und diese hat keinen Header `Access-Control-Allow-Origin`.",
  "cached-response-without-allow-origin.detail":
    "Der Server wurde nicht noch einmal gefragt. Ein Bild oder ein Link hatte dieselbe URL vorher geladen, und ohne `Vary: Origin` hält ein Cache diese Antwort für alle geeignet. Was der Server auf eine Anfrage mit `Origin` sagt, war nicht zu sehen.",

  "allow-origin-added-twice.title": "Access-Control-Allow-Origin wird zweimal gesendet",
  "allow-origin-added-twice.summary":
    "{on, select, preflight {Die Antwort auf die Preflight-Anfrage für {url}} redirect {Die Weiterleitung von {url}} other {Die Antwort auf {method} {url}}} hat {count, plural, other {# Header `Access-Control-Allow-Origin`}}; Browser akzeptieren genau einen.",
  "allow-origin-added-twice.detail":
    "{kind, select, wildcard {Eine Schicht antwortet jedem mit `*`, eine andere nennt `{origin}`: zum Beispiel ein Proxy mit fester Einstellung vor einer Anwendung, die darauf achtet, wer fragt. Den Header aus der Schicht mit `*` herausnehmen.} same {Meistens fügen zwei Schichten denselben Header hinzu, zum Beispiel die Anwendung und der Proxy davor. Ihn einer von beiden überlassen.} other {Meistens fügen zwei Schichten den Header hinzu, jede mit einer eigenen Liste. Ihn einer von beiden überlassen.}} Der Browser fügt die Zeilen zu `{value}` zusammen, und das ist gleich keinem Ursprung, selbst wenn alle richtig sind.",

  "allow-origin-multiple-values.title": "Access-Control-Allow-Origin nennt mehrere Werte",
  "allow-origin-multiple-values.summary":
    "{on, select, preflight {Die Antwort auf die Preflight-Anfrage für {url}} redirect {Die Weiterleitung von {url}} other {Die Antwort auf {method} {url}}} nennt mehrere Werte in `Access-Control-Allow-Origin`: `{value}`. Erlaubt ist nur einer.",
  "allow-origin-multiple-values.detail":
    "Der Header nennt einen Ursprung oder ist `*`. Ein Server für mehrere Ursprünge sieht sich den `Origin` der Anfrage an und antwortet mit ihm, wenn er auf seiner Liste steht.",

  "allow-origin-malformed.title": "Access-Control-Allow-Origin ist kein Ursprung",
  "allow-origin-malformed.summary":
    "{on, select, preflight {Die Antwort auf die Preflight-Anfrage für {url}} redirect {Die Weiterleitung von {url}} other {Die Antwort auf {method} {url}}} hat {kind, select, empty {einen leeren Header `Access-Control-Allow-Origin`} other {`Access-Control-Allow-Origin: {value}`, und das ist kein Ursprung}}.",
  "allow-origin-malformed.detail":
    "{kind, select, empty {Der Server sendet den Header ohne Wert, oft weil eine Einstellung oder eine Variable leer ist.} quoted {Die Anführungszeichen gehören zum Wert; er muss ohne sie dastehen.} placeholder {Eine Variable wurde nicht ersetzt: Das ist der Text der Konfiguration, nicht ihr Wert.} pattern {Muster werden nicht unterstützt: Ein Browser vergleicht den Text Byte für Byte.} noScheme {Das Schema fehlt: Ein Ursprung beginnt mit https:// oder http://.} other {Ein Ursprung besteht aus Schema, Host und, wo es nicht der Standardport ist, Port.}} {opaque, select, yes {Für eine Seite mit undurchsichtigem Ursprung passt nur `*`.} other {Für diese Seite muss der Wert genau `{origin}` sein.}}",

  "allow-origin-mismatch.title": "Access-Control-Allow-Origin nennt einen anderen Ursprung",
  "allow-origin-mismatch.summary":
    "{on, select, preflight {Die Antwort auf die Preflight-Anfrage für {url}} redirect {Die Weiterleitung von {url}} other {Die Antwort auf {method} {url}}} erlaubt den Ursprung `{value}`, aber der Ursprung der Seite ist `{origin}`.",
  "allow-origin-mismatch.detail":
    "{kind, select, trailingSlash {Ein Ursprung hat am Ende keinen Schrägstrich; dieses eine Zeichen macht einen anderen Text daraus.} path {Ein Ursprung hat keinen Pfad; der Wert muss nach Host und Port enden.} case {Browser senden Ursprünge in Kleinbuchstaben und vergleichen Byte für Byte.} scheme {Die Schemas sind verschieden: http und https sind verschiedene Ursprünge.} port {Die Ports sind verschieden, und ein Port gehört zum Ursprung.} defaultPort {Ein Browser lässt den Standardport weg, deshalb darf der Wert ihn nicht haben.} trailingDot {Der Host endet mit einem Punkt; dieses eine Zeichen macht einen anderen Text daraus.} unicode {Browser senden Hostnamen in ihrer ASCII-Form, und der Wert hat andere Zeichen.} ipv6 {Browser senden die kürzeste Form einer IPv6-Adresse.} loopback {`localhost`, `127.0.0.1` und `[::1]` sind drei Hosts, obwohl alle dieser Computer sind. Die Seite unter dem erlaubten Namen öffnen oder diesen erlauben.} www {Einer hat „www.“ und der andere nicht; es sind verschiedene Hosts.} noScheme {Das Schema fehlt, deshalb liest der Browser den Host als Schema.} nullValue {Der Server antwortet mit `null`, wie auf eine Anfrage ohne Ursprung; das erlaubt keine Website.} pattern {Muster werden nicht unterstützt: Ein Browser vergleicht den Text Byte für Byte.} earlier {Dieselbe URL hat diesen Wert früher `{value}` selbst gegeben. Entweder gibt ein Cache die Antwort für eine Seite an eine andere weiter, weil `Vary: Origin` fehlt, oder der Server nennt jedem denselben Ursprung.} cached {Der Wert gehört zu einer anderen Seite, und die Antwort kam durch einen Cache ({cache}). Ohne `Vary: Origin` gibt ein Cache die Antwort für eine Seite an eine andere weiter.} other {Der Wert muss Byte für Byte der Ursprung der Anfrage sein. Ein Server für mehrere Ursprünge gibt den `Origin` der Anfrage zurück, wenn er auf seiner Liste steht.}}",

  "null-origin.title": "Die Seite hat einen undurchsichtigen Ursprung",
  "null-origin.summary":
    "Der Ursprung der Seite ist undurchsichtig, deshalb sendet der Browser `Origin: null`, und {on, select, preflight {die Antwort auf die Preflight-Anfrage für {url}} other {{url}}} erlaubt nur `{value}`.",
  "null-origin.detail":
    "{from, select, file {Die Seite ist eine von der Festplatte geöffnete Datei, und eine solche Seite hat keinen eigenen Ursprung: über http ausliefern.} frame {Die Anfrage kommt aus einem Frame ohne eigenen Ursprung, meistens einem mit `sandbox` und ohne `allow-same-origin`, oder aus einem Dokument mit `data:`-URL.} other {Die Seite oder der Worker hat keinen eigenen Ursprung: von der Festplatte oder aus einer `data:`-URL geöffnet, oder die `Content-Security-Policy` enthält `sandbox`.}} `null` auf dem Server nicht erlauben: Jeder Angreifer kann einen Frame bauen, der es sendet.",

  "redirect-tainted-origin.title":
    "Wegen einer Weiterleitung zu einem anderen Ursprung sendete der Browser Origin: null",
  "redirect-tainted-origin.summary":
    "Die Anfrage wurde von {from} zu {url} weitergeleitet, deshalb sendete der Browser `Origin: null`, und der Server dort erlaubt nur `{value}`.",
  "redirect-tainted-origin.detail":
    "{kind, select, slash {Die beiden URLs unterscheiden sich in einem Schrägstrich am Ende. } https {Der Server leitet von http zu https. } www {Die beiden URLs unterscheiden sich in „www.“. } host {Der Server leitet zu einem anderen Hostnamen. } language {Der Server setzt eine Sprache in den Pfad. } other {}}Schickt ein fremder Server eine Anfrage zu einem weiteren Ursprung, bürgt der Browser nicht mehr dafür, wer gefragt hat, und ersetzt den Ursprung der Seite durch `null`. Darauf kann keine Liste erlaubter Ursprünge passen. Die endgültige URL direkt aufrufen.",

  "allow-origin-wildcard-with-credentials.title":
    "Access-Control-Allow-Origin ist *, aber die Anfrage hat Anmeldedaten",
  "allow-origin-wildcard-with-credentials.summary":
    "{on, select, preflight {Die Antwort auf die Preflight-Anfrage für {url}} redirect {Die Weiterleitung von {url}} other {Die Antwort auf {method} {url}}} hat `Access-Control-Allow-Origin: *`, und das akzeptieren Browser bei einer Anfrage mit Anmeldedaten nicht.",
  "allow-origin-wildcard-with-credentials.detail":
    'Mit `credentials: "include"` (oder `withCredentials`) kann die Antwort private Daten enthalten, deshalb muss der Server den einen Ursprung nennen, der sie lesen darf. `*` nennt keinen.{on, select, preflight { Die Preflight-Anfrage selbst trägt keine Cookies, wird aber für die Anfrage beurteilt, die ihr folgt.} other {}}',

  "allow-credentials-not-true.title": "Access-Control-Allow-Credentials ist nicht true",
  "allow-credentials-not-true.summary":
    "{on, select, preflight {Die Antwort auf die Preflight-Anfrage für {url}} redirect {Die Weiterleitung von {url}} other {Die Antwort auf {method} {url}}} hat {kind, select, missing {keinen Header `Access-Control-Allow-Credentials`} other {`Access-Control-Allow-Credentials: {value}` statt `true`}}; eine Anfrage mit Anmeldedaten braucht ihn.",
  "allow-credentials-not-true.detail":
    'Eine Anfrage mit `credentials: "include"` (oder `withCredentials`) braucht die Zusage des Servers zweimal: ihren Ursprung in `Access-Control-Allow-Origin` und `Access-Control-Allow-Credentials: true`. Der Wert wird Byte für Byte verglichen: `True`, `1` oder zwei Header zählen nicht.',

  // Causes: the preflight.
  "preflight-answered-by-auth.title": "Etwas vor dem Server hat die Preflight-Anfrage abgelehnt",
  "preflight-answered-by-auth.summary":
    "Die Preflight-Anfrage für {url} wurde mit {statusText} beantwortet: {kind, select, signIn {Vor OPTIONS steht eine Anmeldeprüfung} other {Etwas lehnt OPTIONS ab, bevor CORS antworten kann}}.",
  "preflight-answered-by-auth.detail":
    "Eine Preflight-Anfrage trägt nie Cookies oder `Authorization`. Eine Prüfung, die das verlangt, sagt also immer Nein, und die Anfrage dahinter wird nie gesendet. {kind, select, signIn {OPTIONS vor der Anmeldeprüfung durchlassen.} other {Es kann eine Anmeldeprüfung sein, eine Firewall oder ein CORS-Filter auf dem Server, der diesen Ursprung, diese Methode oder diesen Header mit {status} ablehnt: dort zuerst nachsehen.}}{network, select, yes { Die Antwort kam durch ein Content Delivery Network (`{trace}`), dessen Firewall sie erzeugt haben kann.} other {}}",

  "preflight-route-missing.title": "Der Server hat keine Route für OPTIONS",
  "preflight-route-missing.summary":
    "Nichts auf dem Server beantwortet die Preflight-Anfrage für {url}: Sie bekam {statusText}.",
  "preflight-route-missing.detail":
    "Vor {asked} fragt der Browser mit einer OPTIONS-Anfrage, und diese URL kennt die Methode nicht. (Antwortet sie auf jede Methode mit {status}, ist der Pfad falsch.) Ein Header `Allow` spielt für CORS keine Rolle.",

  "preflight-status-not-ok.title": "Die Preflight-Anfrage wurde mit einem Fehlerstatus beantwortet",
  "preflight-status-not-ok.summary":
    "Die Preflight-Anfrage für {url} wurde mit {statusText} beantwortet; nur ein Status von 200 bis 299 lässt die Anfrage durch.",
  "preflight-status-not-ok.detail":
    "Die Header allein genügen nicht: Ein Browser nimmt die Antwort auf eine Preflight-Anfrage nur mit einem Erfolgsstatus an, üblich ist 204. Ein 304 zählt nicht.",

  "preflight-redirect.title": "Die Preflight-Anfrage wurde weitergeleitet",
  "preflight-redirect.summary":
    "{kind, select, internal {Der Browser selbst hat die Preflight-Anfrage für {url} weitergeleitet, und eine Preflight-Anfrage darf nicht weitergeleitet werden} other {Der Server leitet die Preflight-Anfrage für {url} zu {location} weiter ({statusText}), und eine Preflight-Anfrage darf nicht weitergeleitet werden}}.",
  "preflight-redirect.detail":
    "{kind, select, slash {Die beiden URLs unterscheiden sich in einem Schrägstrich am Ende: die URL aufrufen, zu der der Server weiterleitet.} https {Der Server leitet von http zu https: die https-URL aufrufen.} www {Die beiden URLs unterscheiden sich in „www.“: den Host aufrufen, zu dem der Server weiterleitet.} host {Der Server leitet zu einem anderen Hostnamen: diesen Host aufrufen.} language {Der Server setzt eine Sprache in den Pfad: die URL mit ihr aufrufen oder die API von dieser Regel ausnehmen.} login {Das Ziel sieht nach einer Anmeldeseite aus: Eine Prüfung vor OPTIONS leitet jeden ohne Sitzung weiter, und eine Preflight-Anfrage hat nie eine.} internal {Meistens ist bekannt, dass der Host nur https will (HSTS), und der Browser ändert die URL: die https-URL aufrufen. Eine Erweiterung kann dasselbe tun.} other {Ein Browser folgt Weiterleitungen von Anfragen, aber nie denen von Preflight-Anfragen. Die endgültige URL aufrufen oder OPTIONS ohne Weiterleitung beantworten.}}",

  "allow-methods-malformed.title": "Access-Control-Allow-Methods ist nicht lesbar",
  "allow-methods-malformed.summary":
    "Die Antwort auf die Preflight-Anfrage für {url} hat ein `Access-Control-Allow-Methods`, das sich nicht zerlegen lässt: `{value}`.",
  "allow-methods-malformed.detail":
    "Es müssen Namen von Methoden mit Kommas dazwischen sein, etwa `GET, PUT`. {names} {count, plural, one {ist kein Name einer Methode} other {sind keine Namen von Methoden}}. Der Browser lehnt dann die ganze Antwort ab, selbst wenn die Methode keine Erlaubnis braucht.",

  "allow-headers-malformed.title": "Access-Control-Allow-Headers ist nicht lesbar",
  "allow-headers-malformed.summary":
    "Die Antwort auf die Preflight-Anfrage für {url} hat ein `Access-Control-Allow-Headers`, das sich nicht zerlegen lässt: `{value}`.",
  "allow-headers-malformed.detail":
    "Es müssen Namen von Headern mit Kommas dazwischen sein, etwa `content-type, x-trace`. {names} {count, plural, one {ist kein Name eines Headers} other {sind keine Namen von Headern}}. Der Browser lehnt dann die ganze Antwort ab.",

  "method-not-allowed.title": "Die Methode ist nicht erlaubt",
  "method-not-allowed.summary":
    "Die Preflight-Anfrage für {url} ergibt keine Erlaubnis für {asked}: {kind, select, missing {Die Antwort hat keinen Header `Access-Control-Allow-Methods`} other {`Access-Control-Allow-Methods` ist `{value}`}}.",
  "method-not-allowed.detail":
    "{kind, select, missing {Jede Methode außer GET, HEAD und POST muss dort stehen.} case {Methoden werden Byte für Byte verglichen, und der Server nennt sie in anderer Groß- und Kleinschreibung.} requestCase {Die Seite fragt in Kleinbuchstaben, und Browser ändern das nicht: Nur GET, HEAD, POST, PUT, DELETE und OPTIONS werden in Großbuchstaben gesetzt. In der Seite groß schreiben.} wildcard {Bei einer Anfrage mit Anmeldedaten ist `*` ein gewöhnlicher Name und deckt keine Methode ab; die Methoden aufzählen.} quoted {Die Anführungszeichen gehören zum Namen; er muss ohne sie dastehen.} other {Die Liste muss sie nennen, in Großbuchstaben.}}",

  "request-header-not-allowed.title": "Ein Header der Anfrage ist nicht erlaubt",
  "request-header-not-allowed.summary":
    "Die Preflight-Anfrage für {url} ergibt keine Erlaubnis für {names}: {listed, select, no {Die Antwort hat keinen Header `Access-Control-Allow-Headers`} other {`Access-Control-Allow-Headers` ist `{value}`}}.",
  "request-header-not-allowed.detail":
    "{kind, select, wildcard {Bei einer Anfrage mit Anmeldedaten ist `*` ein gewöhnlicher Name und deckt keinen Header ab; die Namen aufzählen.} responseHeader {Die Seite sendet einen Header von Antworten in einer Anfrage: `Access-Control-*` ist Sache des Servers. In der Seite entfernen.} contentType {Ein anderer `Content-Type` als Formulardaten oder reiner Text, etwa application/json, braucht Erlaubnis.} other {Jeder Header, den die Seite hinzufügt, muss bis auf einige sichere dort namentlich stehen. Der Browser nennt nur den ersten, der fehlt; hier sind alle.}}",

  // Causes: redirects.
  "redirect-without-allow-origin.title": "Die Weiterleitung selbst hat keine CORS-Header",
  "redirect-without-allow-origin.summary":
    "{url} hat mit {statusText} (zu {location}) und ohne den Header `Access-Control-Allow-Origin` geantwortet, deshalb folgt der Browser der Weiterleitung nicht.",
  "redirect-without-allow-origin.detail":
    "{kind, select, slash {Die beiden URLs unterscheiden sich in einem Schrägstrich am Ende. } https {Der Server leitet von http zu https. } www {Die beiden URLs unterscheiden sich in „www.“. } host {Der Server leitet zu einem anderen Hostnamen. } language {Der Server setzt eine Sprache in den Pfad. } other {}}Jede Antwort unterwegs muss den Ursprung der Seite erlauben, auch Weiterleitungen; das Ziel wurde nie gefragt. Die endgültige URL direkt aufrufen oder den Header auch mit der Weiterleitung senden.",

  "redirect-to-login.title": "Der Server leitet zu einer Anmeldeseite weiter",
  "redirect-to-login.summary":
    "{url} hat mit {statusText} zu {location} geantwortet, und das sieht nach einer Anmeldeseite aus: Wahrscheinlich fehlt die Sitzung oder ist abgelaufen.",
  "redirect-to-login.detail":
    "Eine Anmeldeseite ist für Menschen da, nicht für Skripte, und die Weiterleitung dorthin hat keine CORS-Header. Eine API sollte mit 401 und mit CORS-Headern antworten, damit die Seite ihren Benutzer zur Anmeldung schicken kann.",

  "redirect-url-credentials.title": "Die Weiterleitung führt zu einer URL mit Benutzername oder Passwort",
  "redirect-url-credentials.summary":
    "{url} leitet zu einer URL weiter, die einen Benutzernamen oder ein Passwort enthält (bei {host}); das lehnen Browser bei einer ursprungsübergreifenden Anfrage ab.",
  "redirect-url-credentials.detail":
    "Anmeldedaten in einer URL würden an jeden gelangen, der sie liest. Die Weiterleitung ohne sie senden.",

  "redirect-location-malformed.title": "Location der Weiterleitung ist keine URL",
  "redirect-location-malformed.summary":
    "{url} hat mit {statusText} und einer `Location` geantwortet, die keine URL ist: `{location}`.",
  "redirect-location-malformed.detail":
    "Der Browser kann ihr nicht folgen, deshalb scheitert die Anfrage, bevor CORS darauf schaut.",

  "scheme-not-http.title": "Die URL ist weder http noch https",
  "scheme-not-http.summary":
    "{on, select, request {Die Seite hat nach {url} gefragt} other {{url} leitet zu {target} weiter}}, und CORS gibt es nur für http und https.",
  "scheme-not-http.detail":
    "Ein Skript kann nach keiner App, keiner Datei und keiner `data:`-URL fragen und nicht dorthin weitergeleitet werden. Soll ein Mensch dorthin gelangen, die Seite dorthin navigieren, statt zu laden.",

  "too-many-redirects.title": "Zu viele Weiterleitungen",
  "too-many-redirects.summary": "Die Anfrage wurde mehr als 20-mal weitergeleitet, zuletzt von {url}.",
  "too-many-redirects.detail":
    "Das ist meistens eine Schleife, zum Beispiel zwischen einer Seite, die ein Cookie verlangt, und einer Anmeldung, die es bei einer ursprungsübergreifenden Anfrage nicht setzen kann.",

  "redirect-left-to-page.title": "Die Weiterleitung blieb der Seite überlassen",
  "redirect-left-to-page.summary":
    '{url} leitet zu {target} weiter, und die Seite hat mit `redirect: "manual"` gefragt: Sie bekam eine undurchsichtige Weiterleitung.',
  "redirect-left-to-page.detail":
    "Sie sieht, dass es eine Weiterleitung gibt, aber weder wohin noch mit welchem Status. Folgen kann ihr nur eine Navigation oder ein Service Worker.",

  "redirect-not-followed.title": "Der Weiterleitung wurde nicht gefolgt",
  "redirect-not-followed.summary":
    '{kind, select, error {Die Seite wollte bei Weiterleitungen scheitern (`redirect: "error"`), und {url} hat mit {statusText} zu {target} geantwortet} untargeted {{url} hat mit {statusText} geantwortet, einer Weiterleitung ohne Ziel} other {{url} leitet zu {target} weiter, und dort endete die Anfrage}}.',
  "redirect-not-followed.detail":
    '{kind, select, error {CORS ist nicht beteiligt: `redirect: "error"` entfernen oder die endgültige URL aufrufen.} manual {Sehr wahrscheinlich benutzt die Seite `redirect: "manual"`; dann ist das kein Fehler, und die Seite bekam eine undurchsichtige Weiterleitung. Ein Abbruch durch die Seite in genau diesem Moment sieht von außen gleich aus.} untargeted {Mit `redirect: "manual"` bekommt die Seite eine undurchsichtige Weiterleitung, sonst kann sie diese Antwort lesen; der Browser zeigt nicht, wie die Seite gefragt hat. Eine Weiterleitung braucht einen Header `Location`.} other {Der Browser zeigt nicht, warum: `redirect: "manual"` der Seite (dann ist es kein Fehler) oder `redirect: "error"`, eine Content Security Policy, gemischte Inhalte oder ein Abbruch.}}',

  "same-origin-mode.title": "Die Seite erlaubt nur ihren eigenen Ursprung",
  "same-origin-mode.summary":
    '{on, select, request {Die Seite hat mit `mode: "same-origin"` nach {url} gefragt, einem anderen Ursprung} other {{url} leitet zu {target} weiter, einem anderen Ursprung, aber die Seite hat mit `mode: "same-origin"` gefragt}}.',
  "same-origin-mode.detail": '`mode: "cors"` (die Voreinstellung) benutzen, und CORS-Header auf dem Ziel.',

  "failure-not-explained.title": "Was zu sehen war, erklärt den Fehler nicht",
  "failure-not-explained.summary":
    "{method} {url} ist gescheitert ({error}), und nichts in den Anfragen und Antworten, die zu sehen waren, erklärt es.",
  "failure-not-explained.detail":
    "{kind, select, answered {Die Header des Servers, wie er sie gesendet hat, bestehen jede Prüfung. Höchstwahrscheinlich hat eine andere Erweiterung sie geändert, bevor der Browser sie beurteilt hat: ein Fenster ohne Erweiterungen versuchen. } other {Keine Prüfung, die hier wiederholt werden kann, ist gescheitert. }}Was dahinterstecken kann, wird Erweiterungen nicht gezeigt: ein Service Worker, eine andere Erweiterung, eine verweigerte Berechtigung oder etwas, das vor Beginn der Aufzeichnung geschah.",

  // What the page can do instead.
  "advice.call-url": "Die endgültige URL direkt aufrufen.",
  "advice.without-credentials":
    "Braucht die Seite für diese Anfrage keine Cookies, die Anmeldedaten weglassen; dann genügt `*`.",
  "advice.real-origin":
    "Der Seite einen Ursprung geben: über http(s) ausliefern, oder dem Frame seinen eigenen Ursprung erlauben, wenn sein Inhalt vertrauenswürdig ist.",
  "advice.serve-over-http": "Der Seite einen Ursprung geben: über http(s) ausliefern.",
  "advice.upper-case-method": "Die Methode in Großbuchstaben schreiben.",
  "advice.leave-out-headers": "{names} weglassen, wenn der Server es nicht braucht.",
  "advice.renew-session": "In einem anderen Tab neu anmelden, dann die Anfrage wiederholen.",
  "advice.navigate": "Soll ein Mensch dorthin gelangen, stattdessen navigieren: `location.href = url`.",
  "advice.no-upload-listener":
    "Die Preflight-Anfrage kommt von einem Upload-Listener (`xhr.upload`) oder von einem Stream als Body. Ohne ihn gibt es keine.",

  "advice.reload-cache": 'Um an der jetzt gespeicherten Kopie vorbeizukommen, einmal mit `cache: "reload"` anfragen.',

  // What is to be done where no header helps, and caveats of a fix.
  "note.check-server": "Sicherstellen, dass an diesem Schema, Host und Port ein Server antwortet.",
  "note.check-host-name": "Den Hostnamen mit dem der API vergleichen und die URL in einem eigenen Tab öffnen.",
  "note.check-log": "Diese Anfrage in den Logs des Servers und dessen, was davor steht, suchen.",
  "note.trusted-certificate":
    "{origin} in einem eigenen Tab öffnen, um zu sehen, was am Zertifikat nicht stimmt, und dem Server eines geben, dem Browser vertrauen.",
  "note.check-scheme": "Das Schema benutzen, das der Server an diesem Port spricht.",
  "note.another-port": "Den Server an einem anderen Port lauschen lassen.",
  "note.mend-answer": "Die Antwort dort berichtigen, wo sie entsteht; eine Befehlszeile wie `curl -v` zeigt sie.",
  "note.send-whole-body": "Den Body als Ganzes senden oder die API über HTTP/2 ausliefern.",
  "note.buffer-body": "Den Body als Ganzes senden oder die URL anfragen, zu der die Weiterleitung führt.",
  "note.go-online": "„Offline“ im Netzwerk-Panel der DevTools ausschalten oder diesen Computer mit dem Netz verbinden.",
  "note.https-location": "Zu https weiterleiten; hinter einem Proxy den Server auf `X-Forwarded-Proto` achten lassen.",
  "note.extend-policy": "{target} in die Content Security Policy der Seite aufnehmen, wenn es dorthin gehört.",
  "note.page-over-https": "Die Seite über https ausliefern.",
  "note.right-address-space": "`targetAddressSpace` weglassen oder den Adressraum nennen, in dem der Server ist.",
  "note.let-options-through": "OPTIONS-Anfragen bis zum Server durchlassen, wie die anderer Methoden.",
  "note.unblock": "Die Erweiterung für diese Seite ausschalten.",
  "note.switch-off-extension": "Die Erweiterung, die Header von Antworten ändert, für diese Seite ausschalten.",
  "note.let-scripts-through": "Die Anfragen an diese API, OPTIONS zuerst, durch den Bot-Schutz lassen.",
  "note.ask-administrator": "Bei der Verwaltung dieses Browsers nachfragen.",
  "note.allow-embedding":
    "`Cross-Origin-Resource-Policy: cross-origin` senden, wenn jede Website dies einbetten darf, oder es mit CORS laden.",
  "note.right-content-type": "Den `Content-Type` senden, den der Inhalt hat, oder es mit CORS laden.",
  "note.allow-local-network":
    'Den Zugriff auf das lokale Netzwerk in den Einstellungen der Website erlauben. Ein Frame eines anderen Ursprungs braucht `allow="local-network; loopback-network"` von der Seite um ihn herum.',
  "note.end-redirects": "Herausfinden, welcher der Server weiterleitet und worauf er wartet.",
  "note.right-location": "Eine `Location` senden, die eine URL ist.",
  "note.actual-not-seen":
    "Die Anfrage selbst wurde nie gesendet, deshalb war ihre Antwort nicht zu sehen; auch sie braucht diese Header. Ist sie eine Weiterleitung, gilt das für jede Antwort dahinter.",
  "note.target-not-seen":
    "Das Ziel der Weiterleitung wurde nicht gefragt; auch seine Antwort braucht diese Header. Leitet es seinerseits weiter, gilt das für jede Antwort dahinter.",
  "note.redirect-leaves-http":
    "Die Weiterleitung führt zu {target}, und Anfragen gehen nur zu http und https; daran ändert kein Header etwas.",
  "note.redirect-circle":
    "Die Weiterleitung führt zu {url}, und diese URL wurde schon gefragt. Ein Browser gibt nach 20 Weiterleitungen auf: herausfinden, warum der Server die Anfrage im Kreis schickt.",
  "note.only-with-credentials":
    "Ob die Anfrage Anmeldedaten hat, ist hier nicht zu sehen. `Access-Control-Allow-Credentials: true` wird nur gebraucht, wenn sie welche hat.",
  "note.error-remains":
    "Der Status {status} bleibt: Mit den Headern kann die Seite ihn lesen, und dann muss er behoben werden.",
  "note.null-origin-with-credentials":
    "Kein Header des Servers kann dies sicher durchlassen: Eine Anfrage mit Anmeldedaten und `Origin: null` darf nicht erlaubt werden.",
  "note.wildcard-for-null-origin":
    "Zu `Origin: null` passt nur `*`. Nur benutzen, wenn jeder diese Antwort lesen darf.",
  "note.wildcard-without-credentials":
    "Ob die Anfrage Anmeldedaten hat, ist hier nicht zu sehen. `*` lässt sie nur durch, wenn sie keine hat.",
  "note.permission-cached":
    "Der Browser behält eine frühere Erlaubnis {seconds} Sekunden lang; mit „Cache deaktivieren“ im Netzwerk-Panel fragt er wieder.",
};
