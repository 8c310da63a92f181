import type { connections as english } from "../en/connections.ts";
import type { Translation } from "../words.ts";

export const connections: Translation<typeof english> = {
  // The line of the page's code that made the call.
  "connection.called-from": "Вызвано из `{place}`",
  "connection.called-from.in": "Вызвано из `{place}` в `{functionName}`",
  "connection.open-in-sources": "Открыть {location} на панели «Источники»",
  "connection.copy-location": "Копировать {location}",
  "connection.not-in-sources": "Этого скрипта в DevTools больше нет. Чтобы открыть его, перезагрузите страницу.",
  "connection.stack": "Стек вызовов",
  "connection.stack.library":
    "{count, plural, one {# кадр из библиотек} few {# кадра из библиотек} many {# кадров из библиотек} other {# кадра из библиотек}}",
  "connection.stack.async": "{kind} (асинхронно)",

  // The menu of a request.
  "row-menu": "Запрос {method} {url}",
  "row-menu.open": "Перейти к объяснению",
  "row-menu.what-if": "Что, если …?",
  "row-menu.filter-domain": "Показать только {domain}",
  "row-menu.hide-domain": "Скрыть {domain}",
  "row-menu.filter-cause": "Показать только эту причину",
  "row-menu.copy-explanation": "Копировать объяснение как Markdown",
  "row-menu.copy-url": "Копировать URL",
  "row-menu.copy-curl": "Копировать как curl",
  "row-menu.copy-fetch": "Копировать как fetch",
  "row-menu.copy-response-headers": "Копировать заголовки ответа",
  "row-menu.copy-error-name": "Копировать имя ошибки",
  "row-menu.copy-docs-link": "Копировать ссылку на документацию",
  "row-menu.copy-har": "Копировать всё показанное как HAR",
  "row-menu.sources": "Открыть {place} на панели «Источники»",
  "row-menu.network": "Показать на панели «Сеть»",
  "row-menu.clear": "Очистить",
  "row-menu.reason.no-cause": "Этот запрос ничто не остановило.",
  "row-menu.reason.no-fetch": "Об этом вызове известно слишком мало, чтобы записать его кодом.",
  "row-menu.reason.no-request": "Этот URL — ни http, ни https.",
  "row-menu.reason.no-response": "Ответа видно не было.",
  "row-menu.reason.no-error-name": "У этого браузера нет имени для этого.",
  "row-menu.reason.pending": "Обмен ещё не закончен.",

  copied:
    "{what, select, explanation {Объяснение скопировано.} url {URL скопирован.} curl {Команда curl скопирована.} fetch {Вызов fetch скопирован.} headers {Заголовки ответа скопированы.} header {Заголовок скопирован.} name {Имя ошибки скопировано.} link {Ссылка скопирована.} har {HAR скопирован.} other {Скопировано.}}",
  "copied.refused": "Браузер не позволил панели скопировать это.",

  // Shortcuts.
  "shortcuts.heading": "Сочетания клавиш",
  "shortcut.focus-filter": "Фильтр",
  "shortcut.newest-failing": "Самый новый неудачный запрос",
  "shortcut.next-failing": "Следующий неудачный запрос",
  "shortcut.previous-failing": "Предыдущий неудачный запрос",
  "shortcut.next-pane": "Следующая часть панели",
  "shortcut.previous-pane": "Предыдущая часть панели",
  "shortcut.go-back": "Назад",
  "shortcut.copy-explanation": "Копировать объяснение как Markdown",
  "shortcut.what-if": "Что, если …?",
  "shortcut.export": "Экспорт HAR",
  "shortcut.clear": "Очистить",
  "shortcut.pause": "Приостановить или продолжить запись",
  "shortcut.show-shortcuts": "Показать или скрыть этот список",
  "shortcut.move": "Перемещение по списку",
  "shortcut.move-to-end": "Первый или последний запрос",
  "shortcut.open": "Перейти к объяснению",
  "shortcut.menu": "Меню запроса",
};
