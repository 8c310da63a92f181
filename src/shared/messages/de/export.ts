import type { exportWords as english } from "../en/export.ts";
import type { Translation } from "../words.ts";

export const exportWords: Translation<typeof english> = {
  "export.options": "Export-Optionen",
  "export.name": "Exportieren",
  "export.scope": "Anfragen",
  "export.scope.all": "Alle ({count, number})",
  "export.scope.shown": "Vom Filter gezeigte ({count, number})",
  "export.scope.selected": "Die ausgewählte",
  "export.format": "Format",
  "export.format.har": "HAR",
  "export.format.har.hint": "Für HAR-Betrachter und Skripte, mit der Analyse darin",
  "export.format.markdown": "Markdown",
  "export.format.markdown.hint": "Für Issue-Tracker",
  "export.format.html": "HTML",
  "export.format.html.hint": "Eine Seite, die sich überall öffnen und drucken lässt",
  "export.hidden": "Verborgen",
  "export.hidden.hint":
    "Jedes Geheimnis bekommt einen eigenen Namen. Dasselbe Geheimnis hat denselben Namen, wo immer es steht. Eine Art, die hier gezeigt wird, ist beim nächsten Mal wieder verborgen.",
  "export.hidden.none": "Es wurden keine Geheimnisse gefunden.",
  "export.kind.cookie": "Cookies",
  "export.kind.authorization": "Authorization",
  "export.kind.header": "Header mit Tokens",
  "export.kind.userinfo": "Benutzernamen und Passwörter in URLs",
  "export.kind.parameter": "Parameter von URLs",
  "export.kind.path": "Teile von Pfaden",
  "export.kind.text": "Anderswo",
  "export.count": "{count, plural, one {# Wert} other {# Werte}}",
  "export.revealed": "Nicht verborgen: Wer den Bericht bekommt, kann diese Werte lesen.",
  "export.bodies":
    "Bodys von Anfragen und Antworten werden nicht aufgezeichnet und stehen deshalb in keinem Bericht.",
  "export.save": "Speichern",
  "export.copy": "Kopieren",
  "export.size": "{kilobytes, number, ::.0} kB",
  "export.size.pending": "…",
};
