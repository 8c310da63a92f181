import type { scriptView as english } from "../en/script-view.ts";
import type { Translation } from "../words.ts";

export const scriptView: Translation<typeof english> = {
  "script-view.heading": "Was sieht das Skript der Seite?",
  "script-view.saw": "Die Sonde in der Seite hat `{saw}` gesehen.",
  "script-view.requester-unknown": "Der Browser zeigt nicht, was gefragt hat. Jedes davon sähe dies:",

  "script-view.pending": "Noch nichts.",
  "script-view.unknown":
    "Entweder einen Fehler oder eine Antwort: Welches von beiden, ist nicht bekannt, weil das Ergebnis es nicht ist.",
  "script-view.beacon":
    "Nichts. Beacons und Pings werden gesendet, ohne dass Skripte etwas erfahren; `sendBeacon()` war vorher schon zurückgekehrt.",

  "script-view.maybe-later": "War es `fetchLater()`, das genauso aussieht, erfährt kein Skript etwas.",

  "script-view.error.fetch":
    "Das Promise von `fetch()` wird mit `{error}` abgelehnt. Darin steht kein Status, kein Header und kein Grund.",
  "script-view.error.xhr":
    "Das `XMLHttpRequest` bekommt ein `error`-Ereignis. Sein `status` ist 0, und es hat keine Header, keinen Text und keinen Grund. Ein synchrones `send()` wirft einen `NetworkError`.",
  "script-view.error.event-source": "Die `EventSource` bekommt ein `error`-Ereignis ohne Grund.",
  "script-view.error.image":
    "Das Element bekommt ein `error`-Ereignis ohne Grund. Ein Bild, nach dem ein Stylesheet gefragt hat, erscheint nicht, und kein Skript erfährt es.",
  "script-view.error.script":
    "Ein `<script>` oder `<link>` bekommt ein `error`-Ereignis ohne Grund. Das Promise von `import()` wird mit einem `TypeError` abgelehnt, das von `addModule()` eines Worklets mit einem `AbortError`.",
  "script-view.error.style": "Das `<link>` bekommt ein `error`-Ereignis ohne Grund.",
  "script-view.error.font":
    "Das Promise von `FontFace.load()` wird mit einem `NetworkError` abgelehnt. Ohne diesen Aufruf erfährt kein Skript etwas, und der Text erscheint in einer anderen Schrift.",
  "script-view.error.media": "Das `<video>`, `<audio>` oder `<source>` bekommt ein `error`-Ereignis.",
  "script-view.error.other":
    "Was gefragt hat, wird nicht gezeigt. Ein Element bekommt ein `error`-Ereignis, und das Promise von `addModule()` eines Worklets wird mit einem `AbortError` abgelehnt; von dem, wonach der Browser von sich aus fragt, erfährt kein Skript etwas.",

  "script-view.never-sent.fetch":
    "Das Promise von `fetch()` wird abgelehnt, meistens mit einem `TypeError`. Dessen Text war nicht zu sehen.",
  "script-view.never-sent.xhr":
    "Das `XMLHttpRequest` bekommt ein `error`-Ereignis, oder `open()` oder `send()` wirft einen Fehler.",
  "script-view.never-sent.other": "Ein Element bekommt ein `error`-Ereignis ohne Grund.",

  "script-view.abort.fetch":
    "Das Promise von `fetch()` wird mit dem Grund abgelehnt, den die Seite genannt hat: mit einem `AbortError`, wenn sie keinen genannt hat, mit einem `TimeoutError` bei `AbortSignal.timeout()`. Ist die Seite verlassen, sieht niemand etwas.",
  "script-view.abort.xhr":
    "Das `XMLHttpRequest` bekommt ein `abort`-Ereignis, oder ein `timeout`-Ereignis, wenn sein eigenes Zeitlimit abgelaufen ist. Sein `status` ist 0. Ist die Seite verlassen, sieht niemand etwas.",
  "script-view.abort.other":
    "Nichts, wenn die Seite verlassen oder das Element entfernt wurde; sonst ein `error`-Ereignis.",

  "script-view.opaque.fetch":
    "`fetch()` ergibt eine Antwort vom Typ `opaque`: Ihr `status` ist 0, `ok` ist false, sie hat keine Header, und ihr Body ist null.",
  "script-view.opaque.image":
    "Das Element bekommt ein `load`-Ereignis, oder ein `error`-Ereignis, wenn die Antwort kein Bild ist. Ein Canvas, auf das das Bild gezeichnet wird, lässt sich nicht mehr auslesen: Das wirft einen `SecurityError`.",
  "script-view.opaque.script":
    "Das Skript läuft, wenn nicht sein Status, sein Typ oder sein `integrity` es verbietet. Von Fehlern darin ist `Script error.` alles, was die Seite erfährt.",
  "script-view.opaque.style":
    "Das Stylesheet wirkt, wenn nicht sein Status oder sein Typ es verbietet. Seine `cssRules` zu lesen, wirft einen `SecurityError`.",
  "script-view.opaque.media":
    "Es wird abgespielt, wenn der Browser das Format kennt. Ein Canvas, auf das es gezeichnet wird, lässt sich nicht mehr auslesen: Das wirft einen `SecurityError`.",
  "script-view.opaque.other": "Die Antwort darf benutzt werden, wo ihre Art es erlaubt. Kein Skript kann sie lesen.",
  "script-view.opaque-redirect":
    "`fetch()` ergibt eine Antwort vom Typ `opaqueredirect`: Ihr `status` ist 0, und sie hat weder Header noch Body. Wohin die Weiterleitung führt, ist nicht zu erfahren.",

  "script-view.readable.fetch":
    "`fetch()` ergibt eine Antwort vom Typ `{type}`. {status, select, 304 {Ihr `status` ist 200, aus dem Cache des Browsers, außer wenn die Seite gefragt hat, ob sich etwas geändert hat; dann ist er 304} other {Ihr `status` ist {status}, und ihr `ok` ist {ok}}}. Das Skript kann ihren Body lesen.",
  "script-view.readable.xhr":
    "Das `XMLHttpRequest` bekommt ein `load`-Ereignis. {status, select, 304 {Sein `status` ist 200, aus dem Cache des Browsers, außer wenn die Seite gefragt hat, ob sich etwas geändert hat; dann ist er 304} other {Sein `status` ist {status}}}. Das Skript kann seinen Text lesen.",
  "script-view.readable.event-source":
    "{stream, select, yes {Die `EventSource` bekommt ein `open`-Ereignis und ihre Nachrichten.} other {Die `EventSource` bekommt ein `error`-Ereignis und fragt nicht wieder: Sie braucht den Status 200 und den Typ `text/event-stream`.}}",
  "script-view.readable.image":
    "Das Element bekommt ein `load`-Ereignis, oder ein `error`-Ereignis, wenn die Antwort kein Bild ist. Ein Canvas, auf das das Bild gezeichnet wird, lässt sich auslesen. Kein Skript sieht Status oder Header.",
  "script-view.readable.script":
    "Das Skript läuft, wenn nicht sein Status, sein Typ oder sein `integrity` es verbietet. Fehler darin kommen mit ihrem Text. Kein Skript sieht Status oder Header.",
  "script-view.readable.style":
    "Das Stylesheet wirkt, wenn nicht sein Status oder sein Typ es verbietet, und seine `cssRules` lassen sich lesen. Kein Skript sieht Status oder Header.",
  "script-view.readable.font":
    "Die Schrift lässt sich benutzen, wenn es eine ist. Kein Skript sieht Status oder Header.",
  "script-view.readable.media":
    "Es wird abgespielt, wenn der Browser das Format kennt. Ein Canvas, auf das es gezeichnet wird, lässt sich auslesen. Kein Skript sieht Status oder Header.",
  "script-view.readable.other": "Was gefragt hat, wird nicht gezeigt. Was immer es ist, es darf die Antwort lesen.",

  "script-view.incomplete.fetch":
    "`fetch()` ergibt eine Antwort vom Typ `{type}` mit dem `status` {status}. Das Lesen ihres Bodys scheitert mit einem `TypeError`, weil der Body abbrach.",
  "script-view.incomplete.xhr":
    "Das `XMLHttpRequest` bekommt ein `error`-Ereignis, und sein `status` wird 0, weil der Body abbrach.",
  "script-view.incomplete.other": "Was kam, bevor der Body abbrach; ein Element kann ein `error`-Ereignis bekommen.",

  "script-view.header": "Header",
  "script-view.readable": "Skript",
  "script-view.readable.yes": "liest ihn",
  "script-view.readable.no": "sieht ihn nicht",
  "script-view.readable.unknown": "nicht zu sagen",
  "script-view.why": "Warum",
  "script-view.access.basic": "einer der sieben, die jedes Skript lesen darf",
  "script-view.access.own-origin": "vom Ursprung der Seite selbst",
  "script-view.access.exposed": "in `Access-Control-Expose-Headers` aufgezählt",
  "script-view.access.exposed-by-wildcard": "`Access-Control-Expose-Headers` hat `*`",
  "script-view.access.forbidden": "kein Skript sieht ihn je",
  "script-view.access.not-exposed": "in `Access-Control-Expose-Headers` nicht aufgezählt",
  "script-view.access.wildcard-with-credentials":
    "`*` in `Access-Control-Expose-Headers` zählt bei einer Anfrage mit Anmeldedaten nicht",
  "script-view.access.unless-credentials":
    "`*` in `Access-Control-Expose-Headers` zählt nur ohne Anmeldedaten, und ob es welche gibt, ist nicht bekannt",
};
