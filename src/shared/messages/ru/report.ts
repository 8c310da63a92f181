import type { report as english } from "../en/report.ts";
import type { Translation } from "../words.ts";

export const report: Translation<typeof english> = {
  "report.fix.who.api": "Решение для сервера API",
  "report.fix.who.proxy": "Решение для прокси или сервера",
  "report.fix.who.page": "Решение для страницы",
  "report.fix.who.user": "Решение в этом браузере",
  "report.fix.who.nobody": "Что известно о решении",
  "report.heading":
    "{count, plural, =1 {Запрос к другому источнику} one {# запрос к другим источникам} few {# запроса к другим источникам} many {# запросов к другим источникам} other {# запроса к другим источникам}}: объяснение",
  "report.written": "Отчёт создал {creator}. Наблюдалось в {browser}.",
  "report.contents": "Запросы",
  "report.evidence": "Что на это указывает",
  "report.missing": "Не хватает в ответе",
  "report.error": "Ошибка браузера",
  "report.why": "Почему",
  "report.answer": "Отвечать на `{method} {url}` так:",
  "report.page-instead": "Что вместо этого может сделать страница",
  "report.unknown": "Что неизвестно",
  "report.where": "Где это было видно",
  "report.page": "Страница",
  "report.time": "Время",
  "report.browser": "Браузер",
  "report.cause": "Причина",
  "report.written-by": "Чем создан отчёт",
  "report.others":
    "{count, plural, one {Ещё # запрос} few {Ещё # запроса} many {Ещё # запросов} other {Ещё # запроса}} с той же причиной",
};
