import type { recipes as english } from "../en/recipes.ts";
import type { Translation } from "../words.ts";

export const recipes: Translation<typeof english> = {
  "recipe.of": "Fertig zum Einfügen, für {server}",
  "recipe.stack": "Server-Software",
  "recipe.choose": "Auswählen …",
  "recipe.seen": "In den Antworten gesehen",
  "recipe.others": "Alle anderen",
  "recipe.guessed": "wegen `{because}`",
  "recipe.with-credentials": "mit Anmeldedaten",
  "recipe.credentials-unknown":
    "Der Browser zeigt nicht, ob die Anfrage Anmeldedaten hat. Nur erlauben, wenn die Seite mit ihnen fragt.",
  "recipe.mistake": "Typischer Fehler",
  "recipe.debug": "Was der Server selbst als Grund nennt",
  "recipe.docs": "Dokumentation von {name}",

  "recipe.nginx.where.http": "Im `http`-Block, zum Beispiel in einer eigenen Datei, die er einbindet:",
  "recipe.nginx.where.server":
    "Im `server`-Block der API oder in der `location`, die antwortet, vor deren anderen Direktiven:",
  "recipe.nginx.mistake":
    "`add_header` ohne `always` lässt Fehlerantworten ohne Header, und eine `location` mit eigenem `add_header` erbt keinen von diesen (`add_header_inherit merge;` dort ändert das, seit 1.29.3).",
  "recipe.nginx.debug": "Protokollieren, was der Browser gesendet und bekommen hat, dann ins Zugriffsprotokoll sehen:",
};
