import type { spoken as english } from "../en/spoken.ts";
import type { Translation } from "../words.ts";

export const spoken: Translation<typeof english> = {
  "app.name": "CORS",
  "announce.failing":
    "{count, plural, one {# новый неудачный запрос} few {# новых неудачных запроса} many {# новых неудачных запросов} other {# нового неудачного запроса}}",
  "announce.shown":
    "Показано {shown, number} из {total, plural, one {# запроса} few {# запросов} many {# запросов} other {# запроса}}",
};
