import type { recipes as english } from "../en/recipes.ts";
import type { Translation } from "../words.ts";

export const recipes: Translation<typeof english> = {
  "recipe.of": "Готово для вставки, для {server}",
  "recipe.stack": "Серверное ПО",
  "recipe.choose": "Выбрать …",
  "recipe.seen": "Видно по его ответам",
  "recipe.others": "Все остальные",
  "recipe.guessed": "по признаку `{because}`",
  "recipe.with-credentials": "с учётными данными",
  "recipe.credentials-unknown":
    "Браузер не показывает, есть ли в запросе учётные данные. Разрешайте их, только если страница запрашивает с ними.",
  "recipe.mistake": "Типичная ошибка",
  "recipe.debug": "Причина по словам сервера",
  "recipe.docs": "Документация {name}",

  "recipe.nginx.where.http": "В блоке `http`, например в отдельном файле, который он подключает:",
  "recipe.nginx.where.server": "В блоке `server` для API или в отвечающем `location`, перед другими его директивами:",
  "recipe.nginx.mistake":
    "`add_header` без `always` оставляет ответы с ошибкой без заголовков, а `location` с собственным `add_header` не наследует ни одного из них (`add_header_inherit merge;` там меняет это, начиная с 1.29.3).",
  "recipe.nginx.debug": "Записывайте в журнал, что отправил и что получил браузер, затем посмотрите в журнал доступа:",
};
