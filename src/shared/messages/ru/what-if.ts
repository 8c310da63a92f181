import type { whatIf as english } from "../en/what-if.ts";
import type { Translation } from "../words.ts";

export const whatIf: Translation<typeof english> = {
  "what-if.name": "Что, если",
  "what-if.open": "Что, если …?",
  "what-if.open.hint": "Измените запрос или ответы и посмотрите, что сделал бы браузер.",
  "what-if.tool.hint": "Запишите запрос и ответы на него и посмотрите, что сделал бы браузер.",
  "what-if.headline": "Что, если: {headline}",
  "what-if.from-recorded": "Вначале это был записанный запрос. Ничего не отправляется.",
  "what-if.from-nothing": "Ничего не отправляется: шаги браузера выполняются над тем, что здесь записано.",
  "what-if.unreadable": "Пока ничего сказать нельзя",
  "what-if.unreadable.sentence": "Что-то в форме прочитать нельзя. Это место отмечено.",
  "what-if.reset": "Сбросить",
  "what-if.reset.hint": "Всё, как было вначале",
  "what-if.request": "Запрос",
  "what-if.method": "Метод",
  "what-if.url": "URL",
  "what-if.origin": "Источник страницы",
  "what-if.mode": "Режим",
  "what-if.credentials": "Учётные данные",
  "what-if.credentials.unknown": "неизвестно",
  "what-if.redirect": "Перенаправления",
  "what-if.request-headers": "Заголовки, которые задаёт страница",
  "what-if.asks-anyway": "Она следит за ходом отправки или отправляет поток, поэтому браузер сначала спрашивает",
  "what-if.hop": "{url}",
  "what-if.preflight": "Ответ на предварительный запрос",
  "what-if.actual": "Ответ на {method}",
  "what-if.status": "Статус",
  "what-if.headers": "Заголовки ответа",
  "what-if.asks": "Браузер спрашивает с:",
  "what-if.no-preflight":
    "Предварительного запроса нет: {reason, select, held {от него избавляет полученное ранее разрешение} mode {режим — не cors} other {методу и заголовкам разрешение не нужно, или URL принадлежит источнику самой страницы}}.",
  "what-if.imagine-preflight": "Представить его",
  "what-if.given":
    "Представить эту часть нельзя, поэтому она остаётся как была: {error, select, none {запрос не покинул страницу} other {`{error}`}}.",
  "what-if.given.release": "Представить вместо этого ответ",
  "what-if.upgraded": "Этот запрос к {url} отправил сам браузер. Это остаётся как было.",
  "what-if.copy-headers": "Копировать как заголовки",
  "what-if.changed": "Изменено",
  "what-if.problem.method": "`{text}` — не метод.",
  "what-if.problem.url": "Это не URL.",
  "what-if.problem.origin":
    "У источника есть схема, хост и, возможно, порт, и больше ничего: `https://app.example`. Непрозрачный источник — это `null`.",
  "what-if.problem.status": "Статус — это число от 200 до 999.",
  "what-if.problem.no-colon": "Строка {line} пропущена: в ней нет двоеточия.",
  "what-if.problem.name": "Строка {line} пропущена: `{text}` — не имя заголовка.",
  "what-if.problem.value": "Строка {line} пропущена: в значении `{text}` есть символ, который завершает заголовок.",
  "what-if.with-credentials":
    "Есть ли в запросе учётные данные, неизвестно, а от этого зависит итог. С учётными данными: {headline}.",
  "what-if.limits":
    "Не учитываются: сеть, кеши, другие расширения, разрешения и политики страницы, такие как политика безопасности содержимого.",
  "what-if.limits.no-cors":
    "Не учитывается и то, не отдаст ли браузер ответ, который нельзя использовать никакой странице (`Cross-Origin-Resource-Policy` и его обращение со скриптами, изображениями и данными).",
};
