import type { access as english } from "../en/access.ts";
import type { Translation } from "../words.ts";

export const access: Translation<typeof english> = {
  "part-not-shown.title": "Der Browser hat nicht alles gezeigt",
  "part-not-shown.summary":
    "{kind, select, beginning {Die Anfrage wurde von einer URL, die nicht gezeigt wurde, zu {url} weitergeleitet.} target {Die Anfrage an {url} wurde zu {host} weitergeleitet, und das darf diese Erweiterung nicht sehen.} file {Die Datei sagt nicht, was aus der Anfrage an {url} wurde.} missed {Der Browser hielt die Aufzeichnung an, während die Anfrage an {url} unterwegs war; was aus ihr wurde, war nicht zu sehen.} other {Während die Anfrage an {url} unterwegs war, durfte diese Erweiterung sie nicht mehr sehen.}}",
  "part-not-shown.detail":
    "Ein Browser zeigt eine Anfrage nur Erweiterungen, die die fragende Seite sehen dürfen, und Firefox nur, wenn sie auch die URL sehen dürfen; von einer Kette von Weiterleitungen lässt er die anderen URLs aus. Was aus dieser Anfrage wurde, lässt sich deshalb nicht sagen.",
  "note.allow-sites":
    "Dieser Erweiterung erlauben, auch die anderen Websites zu sehen, und die Anfrage noch einmal stellen.",
  "step.shown-to-extension": "Der Browser zeigt sie dieser Erweiterung",

  "sequence.out-of-sight": "(dieser Erweiterung nicht gezeigt)",

  "access.none": "Diese Erweiterung darf keine Website sehen, deshalb zeigt ihr der Browser keine Anfragen.",
  "access.some": "Diese Erweiterung darf nur {hosts} sehen.",
  "access.missing": "Nicht erlaubt und deshalb nicht gezeigt: {hosts}.",
  "access.this-page": "{host} (diese Seite, und damit alle ihre Anfragen)",
  "access.more": "{count, plural, one {# weiterer} other {# weitere}}",
  "access.log": "Was hier von anderen Websites steht, kommt aus dem Protokoll der DevTools, das weniger weiß.",
  "access.allow-all": "Auf allen Websites erlauben",
  "access.allow-missing": "Nur auf {count, plural, one {dieser} other {diesen}} erlauben",
  "access.page.heading": "Corsplain Anfragen sehen lassen",
  "access.page.question":
    "Corsplain erklärt Anfragen, die es sehen kann. Um die von {hosts} zu sehen, braucht es Ihre Erlaubnis; Firefox fragt noch einmal, wenn Sie auf die Schaltfläche drücken. Sie können sie jederzeit in der Add-ons-Verwaltung zurücknehmen.",
  "access.page.all": "allen Websites",
  "access.page.allow": "Erlauben",
  "access.page.cancel": "Abbrechen",

  "access.after-restart":
    "Aufzeichnung seit {time}, als die Erweiterung aktualisiert oder neu geladen wurde. Von vorher hat der Browser nichts behalten.",

  "interrupted.detail":
    "Browser halten Teile von Erweiterungen an, die nichts zu tun haben, und starten sie wieder. Was genau in diesem Augenblick kam, ist verloren, und auch das Protokoll der DevTools hat es nicht gesagt.",
  "interrupted.notice":
    "Der Browser hielt die Aufzeichnung an, während diese Anfrage unterwegs war, und startete sie wieder. Was genau in diesem Augenblick kam, kann fehlen: ihr Ende, eine Weiterleitung oder ein Preflight.",
};
