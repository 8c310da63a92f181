import type { warnings as english } from "../en/warnings.ts";
import type { Translation } from "../words.ts";

export const warnings: Translation<typeof english> = {
  "opaque-response.title": "Die Antwort ist undurchsichtig",
  "opaque-response.summary":
    '{method} {url} wurde mit `mode: "no-cors"` gestellt: Die Anfrage gelingt, aber die Seite kann weder Status noch Header noch Body lesen.',
  "opaque-response.detail":
    "Dieser Modus verdeckt die fehlende Erlaubnis, er gibt sie nicht. Um die Antwort zu lesen, den voreingestellten Modus benutzen und CORS-Header auf dem Server.",

  "response-header-not-exposed.title": "Das Skript der Seite kann einige Header der Antwort nicht lesen",
  "response-header-not-exposed.summary":
    "Das Skript der Seite kann {names} in der Antwort auf {method} {url} nicht lesen.",
  "response-header-not-exposed.detail":
    "{kind, select, wildcard {Bei einer Anfrage mit Anmeldedaten ist `*` in `Access-Control-Expose-Headers` ein gewöhnlicher Name und gibt nichts frei; die Namen aufzählen.} malformed {`Access-Control-Expose-Headers` lässt sich nicht zerlegen und gibt deshalb nichts frei. Es müssen Namen von Headern mit Kommas dazwischen sein.} cookie {`Set-Cookie` wird Skripten nie gezeigt, was immer `Access-Control-Expose-Headers` sagt: was die Seite braucht, in einem anderen Header oder im Body senden.} other {Bis auf sieben grundlegende sind Header einer Antwort vor Skripten anderer Ursprünge verborgen, und `headers.get()` gibt null zurück. Sie in `Access-Control-Expose-Headers` aufzählen.}}",

  "authorization-covered-by-wildcard.title": "Authorization ist nur durch * erlaubt",
  "authorization-covered-by-wildcard.summary":
    "Die Preflight-Anfrage für {url} ergibt die Erlaubnis für `Authorization` nur durch `Access-Control-Allow-Headers: *`.",
  "authorization-covered-by-wildcard.detail":
    "Nach dem Standard deckt `*` Authorization nicht ab. Browser akzeptieren es noch, und Chrome und Firefox warnen, dass das endet; namentlich nennen.",

  "preflight-not-cached.title": "Die Preflight-Anfrage wurde wiederholt",
  "preflight-not-cached.summary":
    "Der Browser hat {age, number, ::.0} Sekunden, nachdem er dieselbe Erlaubnis bekommen hatte, noch einmal für {url} gefragt. {count, plural, one {Diese hat vom Beginn bis zur Antwort {lost, plural, one {# Millisekunde} other {# Millisekunden}} gedauert} other {Seit Beginn der Aufzeichnung haben # so wiederholte Preflight-Anfragen zusammen {lost, plural, one {# Millisekunde} other {# Millisekunden}} gedauert, jede vom Beginn bis zur Antwort}}.",
  "preflight-not-cached.detail":
    "{kind, select, missing {Ohne `Access-Control-Max-Age` behält der Browser eine Erlaubnis {maxAge} Sekunden lang.} zero {`Access-Control-Max-Age: {value}` sagt dem Browser, die Erlaubnis sofort zu vergessen.} malformed {`Access-Control-Max-Age: {value}` ist keine Zahl von Sekunden, deshalb behält der Browser die Erlaubnis {maxAge} Sekunden lang.} other {Mit `Access-Control-Max-Age: {value}` behält der Browser die Erlaubnis {maxAge} Sekunden lang.}} Ein größerer Wert, etwa 7200, spart diese Preflight-Anfragen; Chromium behält eine Erlaubnis höchstens zwei Stunden.",

  "vary-origin-missing.title": "Vary: Origin fehlt",
  "vary-origin-missing.summary":
    "Die Antwort auf {method} {url} erlaubt den einen Ursprung `{value}` und darf gespeichert werden, hat aber kein `Vary: Origin`.",
  "vary-origin-missing.detail":
    "{kind, select, withoutOrigin {Auf eine Anfrage ohne `Origin` hat dieselbe URL mit einem anderen Wert geantwortet. Ein Cache weiß nicht, dass es darauf ankommt, wer fragt, und gibt die Antwort für einen an den anderen.} otherOrigin {`{other}` hat dieselbe URL mit einem anderen Wert geantwortet. Ein Cache weiß nicht, dass es darauf ankommt, wer fragt, und gibt die Antwort für einen an den anderen.} other {Antwortet der Server jedem Ursprung mit dessen eigenem Namen, kann ein Cache diese Antwort einem anderen Ursprung geben, oder dieser Seite die Antwort auf ein Bild oder einen Link, die keinen solchen Header hat. Sendet der Server immer diesen einen Wert, wer auch fragt, kann nichts schiefgehen.}}",

  "origin-reflected-with-credentials.title": "Der Server scheint jeden Ursprung zu erlauben, mit Anmeldedaten",
  "origin-reflected-with-credentials.summary":
    "{server} hat hier `{value}` erlaubt und ein anderes Mal `{other}`, beide Male mit `Access-Control-Allow-Credentials: true`.",
  "origin-reflected-with-credentials.detail":
    "Gibt der Server jeden `Origin` zurück, den er bekommt, kann jede Website dies mit den Cookies ihrer Besucher lesen: mehr, als `*` geben würde. Stehen beide auf einer Liste erlaubter Ursprünge, ist alles in Ordnung, bis auf `null`, das jeder senden kann. Nur mit Ursprüngen von einer Liste antworten.",

  "null-origin-allowed.title": "Der Ursprung null ist erlaubt",
  "null-origin-allowed.summary":
    "Die Antwort auf {method} {url} hat `Access-Control-Allow-Origin: null`{kind, select, credentials { und `Access-Control-Allow-Credentials: true`} other {}}.",
  "null-origin-allowed.detail":
    "{kind, select, credentials {Jede Website kann einen Frame mit `sandbox` bauen, der `Origin: null` sendet, und dies mit den Cookies ihrer Besucher lesen. Nur echte Ursprünge erlauben.} other {Jede Website kann einen Frame mit `sandbox` bauen, der `Origin: null` sendet; das erlaubt also jeden. Ist das gemeint, `*` sagen; sonst nur echte Ursprünge erlauben.}}",

  "http-origin-allowed.title": "Ein Ursprung ohne Verschlüsselung ist erlaubt, mit Anmeldedaten",
  "http-origin-allowed.summary":
    "Die Antwort auf {method} {url} lässt die Seite bei `{value}` sie mit den Cookies des Benutzers lesen, und diese Seite wird über http geladen.",
  "http-origin-allowed.detail":
    "Wer im Netz sitzt, kann eine über http geladene Seite ändern und so lesen, was die API über https sendet. Die Seite über https ausliefern und nur diesen Ursprung erlauben.",

  "cookie-not-sent.title": "Ein Cookie konnte nicht gesendet werden",
  "cookie-not-sent.summary":
    "{method} {url} wurde mit Anmeldedaten gestellt, aber ohne {count, plural, one {das Cookie {names}, das {setBy} mit `Set-Cookie` gesendet hatte} other {die Cookies {names}, die {setBy} mit `Set-Cookie` gesendet hatte}}.",
  "cookie-not-sent.detail":
    "{kind, select, strict {`SameSite=Strict` hält ein Cookie von Anfragen zwischen Sites fern, und dies ist eine. Mit `SameSite=None; Secure` geht es mit{blocked, select, yes {; hier braucht es auch `Partitioned`, weil der Browser Drittanbieter-Cookies blockiert} other {}}.} lax {`SameSite=Lax` hält ein Cookie von Anfragen fern, die Skripte an eine andere Site stellen, und dies ist eine. Mit `SameSite=None; Secure` geht es mit{blocked, select, yes {; hier braucht es auch `Partitioned`, weil der Browser Drittanbieter-Cookies blockiert} other {}}.} unset {Ohne `SameSite` nimmt Chromium für ein Cookie `SameSite=Lax` an; das hält es von Anfragen fern, die Skripte an eine andere Site stellen, und dies ist eine. Mit `SameSite=None; Secure` geht es mit{blocked, select, yes {; hier braucht es auch `Partitioned`, weil der Browser Drittanbieter-Cookies blockiert} other {}}.} noneWithoutSecure {Browser behalten kein Cookie mit `SameSite=None` ohne `Secure`.} secure {Ein Cookie mit `Secure` geht nur über https.} other {Der Browser blockiert hier Drittanbieter-Cookies: Er hat es mit `Sec-Fetch-Storage-Access: none` gesagt. Ein Cookie mit `Partitioned` geht trotzdem mit, eines für jede oberste Site; oder die API von der Site der Seite selbst ausliefern.}}",

  "cookie-ignored.title": "Der Browser hat Set-Cookie übergangen",
  "cookie-ignored.summary":
    "Die Antwort auf {method} {url} setzt {count, plural, one {das Cookie {names}, und der Browser behält es nicht} other {die Cookies {names}, und der Browser behält sie nicht}}: Die Anfrage hatte keine Anmeldedaten.",
  "cookie-ignored.detail":
    '{kind, select, wildcard {Ohne Anmeldedaten kann eine Antwort eines anderen Ursprungs keine Cookies setzen. Mit ihnen muss der Server den Ursprung der Seite statt `*` nennen und `Access-Control-Allow-Credentials: true` senden.} allowed {Der Server erlaubt Anmeldedaten: mit `credentials: "include"` (oder `withCredentials`) anfragen, hier und bei den Anfragen, die das Cookie brauchen.} other {Ohne Anmeldedaten kann eine Antwort eines anderen Ursprungs keine Cookies setzen. Mit `credentials: "include"` anfragen, und den Server `Access-Control-Allow-Credentials: true` senden lassen.}}',

  "allowed-by-extension-alone.title": "Nur eine andere Erweiterung macht es möglich",
  "allowed-by-extension-alone.summary":
    "Die eigenen Header des Servers hätten {method} {url} nicht durchgelassen: Eine andere Erweiterung hat {names} {on, select, preflight {in der Antwort auf die Preflight-Anfrage} other {in der Antwort}} geändert.",
  "allowed-by-extension-alone.detail":
    "Erweiterungen, die „CORS freischalten“, tun es nur in diesem Browser. Bei allen anderen scheitert die Anfrage, solange der Server diese Header nicht selbst sendet. Die Erweiterung ausschalten, um zu sehen, was sie sehen.",

  "stale-preflight-permission.title": "Der Browser hat eine frühere Erlaubnis benutzt",
  "stale-preflight-permission.summary":
    "Es gab keine Preflight-Anfrage für {url}: Der Browser hat noch die Erlaubnis, die er {age, number, ::.0} Sekunden vorher bekommen hat.",
  "stale-preflight-permission.detail":
    "Die Antwort des Servers auf OPTIONS kann inzwischen eine andere sein; der Browser fragt nicht wieder, bevor {maxAge} Sekunden um sind, und eine scheiternde Anfrage ändert daran nichts. Um die jetzige Antwort zu sehen, „Cache deaktivieren“ im Netzwerk-Panel einschalten.",

  "authorization-dropped-by-redirect.title": "Eine Weiterleitung hat den Header Authorization entfernt",
  "authorization-dropped-by-redirect.summary":
    "Die Weiterleitung von {from} zu {url} führt zu einem anderen Ursprung, deshalb hat der Browser den Header `Authorization` entfernt.",
  "authorization-dropped-by-redirect.detail":
    "Anmeldedaten für einen Ursprung werden keinem anderen gegeben. Braucht das Ziel sie, es direkt aufrufen.",

  "method-changed-by-redirect.title": "Eine Weiterleitung hat die Methode geändert",
  "method-changed-by-redirect.summary":
    "Die Weiterleitung von {from} ({statusText}) hat aus {before} ein {after} gemacht, ohne den Body.",
  "method-changed-by-redirect.detail":
    "Bei 301 und 302 wird aus POST ein GET; bei 303 aus allem außer HEAD. 307 und 308 behalten Methode und Body.",

  "response-body-incomplete.title": "Der Body der Antwort brach ab",
  "response-body-incomplete.summary":
    "CORS hat {method} {url} erlaubt, aber der Body konnte nicht bis zum Ende gelesen werden ({error}).",
  "response-body-incomplete.detail":
    "`fetch()` gelingt, und danach scheitert das Lesen des Bodys, mit demselben „Failed to fetch“ wie ein CORS-Fehler. Der Server oder ein Proxy hat die Übertragung zu früh beendet.",
};
