import type { spoken as english } from "../en/spoken.ts";
import type { Translation } from "../words.ts";

export const spoken: Translation<typeof english> = {
  "app.name": "CORS",
  "announce.failing": "{count, plural, one {# neue scheiternde Anfrage} other {# neue scheiternde Anfragen}}",
  "announce.shown": "{shown, number} von {total, plural, one {# Anfrage} other {# Anfragen}} gezeigt",
};
