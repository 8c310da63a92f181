import type { besideCors as english } from "../en/beside-cors.ts";
import type { Translation } from "../words.ts";

export const besideCors: Translation<typeof english> = {
  // The network.
  "host-not-found.title": "Имя хоста не найдено",
  "host-not-found.summary":
    "Имя хоста из {url} не найдено ({error}), поэтому ничего не было отправлено. Это не ошибка CORS.",
  "host-not-found.detail":
    "Имя написано с ошибкой, существует только в другой сети (например, за VPN), или его сервер имён не ответил.",

  "connection-refused.title": "Там ничто не принимает соединения",
  "connection-refused.summary":
    "На {host} ничто не принимает соединения ({error}), поэтому {method} {url} не был отправлен. Это не ошибка CORS.",
  "connection-refused.detail":
    "Сервер не работает либо слушает другой порт или адрес. `localhost` — это всегда тот компьютер, на котором работает браузер.",

  "connection-closed.title": "Сервер закрыл соединение",
  "connection-closed.summary": "Соединение для {method} {url} закрылось до ответа ({error}). Это не ошибка CORS.",
  "connection-closed.detail":
    "Сервер аварийно завершился, или что-то по пути не выдержало: прокси, межсетевой экран, ограничение размера или времени. {scheme, select, http {Так же закрывает соединения http и сервер, который ожидает https. } other {}}Проверять нечего: заголовков ответа нет, до CORS дело не дошло.",

  "connection-timeout.title": "Время ожидания соединения истекло",
  "connection-timeout.summary": "Браузер не дождался {method} {url} ({error}). Это не ошибка CORS.",
  "connection-timeout.detail":
    "Там ничто не отвечает: межсетевой экран отбрасывает пакеты, адрес неверен или сервер перегружен. Ограничение времени, заданное самой страницей, — другой случай.",

  "certificate-not-trusted.title": "Браузер не доверяет сертификату сервера",
  "certificate-not-trusted.summary":
    "Браузер не доверяет сертификату {host} ({error}), поэтому {method} {url} не был отправлен. Это не ошибка CORS.",
  "certificate-not-trusted.detail":
    "{kind, select, certificateIssuer {Его не подписал никто, кому доверяет браузер; так бывает с самоподписанным сертификатом или сертификатом собственного центра компании.} certificateName {Он выдан для другого имени хоста.} certificateDate {Он истёк или ещё не действует, или на этом компьютере неверное время.} other {Что с ним не так, говорит имя ошибки.}} Страница не может продолжить, несмотря на это; в отдельной вкладке это мог бы сделать пользователь.",

  "tls-handshake-failed.title": "Нет шифрованного соединения",
  "tls-handshake-failed.summary":
    "Браузер и {host} не смогли договориться о шифрованном соединении для {method} {url} ({error}). Это не ошибка CORS.",
  "tls-handshake-failed.detail":
    "{kind, select, tlsProtocol {Обычно сервер на этом порту отвечает по обычному http, а в URL указан https.} tlsVersion {Сервер предлагает только версии или шифры, которые браузеры больше не принимают.} tlsClient {Сервер требует сертификат клиента. Предварительный запрос идёт без него, если в запросе нет учётных данных.} other {Что пошло не так, говорит имя ошибки.}}",

  "port-forbidden.title": "Браузеры не подключаются к этому порту",
  "port-forbidden.summary":
    "Браузеры не подключаются к порту из {url} ({error}), поэтому ничего не было отправлено. Это не ошибка CORS.",
  "port-forbidden.detail":
    "В стандарте Fetch перечислены порты других протоколов, например 25 (почта) и 6000 (X11), к которым браузеру нельзя обращаться по http.",

  "response-malformed.title": "Ответ не является корректным HTTP",
  "response-malformed.summary":
    "Ответ на {method} {url} не является корректным HTTP ({error}), поэтому его заголовки не рассматривались. Это не ошибка CORS.",
  "response-malformed.detail":
    "{kind, select, notHttp {Он начинается не так, как ответ HTTP. Возможно, этот порт слушает другая программа.} contentLength {В нём несколько заголовков `Content-Length` с разными значениями.} location {В нём несколько заголовков `Location` с разными значениями.} tooBig {Его заголовки больше, чем принимают браузеры (в Chromium — 256 КиБ).} proxyStatus {У него статус 407, который может отправлять только прокси; сервер, которому нужен вход, отвечает 401.} other {Что с ним не так, говорит имя ошибки.}}",

  "stream-body-unsupported.title": "Потоку в теле нужен HTTP/2",
  "stream-body-unsupported.summary":
    "У {method} {url} тело — поток, а сервер поддерживает только HTTP/1.1 ({error}). Это не ошибка CORS.",
  "stream-body-unsupported.detail":
    "Тело, длина которого заранее неизвестна, Chromium отправляет только по HTTP/2 или HTTP/3, а для них нужен https.",

  "stream-body-redirected.title": "Поток в теле нельзя перенаправить",
  "stream-body-redirected.summary":
    "{url} перенаправляет запрос, тело которого — поток ({error}), а поток нельзя отправить дважды. Это не ошибка CORS.",
  "stream-body-redirected.detail":
    "Отправленная часть потока потеряна, и браузер не может повторить её для другого URL. Последовать можно только статусу 303, после которого тела нет.",

  "browser-offline.title": "Браузер не в сети",
  "browser-offline.summary": "{method} {url} не был отправлен, потому что браузер не в сети ({error}).",
  "browser-offline.detail":
    "Сети нет, или на панели «Сеть» в DevTools выбран режим «Офлайн». В имитации предварительный запрос может пройти, а сам запрос — остановиться.",

  "preflight-connection-failed.title": "Предварительный запрос не получил ответа",
  "preflight-connection-failed.summary":
    "Предварительный запрос к {url} не получил ответа ({error}), поэтому сам запрос не был отправлен. Это не ошибка CORS.",
  "preflight-connection-failed.detail":
    "{kind, select, closed {Сервер закрыл соединение без ответа.} timeout {Сервер не ответил вовремя.} other {Известно только имя, которое браузер даёт этой ошибке.}} Если тот же URL отвечает на другие методы, значит, запросы OPTIONS что-то отбрасывает по пути: межсетевой экран или сервер, который знает лишь некоторые методы.",

  "connection-failed.title": "Соединение не удалось",
  "connection-failed.summary": "{method} {url} не получил пригодного ответа ({error}). Это не ошибка CORS.",
  "connection-failed.detail":
    "{kind, select, unreachable {С этого компьютера нет пути к этому адресу.} proxy {Прокси, который использует этот браузер, не пропустил запрос.} changed {Сеть изменилась, пока запрос был в пути. Попробуйте ещё раз.} other {Известно только имя, которое браузер даёт этой ошибке.}} Проверять нечего: заголовков ответа нет, до CORS дело не дошло.",

  "request-aborted.title": "Запрос был отменён",
  "request-aborted.summary": "{method} {url} завершён страницей или уходом с неё раньше, чем его можно было оценить.",
  "request-aborted.detail":
    "Его завершил `AbortController`, ограничение времени самой страницы или навигация. Это не ошибка CORS.",

  "blocked-by-extension.title": "Запрос заблокировало расширение",
  "blocked-by-extension.summary":
    "{method} {url} заблокирован расширением внутри браузера{sent, select, yes {} other { до отправки}}.",
  "blocked-by-extension.detail":
    "{sent, select, yes {} other {Сервер его не видел. }}Блокировщики содержимого смотрят на URL: попробуйте без них или выберите путь, не похожий на рекламу или слежку.",

  "blocked-by-browser.title": "Запрос заблокировала политика браузера",
  "blocked-by-browser.summary": "{method} {url} заблокирован политикой браузера ({error}).",
  "blocked-by-browser.detail": "Это не ошибка CORS; какая это политика, говорит имя ошибки.",

  "cross-origin-resource-policy.title": "Cross-Origin-Resource-Policy запрещает встраивать ответ",
  "cross-origin-resource-policy.summary":
    "Ответ на {method} {url} нельзя использовать здесь: в нём `Cross-Origin-Resource-Policy: {value}`.",
  "cross-origin-resource-policy.detail":
    "Сервер разрешает встраивать этот ответ только страницам {kind, select, sameSite {своего сайта} other {своего источника}}. Этот заголовок защищает ответы, которые загружаются без CORS; с CORS он не важен.",

  "cross-origin-embedder-policy.title": "Страница встраивает только то, что это разрешает",
  "cross-origin-embedder-policy.summary":
    "У страницы есть `Cross-Origin-Embedder-Policy`, а в ответе на {method} {url} нет `Cross-Origin-Resource-Policy`, разрешающего встраивание.",
  "cross-origin-embedder-policy.detail":
    "С `require-corp` страница загружает ответы других источников без CORS, только если их сервер согласен. Ответ сервера обычный; большего требует сама страница.",

  "opaque-response-blocked.title": "Браузер не отдал ответ, который странице не пригодится",
  "opaque-response-blocked.summary":
    "Ответ на {method} {url} ({contentType}) не был отдан: он загружен без CORS и не является тем, что страница может там использовать.",
  "opaque-response-blocked.detail":
    "Opaque Response Blocking не отдаёт данные вроде HTML и JSON страницам, которые загружают их как изображение, скрипт или медиа.",

  "local-network-access-denied.title": "В доступе к локальной сети отказано",
  "local-network-access-denied.summary":
    "{url} находится на этом компьютере или в локальной сети, и браузер не пустил туда страницу.",
  "local-network-access-denied.detail":
    "Странице из интернета нужно разрешение пользователя, чтобы обращаться к локальным адресам. Оно не дано, или о нём не спросили: фреймы других источников, воркеры и сервис-воркеры сами спросить не могут. Никакой заголовок сервера дать его не может.",

  "insecure-page-to-local-network.title": "Странице без https нельзя в локальную сеть",
  "insecure-page-to-local-network.summary":
    "{url} находится на этом компьютере или в локальной сети, а страница ({origin}) отдана не по https, поэтому браузер её туда не пустил.",
  "insecure-page-to-local-network.detail":
    "Страница из интернета может просить разрешение на доступ к локальным адресам только по https. Пользователя не спрашивали, и никакой заголовок сервера дать это разрешение не может.",

  "target-address-space-mismatch.title": "Страница назвала не то адресное пространство, что у сервера",
  "target-address-space-mismatch.summary":
    "{method} {url} завершился после соединения и до ответа, без ошибки, у которой есть имя. Одна из известных причин — `targetAddressSpace`, который не соответствует серверу.",
  "target-address-space-mismatch.detail":
    "Параметр `targetAddressSpace` в `fetch()` обещает, где находится сервер: `loopback` — этот компьютер, `local` — локальная сеть. Если это не так, браузер завершает запрос. Он не показывает ни параметр, ни эту причину, поэтому возможна и другая.",

  // Redirects that the page or the browser stopped or made.
  "content-security-policy.title": "Политика безопасности содержимого страницы запрещает URL",
  "content-security-policy.summary":
    "Политика безопасности содержимого страницы не позволяет запросить {url}: его нет в `{directive}`. Ничего не было отправлено.",
  "content-security-policy.detail":
    "Эта политика приходит со страницей, в заголовке или элементе `meta`, и ограничивает, куда могут обращаться её скрипты. Это не ошибка CORS, и ничто в ответах API этого не изменит.",

  "mixed-content.title": "Страница по https запросила URL с http",
  "mixed-content.summary": "Страница загружена по https, а {url} не шифруется, поэтому браузер не отправил запрос.",
  "mixed-content.detail":
    "Браузеры останавливают смешанное содержимое до отправки. Адреса этого компьютера — исключение. Это не ошибка CORS.",

  "no-cors-redirect-mode.title": "В режиме no-cors можно только следовать перенаправлениям",
  "no-cors-redirect-mode.summary":
    'Страница запросила {url} с `mode: "no-cors"` и `redirect: "{redirect}"`, а вместе они не используются. Ничего не было отправлено.',
  "no-cors-redirect-mode.detail":
    "Без CORS страница не должна узнавать о перенаправлениях, поэтому браузер обязан следовать им сам.",

  "invalid-request.title": "Из этих параметров запрос не получается",
  "invalid-request.summary": "Вызов для {url} не удался раньше, чем стал запросом: {saw}",
  "invalid-request.detail":
    "Браузер проверяет параметры вызова до отправки, и его ошибка говорит, что с ними не так. Это не ошибка CORS.",

  "keepalive-quota-exceeded.title": "Тела запросов keepalive слишком велики",
  "keepalive-quota-exceeded.summary":
    "{method} {url} сделан с `keepalive: true` и не отправлен; скорее всего, его тело слишком велико.",
  "keepalive-quota-exceeded.detail":
    "У запросов, которые переживают свою страницу, тела вместе не должны превышать 64 КиБ. Отправляйте меньше или уберите `keepalive`.",

  "request-not-sent.title": "Запрос не был отправлен",
  "request-not-sent.summary":
    "{method} {url} завершился раньше, чем что-либо было отправлено, и браузер не показывает почему.",
  "request-not-sent.detail":
    "Чаще всего URL запрещает политика безопасности содержимого страницы. За этим может стоять и сервис-воркер или блокировка запросов в DevTools. Слова самого браузера — в консоли страницы.",

  "mixed-content-redirect.title": "Перенаправление ведёт с https на http",
  "mixed-content-redirect.summary":
    "{url} перенаправляет на {target}, который не шифруется, а странице, загруженной по https, загружать оттуда нельзя.",
  "mixed-content-redirect.detail":
    "Браузеры останавливают смешанное содержимое до отправки, поэтому к цели запроса не было. Часто сервер не знает, что прокси перед ним работает по https, и пишет в перенаправлениях http.",

  "content-security-policy-redirect.title": "Перенаправление остановила политика страницы",
  "content-security-policy-redirect.summary":
    "{url} перенаправляет на {target}, но туда запрос не пускает сама страница, скорее всего из-за {kind, select, either {её политики безопасности содержимого или потому, что цель не шифруется} other {её политики безопасности содержимого}}.",
  "content-security-policy-redirect.detail":
    "Политика заново проверяется для каждого URL перенаправления; первый прошёл. Для `fetch()` и XMLHttpRequest решает `connect-src`, для изображений `img-src`, для скриптов `script-src`. Директиву называет консоль; расширениям браузер её не показывает.",

  "https-upgrade.title": "Браузер заменил http на https",
  "https-upgrade.summary":
    "{on, select, preflight {Браузер перевёл предварительный запрос к {url} на https, а перенаправлять предварительный запрос нельзя} other {Браузер заменил {from} на {url}; это считается перенаправлением от одного источника к другому, поэтому он отправил `Origin: null`, а сервер разрешает только `{value}`}}.",
  "https-upgrade.detail":
    "{on, select, preflight {Известно, что хост принимает только https (HSTS)} other {Известно, что хост принимает только https (HSTS), или URL меняет расширение}}. От сервера это не зависит: пишите https в коде страницы.",

  "redirected-by-extension.title": "На запрос ответило расширение",
  "redirected-by-extension.summary": "Расширение перенаправило {method} {url} на собственный файл ({target}).",
  "redirected-by-extension.detail":
    "Так делают блокировщики содержимого, чтобы дать странице что-то безвредное. Смогла ли страница это использовать, браузер не показывает.",
};
