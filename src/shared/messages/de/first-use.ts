import type { firstUse as english } from "../en/first-use.ts";
import type { Translation } from "../words.ts";

export const firstUse: Translation<typeof english> = {
  "example.offer": "Neu hier? Eine aufgezeichnete Anfrage zeigt, was dieses Panel sagt.",
  "example.show": "Ein Beispiel ansehen",
  "example.hide": "Jetzt nicht, und auch später nicht",
  "example.said": "Ein Beispiel, aufgezeichnet aus einer Demo. Nichts davon wird exportiert.",
  "example.hint.answer":
    "Die Antwort ist die erste Zeile der Erklärung: was die Anfrage angehalten hat, und wer es war.",
  "example.hint.picture": "Das Bild zeigt, was zwischen Seite, Browser und Server ausgetauscht wurde und wo es endete.",
  "example.hint.fix": "Die Lösung ist vollständig: eine Änderung, als Header und in der Sprache der Server-Software.",
  "example.hint.filter":
    "Der Filter über der Liste nimmt einen Pfad, einen Host, einen Status oder ein Ergebnis wie `blocked`.",
  "example.leave": "Beispiel schließen",
  "example.leave.key": "Esc, „Leeren“ oder die erste echte Anfrage tut das auch.",
  "settings.example": "Beispiel",
  "settings.example.what": "Eine aufgezeichnete Anfrage mit ihrer Erklärung, um zu sehen, was wo steht.",
  "settings.example.full": "Platz dafür ist, sobald die Liste leer ist.",
};
