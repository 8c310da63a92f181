import type { overview as english } from "../en/overview.ts";
import type { Translation } from "../words.ts";

export const overview: Translation<typeof english> = {
  "overview.name": "Обзор",
  "overview.open": "Обзор: сколько запросов не удалось и как мало у этого причин",
  "overview.total":
    "{count, plural, one {# запрос к другим источникам} few {# запроса к другим источникам} many {# запросов к другим источникам} other {# запроса к другим источникам}}",
  "overview.verdict": "{verdict}: {count, number}",
  "overview.bar.blocked": "заблокировано: {count, number}",
  "overview.bar.failed": "не удалось: {count, number}",
  "overview.bar.undetermined": "неясно: {count, number}",
  "overview.bar.preflights":
    "{count, plural, one {# предварительный запрос} few {# предварительных запроса} many {# предварительных запросов} other {# предварительного запроса}}, {milliseconds, number, ::.} мс",
  "overview.bar.causes":
    "{count, plural, one {# коренная причина} few {# коренные причины} many {# коренных причин} other {# коренной причины}}",
  "overview.verdicts": "Итоги",
  "overview.preflights": "Предварительные запросы",
  "overview.preflights.none": "Ни один не был отправлен.",
  "overview.preflights.sent":
    "{sent, plural, one {Отправлен #} few {Отправлено #} many {Отправлено #} other {Отправлено #}}, и {sent, plural, =1 {его} other {их}} {waiting, plural, one {ждал # запрос} few {ждали # запроса} many {ждали # запросов} other {ждали # запроса}}.",
  "overview.preflights.time": "В сумме они заняли {milliseconds, number, ::.} мс; несколько могут идти одновременно.",
  "overview.preflights.untimed":
    "{untimed, plural, =1 {Конца одного из них видно не было, поэтому его времени} other {Конца # из них видно не было, поэтому их времени}} в этой сумме нет.",
  "overview.preflights.cached": "Полученное ранее разрешение избавило ещё от {cached, number}.",
  "overview.causes": "Коренные причины",
  "overview.causes.none": "Ничего не заблокировано, и всё удалось.",
  "overview.causes.undetermined":
    "{count, plural, one {# неясный запрос не входит} few {# неясных запроса не входят} many {# неясных запросов не входят} other {# неясного запроса не входят}} ни в одну из них: то, что было видно, допускает больше одного ответа.",
  "overview.causes.trial": "То, что запрашивалось, пока пробовалось решение, не входит ни в одну из них.",
  "overview.cause": "{count, plural, one {# запрос} few {# запроса} many {# запросов} other {# запроса}}: {title}",
  "overview.cause.possible":
    "{count, plural, one {# запрос} few {# запроса} many {# запросов} other {# запроса}}, одна причина из {reasons, number}",
  "overview.cause.refused": "`{server}` отвечает на OPTIONS статусом {status}.",
  "overview.cause.preflight": "Дело в ответах `{server}` на OPTIONS.",
  "overview.cause.answer": "Дело в ответах `{server}` ({statuses}).",
  "overview.cause.redirect": "Дело в перенаправлениях `{server}` ({statuses}).",
  "overview.cause.request": "{count, plural, =1 {Он идёт} other {Все они идут}} к `{server}`.",
  "overview.cause.origins": "Кто запрашивает",
  "overview.cause.methods": "Методы",
  "overview.cause.headers": "Заголовки, которым нужно разрешение",
  "overview.cause.requests":
    "{count, plural, =1 {Запрос} one {{count, number} запрос} few {{count, number} запроса} many {{count, number} запросов} other {{count, number} запроса}}",
  "overview.cause.more": "{count, plural, other {Ещё # — в списке.}}",
  "overview.cause.filter": "Показать в списке",
  "overview.cause.all":
    "Показать ещё {count, plural, one {# коренную причину} few {# коренные причины} many {# коренных причин} other {# коренной причины}}",
  "overview.fix": "{count, plural, =1 {Изменение} other {Одно изменение для всех}}",
  "overview.fix.elsewhere":
    "Что можно сделать, сказано в объяснении {count, plural, =1 {запроса} other {каждого запроса}}.",
  "overview.fix.preflight": "Отвечать на OPTIONS к `{server}` так:",
  "overview.fix.actual": "Отвечать на {methods} к `{server}` так:",
  "overview.fix.null": "Отвечать на запросы с `Origin: null` к `{server}` так:",
  "overview.fix.list":
    "Возвращайте источник самого запроса, если он среди этих {count, number}, а иначе не отправляйте ни одного из этих заголовков.",
  "overview.fix.vary": "помимо того, что там уже есть",
};
