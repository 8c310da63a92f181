import type { warnings as english } from "../en/warnings.ts";
import type { Translation } from "../words.ts";

export const warnings: Translation<typeof english> = {
  "opaque-response.title": "Ответ непрозрачен",
  "opaque-response.summary":
    '{method} {url} сделан с `mode: "no-cors"`: он удаётся, но страница не может прочитать ни статус, ни заголовки, ни тело.',
  "opaque-response.detail":
    "Этот режим скрывает отсутствие разрешения, но не даёт его. Чтобы прочитать ответ, используйте режим по умолчанию и заголовки CORS на сервере.",

  "response-header-not-exposed.title": "Скрипт страницы не может прочитать некоторые заголовки ответа",
  "response-header-not-exposed.summary": "Скрипт страницы не может прочитать {names} в ответе на {method} {url}.",
  "response-header-not-exposed.detail":
    "{kind, select, wildcard {Для запроса с учётными данными `*` в `Access-Control-Expose-Headers` — обычное имя и ничего не открывает; перечислите имена.} malformed {`Access-Control-Expose-Headers` невозможно разобрать, поэтому он ничего не открывает. Это должны быть имена заголовков через запятую.} cookie {`Set-Cookie` скриптам не показывается никогда, что бы ни говорил `Access-Control-Expose-Headers`: то, что нужно странице, отправляйте в другом заголовке или в теле.} other {Кроме семи основных, заголовки ответа скрыты от скриптов других источников, и `headers.get()` возвращает null. Перечислите их в `Access-Control-Expose-Headers`.}}",

  "authorization-covered-by-wildcard.title": "Authorization разрешён только через *",
  "authorization-covered-by-wildcard.summary":
    "Предварительный запрос к {url} разрешает `Authorization` только через `Access-Control-Allow-Headers: *`.",
  "authorization-covered-by-wildcard.detail":
    "По стандарту `*` не охватывает Authorization. Браузеры пока принимают это, но Chrome и Firefox предупреждают, что это закончится; назовите его по имени.",

  "preflight-not-cached.title": "Предварительный запрос повторился",
  "preflight-not-cached.summary":
    "Браузер снова спросил о {url} через {age, number, ::.0} с после того, как получил то же разрешение. {count, plural, =1 {От начала до ответа прошло {lost, plural, other {# мс}}} other {С начала записи на повторённые так предварительные запросы (#) вместе ушло {lost, plural, other {# мс}}, каждый раз от начала до ответа}}.",
  "preflight-not-cached.detail":
    "{kind, select, missing {Без `Access-Control-Max-Age` браузер хранит разрешение {maxAge} с.} zero {`Access-Control-Max-Age: {value}` велит браузеру сразу забыть разрешение.} malformed {`Access-Control-Max-Age: {value}` — не число секунд, поэтому браузер хранит разрешение {maxAge} с.} other {С `Access-Control-Max-Age: {value}` браузер хранит разрешение {maxAge} с.}} Большее значение, например 7200, избавит от этих предварительных запросов; Chromium хранит разрешение не дольше двух часов.",

  "vary-origin-missing.title": "Нет Vary: Origin",
  "vary-origin-missing.summary":
    "Ответ на {method} {url} разрешает один источник `{value}` и может попасть в кеш, но в нём нет `Vary: Origin`.",
  "vary-origin-missing.detail":
    "{kind, select, withoutOrigin {На запрос без `Origin` тот же URL ответил другим значением. Кеш не знает, что ответ зависит от того, кто спрашивает, и отдаёт ответ для одного другому.} otherOrigin {Источнику `{other}` тот же URL ответил другим значением. Кеш не знает, что ответ зависит от того, кто спрашивает, и отдаёт ответ для одного другому.} other {Если сервер отвечает каждому источнику его именем, кеш может отдать этот ответ другому источнику или отдать этой странице ответ для изображения или ссылки, в котором такого заголовка нет. Если сервер всегда отправляет одно это значение, кто бы ни спросил, ничего случиться не может.}}",

  "origin-reflected-with-credentials.title": "Похоже, сервер разрешает любой источник, да ещё с учётными данными",
  "origin-reflected-with-credentials.summary":
    "{server} разрешил здесь `{value}`, а в другой раз `{other}`, и оба раза с `Access-Control-Allow-Credentials: true`.",
  "origin-reflected-with-credentials.detail":
    "Если сервер возвращает любой полученный `Origin`, каждый сайт может читать это с cookie своих посетителей: это больше, чем дал бы `*`. Если оба источника есть в списке разрешённых, всё в порядке, кроме `null`, который может отправить кто угодно. Отвечайте только источниками из списка.",

  "null-origin-allowed.title": "Разрешён источник null",
  "null-origin-allowed.summary":
    "В ответе на {method} {url} стоит `Access-Control-Allow-Origin: null`{kind, select, credentials { и `Access-Control-Allow-Credentials: true`} other {}}.",
  "null-origin-allowed.detail":
    "{kind, select, credentials {Любой сайт может создать изолированный (sandbox) фрейм, который отправляет `Origin: null`, и читать это с cookie своих посетителей. Разрешайте только настоящие источники.} other {Любой сайт может создать изолированный (sandbox) фрейм, который отправляет `Origin: null`, поэтому это разрешает всем. Если так и задумано, пишите `*`; если нет, разрешайте только настоящие источники.}}",

  "http-origin-allowed.title": "Разрешён источник без шифрования, да ещё с учётными данными",
  "http-origin-allowed.summary":
    "Ответ на {method} {url} разрешает странице `{value}` читать его с cookie пользователя, а эта страница загружается по http.",
  "http-origin-allowed.detail":
    "Тот, кто находится в сети, может изменить страницу, загружаемую по http, и так прочитать то, что API отправляет по https. Отдавайте страницу по https и разрешайте только этот источник.",

  "cookie-not-sent.title": "Cookie не удалось отправить",
  "cookie-not-sent.summary":
    "{method} {url} сделан с учётными данными, но без {count, plural, =1 {cookie {names}, который} other {cookie {names}, которые}} до этого {setBy} отправил с `Set-Cookie`.",
  "cookie-not-sent.detail":
    "{kind, select, strict {С `SameSite=Strict` cookie не отправляется в запросах между сайтами, а это такой запрос. С `SameSite=None; Secure` он отправится{blocked, select, yes {; здесь нужен ещё `Partitioned`, потому что браузер блокирует сторонние cookie} other {}}.} lax {С `SameSite=Lax` cookie не отправляется в запросах скриптов к другому сайту, а это такой запрос. С `SameSite=None; Secure` он отправится{blocked, select, yes {; здесь нужен ещё `Partitioned`, потому что браузер блокирует сторонние cookie} other {}}.} unset {Без `SameSite` Chromium считает cookie `SameSite=Lax` и не отправляет его в запросах скриптов к другому сайту, а это такой запрос. С `SameSite=None; Secure` он отправится{blocked, select, yes {; здесь нужен ещё `Partitioned`, потому что браузер блокирует сторонние cookie} other {}}.} noneWithoutSecure {Браузеры не сохраняют cookie с `SameSite=None`, если в нём нет `Secure`.} secure {Cookie с `Secure` отправляется только по https.} other {Браузер блокирует здесь сторонние cookie: об этом говорит `Sec-Fetch-Storage-Access: none`. Cookie с `Partitioned` всё равно отправляется, свой для каждого сайта верхнего уровня; или отдавайте API с того же сайта, что и страницу.}}",

  "cookie-ignored.title": "Браузер проигнорировал Set-Cookie",
  "cookie-ignored.summary":
    "Ответ на {method} {url} устанавливает cookie {names}, и браузер {count, plural, =1 {его} other {их}} не сохраняет: в запросе не было учётных данных.",
  "cookie-ignored.detail":
    '{kind, select, wildcard {Без учётных данных ответ другого источника не может установить cookie. С ними сервер должен назвать источник страницы вместо `*` и отправить `Access-Control-Allow-Credentials: true`.} allowed {Сервер разрешает учётные данные: запрашивайте с `credentials: "include"` (или `withCredentials`) и здесь, и в запросах, которым нужен cookie.} other {Без учётных данных ответ другого источника не может установить cookie. Запрашивайте с `credentials: "include"`, и пусть сервер отправляет `Access-Control-Allow-Credentials: true`.}}',

  "allowed-by-extension-alone.title": "Это работает только благодаря другому расширению",
  "allowed-by-extension-alone.summary":
    "Собственные заголовки сервера не пропустили бы {method} {url}: другое расширение изменило {names} {on, select, preflight {в ответе на предварительный запрос} other {в ответе}}.",
  "allowed-by-extension-alone.detail":
    "Расширения, которые «разблокируют CORS», делают это только в этом браузере. У всех остальных запрос не удаётся, пока сервер сам не отправляет эти заголовки. Отключите расширение, чтобы увидеть то же, что и они.",

  "stale-preflight-permission.title": "Браузер использовал полученное ранее разрешение",
  "stale-preflight-permission.summary":
    "Предварительного запроса к {url} не было: браузер ещё хранит разрешение, полученное {age, number, ::.0} с назад.",
  "stale-preflight-permission.detail":
    "Ответ сервера на OPTIONS мог с тех пор измениться; браузер не спросит снова, пока не пройдёт {maxAge} с, и неудачный запрос этого не меняет. Чтобы увидеть нынешний ответ, включите «Отключить кеш» на панели «Сеть».",

  "authorization-dropped-by-redirect.title": "Перенаправление убрало заголовок Authorization",
  "authorization-dropped-by-redirect.summary":
    "Перенаправление с {from} на {url} ведёт к другому источнику, поэтому браузер убрал заголовок `Authorization`.",
  "authorization-dropped-by-redirect.detail":
    "Учётные данные для одного источника не передаются другому. Если они нужны цели, обращайтесь к ней сразу.",

  "method-changed-by-redirect.title": "Перенаправление изменило метод",
  "method-changed-by-redirect.summary":
    "Перенаправление с {from} ({statusText}) превратило {before} в {after} без тела.",
  "method-changed-by-redirect.detail":
    "При 301 и 302 POST становится GET; при 303 — всё, кроме HEAD. При 307 и 308 метод и тело сохраняются.",

  "response-body-incomplete.title": "Тело ответа оборвалось",
  "response-body-incomplete.summary":
    "CORS разрешил {method} {url}, но его тело не удалось прочитать до конца ({error}).",
  "response-body-incomplete.detail":
    "`fetch()` удаётся, а затем чтение тела завершается тем же «Failed to fetch», что и ошибка CORS. Сервер или прокси слишком рано завершил передачу.",
};
