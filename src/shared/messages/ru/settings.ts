import type { settings as english } from "../en/settings.ts";
import type { Translation } from "../words.ts";

export const settings: Translation<typeof english> = {
  "settings.name": "Настройки",
  "settings.private": "В приватном окне ничего не сохраняется, поэтому эти настройки действуют, пока оно открыто.",
  "settings.flight-recorder": "Бортовой самописец",
  "settings.flight-recorder.what":
    "Хранит в памяти последние запросы каждой открытой страницы, пока DevTools закрыты. Каждый запрос тогда проходит через расширение, поэтому страницы с очень большим числом запросов загружаются медленнее.",
  "settings.preserve-log.what": "Оставляет в списке запросы прежних страниц, когда вкладка показывает другую страницу.",
  "settings.group-repeats.what": "Запросы, которые повторяются с тем же результатом, занимают одну строку.",
  "settings.language": "Язык",
  "settings.language.browser": "Как в браузере",
  "settings.language.what": "Имена заголовков, значения и имена ошибок самих браузеров остаются как есть.",
  "settings.flight-recorder.private": "Включить или отключить его можно вне приватных окон.",
};
