import type { besideFirefox as english } from "../en/beside-firefox.ts";
import type { Translation } from "../words.ts";

export const besideFirefox: Translation<typeof english> = {
  "engine.asks-not-for": "{browser} fragt wegen `{names}` nicht zuerst: Mit diesem Wert stuft er das als sicher ein.",
  "engine.asks-not-for-listener":
    "{browser} fragt wegen eines Upload-Listeners nicht zuerst, wenn nichts hochgeladen wird.",
  "engine.asks-not-after-redirect":
    "{browser} fragt bei {url} nicht: Die Anfrage, wie die Weiterleitung sie hinterlassen hat, braucht das nicht.",
  "engine.asks-not-again": "{browser} fragt bei {url} nicht: Er hat die frühere Erlaubnis noch.",
  "engine.asks-for-less":
    "Die Preflight-Anfrage von {browser} für {url} fragt nach weniger als die von {own}. Die Antwort darauf war nicht zu sehen.",
  "engine.asks-first-for-value":
    "{browser} fragt bei {url} zuerst: Er beurteilt `{names}` nach dem ganzen Wert, {own} nach jedem angehängten Teil. Die Antwort war nicht zu sehen.",
  "engine.asks-first-for-stream":
    "{browser} sendet den Stream und fragt zuerst; {own} sendet dessen Namen als Text. Die Antwort war nicht zu sehen.",
  "engine.asks-with-null-origin":
    "Die Preflight-Anfrage von {browser} für {url} hat `Origin: null`, wo die von {own} den Ursprung der Seite hat. Die Antwort darauf war nicht zu sehen.",
  "engine.refuses-without-http": "{browser} lehnt eine Antwort, die kein HTTP ist, ab, bevor er nach Headern sucht.",
  "engine.refuses-proxy-status":
    "{browser} hält den Status 407 eines Servers, der kein Proxy ist, für einen Netzwerkfehler, wo {own} ihn wie jeden anderen liest.",
  "engine.ignores-empty-location":
    "{browser} hält eine leere `Location` für keine; {own} hält sie für eine Weiterleitung zur selben URL.",
  "engine.refuses-large-headers":
    "{browser} lehnt Antworten mit sehr großen Headern ab. Wie groß alle zusammen sind, wird nicht aufbewahrt.",
  "engine.answers-from-cache":
    "{browser} antwortet vielleicht aus seinem Cache, mit dem, was eine frühere Anfrage ohne CORS bei dieser URL bekam.",
  "engine.checks-type-later":
    "{browser} sieht zuerst auf CORS, und {own} hat die Antwort davor abgelehnt: wegen ihres Inhaltstyps, wegen ihres Ziels oder weil sie beschädigt ist.",
  "panel.preflight.after-redirect":
    "Eine Weiterleitung führte hierher, und davor musste der Browser fragen. Nach jeder Weiterleitung fragt er wieder.",
};
