import type { scriptView as english } from "../en/script-view.ts";
import type { Translation } from "../words.ts";

export const scriptView: Translation<typeof english> = {
  "script-view.heading": "Что видит скрипт страницы?",
  "script-view.saw": "Зонд на странице увидел `{saw}`.",
  "script-view.requester-unknown": "Браузер не показывает, что сделало запрос. В каждом случае было бы видно вот что:",

  "script-view.pending": "Пока ничего.",
  "script-view.unknown": "Либо ошибку, либо ответ: что именно, неизвестно, как и итог.",
  "script-view.beacon":
    "Ничего. Beacon и ping отправляются, ничего не сообщая скриптам; `sendBeacon()` вернул значение ещё до этого.",

  "script-view.maybe-later": "Если это был `fetchLater()`, который выглядит так же, скриптам ничего не сообщается.",

  "script-view.error.fetch":
    "Промис `fetch()` отклоняется с `{error}`. В этой ошибке нет ни статуса, ни заголовков, ни причины.",
  "script-view.error.xhr":
    "`XMLHttpRequest` получает событие `error`. Его `status` — 0, и в нём нет ни заголовков, ни текста, ни причины. Синхронный `send()` выбрасывает `NetworkError`.",
  "script-view.error.event-source": "`EventSource` получает событие `error` без причины.",
  "script-view.error.image":
    "Элемент получает событие `error` без причины. Изображение, которое запросила таблица стилей, не появляется, и скриптам об этом ничего не сообщается.",
  "script-view.error.script":
    "`<script>` или `<link>` получает событие `error` без причины. `import()` отклоняется с `TypeError`, а `addModule()` ворклета — с `AbortError`.",
  "script-view.error.style": "`<link>` получает событие `error` без причины.",
  "script-view.error.font":
    "`FontFace.load()` отклоняется с `NetworkError`. Без него скриптам ничего не сообщается, и текст показан другим шрифтом.",
  "script-view.error.media": "`<video>`, `<audio>` или `<source>` получает событие `error`.",
  "script-view.error.other":
    "Что сделало запрос, не видно. Элемент получает событие `error`, а `addModule()` ворклета отклоняется с `AbortError`; о том, что браузер запрашивает сам, скриптам ничего не сообщается.",

  "script-view.never-sent.fetch":
    "Промис `fetch()` отклоняется, чаще всего с `TypeError`. Текста ошибки видно не было.",
  "script-view.never-sent.xhr":
    "`XMLHttpRequest` получает событие `error`, или `open()` либо `send()` выбрасывает исключение.",
  "script-view.never-sent.other": "Элемент получает событие `error` без причины.",

  "script-view.abort.fetch":
    "Промис `fetch()` отклоняется с причиной, которую задала страница: с `AbortError`, если она её не задала, с `TimeoutError` при `AbortSignal.timeout()`. Когда страницу уже покинули, никто ничего не видит.",
  "script-view.abort.xhr":
    "`XMLHttpRequest` получает событие `abort` или, если истекло его собственное время, `timeout`. Его `status` — 0. Когда страницу уже покинули, никто ничего не видит.",
  "script-view.abort.other": "Ничего, если страницу покинули или элемент удалён; иначе событие `error`.",

  "script-view.opaque.fetch":
    "Промис `fetch()` выполняется с ответом типа `opaque`: его `status` — 0, `ok` — false, заголовков в нём нет, а тело — null.",
  "script-view.opaque.image":
    "Элемент получает событие `load` или, если ответ — не изображение, `error`. Холст (canvas), на котором нарисовано изображение, больше нельзя прочитать: это выбрасывает `SecurityError`.",
  "script-view.opaque.script":
    "Скрипт выполняется, если этого не запрещает его статус, тип или `integrity`. Об ошибках в нём страница узнаёт только `Script error.`",
  "script-view.opaque.style":
    "Таблица стилей действует, если этого не запрещает её статус или тип. Чтение её `cssRules` выбрасывает `SecurityError`.",
  "script-view.opaque.media":
    "Воспроизводится, если браузер знает этот формат. Холст (canvas), на котором нарисован кадр, больше нельзя прочитать: это выбрасывает `SecurityError`.",
  "script-view.opaque.other":
    "Ответ можно использовать, если его вид это допускает. Прочитать его не может ни один скрипт.",
  "script-view.opaque-redirect":
    "Промис `fetch()` выполняется с ответом типа `opaqueredirect`: его `status` — 0, и в нём нет ни заголовков, ни тела. Куда ведёт перенаправление, не сообщается.",

  "script-view.readable.fetch":
    "Промис `fetch()` выполняется с ответом типа `{type}`. {status, select, 304 {Его `status` — 200, из кеша браузера, если только страница сама не спросила, изменилось ли что-нибудь; тогда он — 304} other {Его `status` — {status}, а `ok` — {ok}}}. Скрипт может прочитать его тело.",
  "script-view.readable.xhr":
    "`XMLHttpRequest` получает событие `load`. {status, select, 304 {Его `status` — 200, из кеша браузера, если только страница сама не спросила, изменилось ли что-нибудь; тогда он — 304} other {Его `status` — {status}}}. Скрипт может прочитать его текст.",
  "script-view.readable.event-source":
    "{stream, select, yes {`EventSource` получает событие `open` и свои сообщения.} other {`EventSource` получает событие `error` и больше не спрашивает: ему нужны статус 200 и тип `text/event-stream`.}}",
  "script-view.readable.image":
    "Элемент получает событие `load` или, если ответ — не изображение, `error`. Холст (canvas), на котором нарисовано изображение, можно прочитать. Статуса и заголовков не видит ни один скрипт.",
  "script-view.readable.script":
    "Скрипт выполняется, если этого не запрещает его статус, тип или `integrity`. Ошибки в нём приходят со своим текстом. Статуса и заголовков не видит ни один скрипт.",
  "script-view.readable.style":
    "Таблица стилей действует, если этого не запрещает её статус или тип, и её `cssRules` можно прочитать. Статуса и заголовков не видит ни один скрипт.",
  "script-view.readable.font":
    "Шрифт можно использовать, если ответ — действительно шрифт. Статуса и заголовков не видит ни один скрипт.",
  "script-view.readable.media":
    "Воспроизводится, если браузер знает этот формат. Холст (canvas), на котором нарисован кадр, можно прочитать. Статуса и заголовков не видит ни один скрипт.",
  "script-view.readable.other": "Что сделало запрос, не видно. Что бы это ни было, прочитать ответ оно может.",

  "script-view.incomplete.fetch":
    "Промис `fetch()` выполняется с ответом типа `{type}`, у которого `status` — {status}. Чтение его тела отклоняется с `TypeError`, потому что тело оборвалось.",
  "script-view.incomplete.xhr":
    "`XMLHttpRequest` получает событие `error`, и его `status` становится 0, потому что тело оборвалось.",
  "script-view.incomplete.other": "То, что пришло до обрыва тела; элемент может получить событие `error`.",

  "script-view.header": "Заголовок",
  "script-view.readable": "Скрипт",
  "script-view.readable.yes": "читает его",
  "script-view.readable.no": "не видит его",
  "script-view.readable.unknown": "сказать нельзя",
  "script-view.why": "Почему",
  "script-view.access.basic": "один из семи, которые может читать любой скрипт",
  "script-view.access.own-origin": "ответ от источника самой страницы",
  "script-view.access.exposed": "есть в списке `Access-Control-Expose-Headers`",
  "script-view.access.exposed-by-wildcard": "в `Access-Control-Expose-Headers` есть `*`",
  "script-view.access.forbidden": "его никогда не видит ни один скрипт",
  "script-view.access.not-exposed": "нет в списке `Access-Control-Expose-Headers`",
  "script-view.access.wildcard-with-credentials":
    "`*` в `Access-Control-Expose-Headers` не действует для запроса с учётными данными",
  "script-view.access.unless-credentials":
    "`*` в `Access-Control-Expose-Headers` действует только без учётных данных, а есть ли они, неизвестно",
};
