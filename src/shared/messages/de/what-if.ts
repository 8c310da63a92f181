import type { whatIf as english } from "../en/what-if.ts";
import type { Translation } from "../words.ts";

export const whatIf: Translation<typeof english> = {
  "what-if.name": "Was wäre, wenn",
  "what-if.open": "Was wäre, wenn …?",
  "what-if.open.hint": "Die Anfrage oder die Antworten ändern und sehen, was der Browser täte.",
  "what-if.tool.hint": "Eine Anfrage und ihre Antworten aufschreiben und sehen, was der Browser täte.",
  "what-if.headline": "Was wäre, wenn: {headline}",
  "what-if.from-recorded": "Dies begann als die aufgezeichnete Anfrage. Es wird nichts gesendet.",
  "what-if.from-nothing": "Es wird nichts gesendet: Die Schritte des Browsers werden mit dem gegangen, was hier steht.",
  "what-if.unreadable": "Noch lässt sich nichts sagen",
  "what-if.unreadable.sentence": "Etwas im Formular ist nicht lesbar. Es ist dort markiert.",
  "what-if.reset": "Zurücksetzen",
  "what-if.reset.hint": "Alles, wie es am Anfang war",
  "what-if.request": "Anfrage",
  "what-if.method": "Methode",
  "what-if.url": "URL",
  "what-if.origin": "Ursprung der Seite",
  "what-if.mode": "Modus",
  "what-if.credentials": "Anmeldedaten",
  "what-if.credentials.unknown": "nicht bekannt",
  "what-if.redirect": "Weiterleitungen",
  "what-if.request-headers": "Header, die die Seite setzt",
  "what-if.asks-anyway":
    "Sie verfolgt den Upload-Fortschritt oder sendet einen Stream, deshalb fragt der Browser zuerst",
  "what-if.hop": "{url}",
  "what-if.preflight": "Antwort auf die Preflight-Anfrage",
  "what-if.actual": "Antwort auf {method}",
  "what-if.status": "Status",
  "what-if.headers": "Header der Antwort",
  "what-if.asks": "Der Browser fragt mit:",
  "what-if.no-preflight":
    "Es gibt keine Preflight-Anfrage: {reason, select, held {Eine frühere Erlaubnis erspart sie} mode {Der Modus ist nicht cors} other {Methode und Header brauchen keine Erlaubnis, oder die URL gehört zum Ursprung der Seite}}.",
  "what-if.imagine-preflight": "Eine annehmen",
  "what-if.given":
    "Dieser Teil lässt sich nicht annehmen und bleibt, wie er war: {error, select, none {Die Anfrage hat die Seite nie verlassen} other {`{error}`}}.",
  "what-if.given.release": "Stattdessen eine Antwort annehmen",
  "what-if.upgraded": "Der Browser selbst hat diese Anfrage an {url} gesendet. Das bleibt, wie es war.",
  "what-if.copy-headers": "Als Header kopieren",
  "what-if.changed": "Geändert",
  "what-if.problem.method": "`{text}` ist keine Methode.",
  "what-if.problem.url": "Das ist keine URL.",
  "what-if.problem.origin":
    "Ein Ursprung hat ein Schema, einen Host und vielleicht einen Port, und nichts dahinter: `https://app.example`. Undurchsichtige Ursprünge sind `null`.",
  "what-if.problem.status": "Ein Status ist eine Zahl von 200 bis 999.",
  "what-if.problem.no-colon": "Zeile {line} wird ausgelassen: Sie hat keinen Doppelpunkt.",
  "what-if.problem.name": "Zeile {line} wird ausgelassen: `{text}` ist kein Name eines Headers.",
  "what-if.problem.value":
    "Zeile {line} wird ausgelassen: Der Wert von `{text}` hat ein Zeichen, das einen Header beendet.",
  "what-if.with-credentials":
    "Ob die Anfrage Anmeldedaten hat, ist nicht bekannt, und das entscheidet. Mit Anmeldedaten: {headline}.",
  "what-if.limits":
    "Nicht berücksichtigt: Netzwerk, Caches, andere Erweiterungen, Berechtigungen und Richtlinien der Seite wie ihre Content Security Policy.",
  "what-if.limits.no-cors":
    "Auch ob der Browser eine Antwort zurückhält, die keine Seite benutzen darf (`Cross-Origin-Resource-Policy`, und was er mit Skripten, Bildern und Daten tut), ist nicht berücksichtigt.",
};
