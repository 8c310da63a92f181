import type { explanation as english } from "../en/explanation.ts";
import type { Translation } from "../words.ts";

export const explanation: Translation<typeof english> = {
  // The picture of what happened, as it is read out.
  "sequence.spoken": "{from} → {to}: {message}",
  "sequence.spoken.stopped": "{from} → {to}: {message}; здесь браузер остановился",
  "sequence.spoken.note": "{from}: {message}",
  "sequence.result.fetch-or-event": "TypeError или событие error",
  "sequence.result.nothing": "ничего",
  "sequence.more-redirects":
    "({count, plural, one {ещё # перенаправление} few {ещё # перенаправления} many {ещё # перенаправлений} other {ещё # перенаправления}})",

  // Who has to act.
  "who.api": "сервер API",
  "who.api.meaning":
    "{changes, plural, =0 {Это зависит от того, кто управляет {hosts}.} other {Изменить ответы должен тот, кто управляет {hosts}.}}",
  "who.proxy": "прокси или сервер",
  "who.proxy.meaning":
    "{changes, plural, =0 {Это зависит от шлюза, межсетевого экрана или прокси перед {hosts} либо от самого сервера.} other {Изменить ответы должен шлюз, межсетевой экран или прокси перед {hosts} либо сам сервер.}}",
  "who.page": "страница",
  "who.page.meaning": "Измениться должен код страницы или её собственные настройки.",
  "who.user": "браузер или сеть пользователя",
  "who.user.meaning": "Это решается на стороне пользователя: в браузере, его расширениях или сети.",
  "who.nobody": "неизвестно",
  "who.nobody.meaning": "По тому, что было видно, нельзя сказать, кто должен действовать.",
  "panel.fix.not-needed": "Исправлять нечего.",
  "panel.copy-fix": "Копировать всё",
  "panel.copy-header": "Копировать строку {name}",

  // How sure a sentence is.
  "doubt.possible": "один из вариантов",
  "doubt.unknown": "сказать нельзя",
  "doubt.signs":
    "Шаг, который не прошёл, было видно. Остальное в этом предложении выведено из того, как выглядит ответ.",

  // What is wrong in a header, beside its value.
  "frame.note.allow-origin-matches": "источник запроса — `{expected}`",
  "frame.note.allow-origin-not-wildcard": "`*` не действует для запроса с учётными данными",
  "frame.note.allow-origin-single": "разрешено только одно значение",
  "frame.note.allow-origin-well-formed": "это не источник",
  "frame.note.allow-credentials-true": "должно побайтно совпадать с `true`",
  "frame.note.preflight-ok-status": "запрос пропускают только статусы от 200 до 299",
  "frame.note.allow-methods-parse": "{names}: не имя метода",
  "frame.note.allow-headers-parse": "{names}: не имя заголовка",
  "frame.note.method-allowed": "{names}: нет в этом списке",
  "frame.note.request-headers-allowed": "{names}: нет в этом списке",
  "panel.frame.fewer": "Меньше заголовков",

  // What would fail next.
  "panel.next.named": "{title}: {names}",
  "panel.next.include": "если в запросе есть учётные данные",
  "panel.next.omit": "если их нет",

  // The steps of the standard.
  "panel.trace.stopped": "остановлено здесь",
  "panel.trace.expected": "ожидалось: `{expected}`",
  "step.group.request": "Запрос к",
  "step.group.preflight": "Ответ на предварительный запрос к",
  "step.group.redirect": "Перенаправление с",
  "step.group.response": "Ответ от",

  // What let a response through.
  "panel.passed": "Что его пропустило",
  "panel.passed.mode-unknown":
    "Запрашивала ли страница с CORS, браузер не показывает; считается, что да, как это обычно бывает.",
};
