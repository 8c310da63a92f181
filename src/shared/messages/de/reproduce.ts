import type { reproduce as english } from "../en/reproduce.ts";
import type { Translation } from "../words.ts";

export const reproduce: Translation<typeof english> = {
  "reproduce.heading": "Nachstellen",
  "reproduce.curl.preflight": "Preflight-Anfrage als curl",
  "reproduce.curl.actual": "Anfrage als curl",
  "reproduce.curl.hop": "{title}, nach {hop, plural, one {# Weiterleitung} other {# Weiterleitungen}}",
  "reproduce.fetch": "fetch() für die Konsole der Seite",
  "reproduce.with-secrets": "mit Geheimnissen",
  "reproduce.never-sent":
    "Der Browser hat diese Anfrage nie gesendet. Hier stehen nur die Header, die von ihr bekannt sind.",
  "reproduce.body": "Der Body wurde nicht aufgezeichnet. Selbst hinzufügen, wenn der Server ihn braucht.",
  "reproduce.redirects": "curl folgt der Weiterleitung nicht: Der Browser beurteilt jede Antwort für sich.",
  "reproduce.credentials-assumed":
    "Der Browser zeigt den Credentials-Modus nicht. `{credentials}` ist der wahrscheinlichere oder einer von zweien.",

  "recheck.heading": "Nach einer Änderung am Server",
  "recheck.call": "Erneut prüfen",
  "recheck.call.hint":
    "Macht denselben Aufruf in der Seite noch einmal, am HTTP-Cache und an gespeicherten Erlaubnissen vorbei, und vergleicht die Antworten.",
  "recheck.page.side-effects":
    "Eine {method}-Anfrage kann auf dem Server etwas ändern, deshalb wird sie nicht von selbst wiederholt. In der Seite noch einmal auslösen, dann vergleichen.",
  "recheck.page.requester":
    "Etwas anderes als ein Skript der Seite selbst hat diese Anfrage gestellt. In der Seite noch einmal auslösen, dann vergleichen.",
  "recheck.page.credentials":
    "Ob diese Anfrage Anmeldedaten hat, ist nicht bekannt, deshalb wird sie nicht von selbst wiederholt. In der Seite noch einmal auslösen, dann vergleichen.",
  "recheck.page.unknown":
    "Nicht alles, was dieser Aufruf braucht, ist bekannt. In der Seite noch einmal auslösen, dann vergleichen.",
  "recheck.reload": "Seite neu laden",
  "recheck.waiting": "Es wird auf dieselbe Anfrage gewartet …",
  "recheck.elsewhere":
    "Die Seite hat jetzt einen anderen Ursprung. Die Seite öffnen, die die Anfrage gestellt hat, und noch einmal versuchen.",
  "recheck.paused": "Die Aufzeichnung ist angehalten. Auf „Aufzeichnen“ drücken, um fortzufahren.",
  "recheck.compare.later": "Mit der späteren vergleichen",
  "recheck.compare.earlier": "Mit der früheren vergleichen",
  "recheck.permission":
    "Der Browser behält die Erlaubnis der Preflight-Anfrage noch {seconds, plural, one {# Sekunde} other {# Sekunden}}. Bis dahin werden die Anfragen der Seite ungefragt gesendet, und niemand sieht, dass sich die Antwort auf die Preflight-Anfrage geändert hat. „Erneut prüfen“ fragt trotzdem.{engine, select, gecko {} other { Auch die Seite fragt, solange „Cache deaktivieren“ im Netzwerk-Panel der DevTools eingeschaltet ist; das nimmt die Erlaubnis nicht weg, und Neuladen der Seite auch nicht. „Browser-Cache leeren“ dort schon.}}",
  "recheck.http-cache":
    "Der Browser kann die Anfrage der Seite aus seinem HTTP-Cache beantworten. „Erneut prüfen“ und „Cache deaktivieren“ im Netzwerk-Panel der DevTools gehen daran vorbei.",

  "compare.heading": "Vorher und nachher",
  "compare.before": "Vorher",
  "compare.after": "Nachher",
  "compare.verdict": "Ergebnis",
  "compare.first-cause": "Erste Ursache",
  "compare.none": "keine",
  "compare.possible": "eine von {count}",
  "compare.changes": "Was sich in den Antworten geändert hat",
  "compare.no-change": "Die Antworten sind gleich.",
  "compare.no-response": "keine Antwort",
  "compare.others":
    "{count, plural, one {# weitere Zeile unterscheidet sich} other {# weitere Zeilen unterscheiden sich}}",
  "compare.still": "Was noch scheitert",
  "compare.passes": "Nichts scheitert mehr.",
};
