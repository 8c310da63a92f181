import type { list as english } from "../en/list.ts";
import type { Translation } from "../words.ts";

export const list: Translation<typeof english> = {
  "list.column.domain": "Domain",
  "list.column.type": "Typ",
  "list.column.picture": "Ablauf",
  "list.column.started": "Beginn",
  "list.columns": "Spalten",
  "list.columns.reset": "Spalten zurücksetzen",
  "list.column.width": "Breite von {column}",
  "list.group": "Gleiche gruppieren",
  "list.group.show": "Alle {count, number} zeigen, die dasselbe sagen",
  "list.group.hide": "Nur die erste von {count, number} zeigen, die dasselbe sagen",
  "list.group.count": "{count, number}×",
  "list.preserve": "Protokoll beibehalten",
  "list.preserve.hint": "Die Anfragen früherer Seiten in der Liste behalten, wenn der Tab eine andere Seite zeigt",
  "list.navigated": "Navigation zu {url}",
  "list.new": "{count, plural, one {# neue Anfrage} other {# neue Anfragen}}",

  // The requests of an exchange, in its small picture.
  "list.mark.passed": "{method} {status} bestanden",
  "list.mark.refused": "{method} {status} abgelehnt",
  "list.mark.cached": "{method} {status} aus dem Cache",
  "list.mark.no-response": "{method} ohne Antwort",
  "list.mark.never-sent": "{method} nie gesendet",
  "list.mark.pending": "{method} unterwegs",
  "list.mark.permission": "OPTIONS durch eine frühere Erlaubnis erspart",
  "list.mark.more": "weitere Anfragen",
};
