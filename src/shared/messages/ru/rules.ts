import type { rules as english } from "../en/rules.ts";
import type { Translation } from "../words.ts";

export const rules: Translation<typeof english> = {
  // Causes: the CORS check.
  "allow-origin-missing.title": "Нет заголовка Access-Control-Allow-Origin",
  "allow-origin-missing.summary":
    "{on, select, preflight {В ответе на предварительный запрос к {url} нет заголовка `Access-Control-Allow-Origin`, поэтому браузер не отправляет запрос} redirect {В перенаправлении с {url} нет заголовка `Access-Control-Allow-Origin`, поэтому браузер не следует ему} other {В ответе на {method} {url} нет заголовка `Access-Control-Allow-Origin`, поэтому страница не может его прочитать}}.",
  "allow-origin-missing.detail":
    "Браузер показывает странице ответ другого источника, только если сервер это разрешает: называет источник страницы, здесь `{origin}`, или всех с помощью `*`. Этот ответ ({statusText}) не разрешает никому.",
  "allow-origin-missing.detail-null":
    "Браузер показывает странице ответ другого источника, только если сервер разрешает источник запроса. Этот запрос ушёл с `Origin: null`{taint, select, redirect {, потому что его перенаправил чужой источник} file {, потому что страница — файл, открытый с диска} frame {, потому что у запросившего фрейма непрозрачный источник} other {, потому что у страницы непрозрачный источник}}; сервер, который знает только настоящие источники, тогда молчит.",

  "allow-origin-missing-on-error-response.title": "Сервер ответил ошибкой без заголовков CORS",
  "allow-origin-missing-on-error-response.summary":
    "{on, select, preflight {Сервер ответил на предварительный запрос к {url} статусом {statusText} и без заголовка `Access-Control-Allow-Origin`} other {Сервер ответил на {method} {url} статусом {statusText} и без заголовка `Access-Control-Allow-Origin`, поэтому страница видит ошибку CORS вместо настоящей}}.",
  "allow-origin-missing-on-error-response.detail":
    "Настоящая проблема — статус {status}; CORS только скрывает его. Многие серверы добавляют заголовки CORS лишь к успешным ответам, а обработчик сбоев, шлюз или межсетевой экран отвечает без них. Если заголовки есть и в ответах с ошибкой, страница может прочитать статус и сообщение.{network, select, yes { Ответ пришёл через сеть доставки контента (`{trace}`), и его мог создать её межсетевой экран.} other {}}",

  "cors-header-misspelt.title": "У заголовка CORS неверное имя",
  "cors-header-misspelt.summary":
    "{on, select, preflight {В ответе на предварительный запрос к {url}} redirect {В перенаправлении с {url}} other {В ответе на {method} {url}}} есть `{found}`, но браузер ищет `{wanted}`.",
  "cors-header-misspelt.detail":
    "{kind, select, request {`{found}` — заголовок запросов; в ответе он ничего не значит.} other {Браузеры не знают `{found}` и пропускают его.}} Регистр букв не важен, всё остальное важно. Вероятно, имелся в виду `{wanted}`.",

  "headers-changed-by-extension.title": "Другое расширение изменило заголовки CORS сервера",
  "headers-changed-by-extension.summary":
    "Другое расширение {on, select, preflight {в ответе на предварительный запрос к {url}} redirect {в перенаправлении с {url}} other {в ответе на {method} {url}}} {kind, select, removed {удалило `{name}: {sent}`} added {добавило `{name}: {left}`} other {заменило `{name}: {sent}` на `{left}`}}, и то, что осталось, не проходит проверку.",
  "headers-changed-by-extension.detail":
    "Браузер оценивает те заголовки, которые оставляют расширения. Какое это расширение, он не показывает. В браузере без него действуют заголовки самого сервера.",

  "rate-limit-reached.title": "Достигнуто ограничение числа запросов",
  "rate-limit-reached.summary":
    "{on, select, preflight {На предварительный запрос к {url} пришёл ответ {statusText}, поэтому запрос не был отправлен} other {На {method} {url} пришёл ответ {statusText} без заголовка `Access-Control-Allow-Origin`, поэтому страница видит вместо него ошибку CORS}}.",
  "rate-limit-reached.detail":
    "Статус говорит, что запросов было слишком много; тот, кто их считает, отвечает вместо API и чаще всего без его заголовков CORS. {kind, select, seconds {Он просит подождать {retryAfter} с (`Retry-After`). } date {Он просит подождать до {retryAfter} (`Retry-After`). } other {}}{on, select, preflight {Не считайте OPTIONS: предварительные запросы удваивают число запросов.} other {Если заголовки CORS будут и в этом ответе, страница сможет прочитать статус и подождать.}}",

  "bot-protection-answered.title": "Вместо сервера ответила защита от ботов",
  "bot-protection-answered.summary":
    "{on, select, preflight {На предварительный запрос к {url}} other {На {method} {url}}} ответила статусом {statusText} защита от ботов или межсетевой экран, судя по `{marker}`.",
  "bot-protection-answered.detail":
    "Такой ответ создаётся перед API, и API запроса не видит. Проверку, которую должен пройти человек или которая работает на отдельной странице, запрос скрипта пройти не может, а в предварительном запросе нет cookie, которые могли бы что-то доказать. Пропустите эти запросы в настройках защиты, прежде всего OPTIONS.",

  "gateway-error.title": "За сервер ответил шлюз",
  "gateway-error.summary":
    "{on, select, preflight {На предварительный запрос к {url}} other {На {method} {url}}} пришёл ответ {statusText}; это значит, что {fault, select, late {шлюз напрасно ждал сервер за ним} away {сервер за шлюзом сейчас не принимает запросы} other {шлюз не получил пригодного ответа от сервера за ним}}.",
  "gateway-error.detail":
    "Если приложение не ответило, нет и его заголовков CORS. {kind, select, named {На шлюз указывает `{trace}`. } other {}}Выясните, почему приложение не ответило, и пусть шлюз отправляет заголовки CORS и со своими страницами ошибок, чтобы страница могла прочитать статус.",

  "cached-response-without-allow-origin.title": "В кешированном ответе нет заголовков CORS",
  "cached-response-without-allow-origin.summary":
    "Кеш браузера ответил на {method} {url} тем, что получил более ранний запрос без `Origin`, а в том ответе нет заголовка `Access-Control-Allow-Origin`.",
  "cached-response-without-allow-origin.detail":
    "Сервер заново не спрашивали. Изображение или ссылка раньше загрузили тот же URL, а без `Vary: Origin` кеш считает такой ответ годным для всех. Что сервер отвечает на запрос с `Origin`, видно не было.",

  "allow-origin-added-twice.title": "Access-Control-Allow-Origin отправлен дважды",
  "allow-origin-added-twice.summary":
    "{on, select, preflight {В ответе на предварительный запрос к {url}} redirect {В перенаправлении с {url}} other {В ответе на {method} {url}}} {count, plural, one {# заголовок `Access-Control-Allow-Origin`} few {# заголовка `Access-Control-Allow-Origin`} many {# заголовков `Access-Control-Allow-Origin`} other {# заголовка `Access-Control-Allow-Origin`}}; браузеры принимают ровно один.",
  "allow-origin-added-twice.detail":
    "{kind, select, wildcard {Один слой отвечает всем `*`, другой называет `{origin}`: например, прокси с постоянной настройкой перед приложением, которое смотрит, кто спрашивает. Уберите заголовок там, где `*`.} same {Обычно один и тот же заголовок добавляют два слоя, например приложение и прокси перед ним. Оставьте его одному из них.} other {Обычно заголовок добавляют два слоя, каждый по своему списку. Оставьте его одному из них.}} Браузер соединяет строки в `{value}`, а это не равно никакому источнику, даже если все они верны.",

  "allow-origin-multiple-values.title": "В Access-Control-Allow-Origin несколько значений",
  "allow-origin-multiple-values.summary":
    "{on, select, preflight {В ответе на предварительный запрос к {url}} redirect {В перенаправлении с {url}} other {В ответе на {method} {url}}} в `Access-Control-Allow-Origin` несколько значений: `{value}`. Разрешено только одно.",
  "allow-origin-multiple-values.detail":
    "Заголовок называет один источник или равен `*`. Сервер для нескольких источников смотрит на `Origin` запроса и отвечает им, если тот есть в его списке.",

  "allow-origin-malformed.title": "Access-Control-Allow-Origin — не источник",
  "allow-origin-malformed.summary":
    "{on, select, preflight {В ответе на предварительный запрос к {url}} redirect {В перенаправлении с {url}} other {В ответе на {method} {url}}} {kind, select, empty {пустой заголовок `Access-Control-Allow-Origin`} other {есть `Access-Control-Allow-Origin: {value}`, а это не источник}}.",
  "allow-origin-malformed.detail":
    "{kind, select, empty {Сервер отправляет заголовок без значения, часто потому, что настройка или переменная пуста.} quoted {Кавычки — часть значения; оно должно стоять без них.} placeholder {Переменная не подставлена: это текст конфигурации, а не её значение.} pattern {Шаблоны не поддерживаются: браузер сравнивает текст побайтно.} noScheme {Нет схемы: источник начинается с https:// или http://.} other {Источник — это схема, хост и, если он не по умолчанию, порт.}} {opaque, select, yes {Для страницы с непрозрачным источником подходит только `*`.} other {Для этой страницы значение должно быть в точности `{origin}`.}}",

  "allow-origin-mismatch.title": "Access-Control-Allow-Origin называет другой источник",
  "allow-origin-mismatch.summary":
    "{on, select, preflight {Ответ на предварительный запрос к {url}} redirect {Перенаправление с {url}} other {Ответ на {method} {url}}} разрешает источник `{value}`, но источник страницы — `{origin}`.",
  "allow-origin-mismatch.detail":
    "{kind, select, trailingSlash {В конце источника нет косой черты; из-за одного этого символа текст другой.} path {У источника нет пути; значение должно заканчиваться хостом и портом.} case {Браузеры отправляют источники строчными буквами и сравнивают побайтно.} scheme {Схемы различаются: http и https — разные источники.} port {Порты различаются, а порт — часть источника.} defaultPort {Порт по умолчанию браузер опускает, поэтому его не должно быть и в значении.} trailingDot {Хост заканчивается точкой; из-за одного этого символа текст другой.} unicode {Браузеры отправляют имена хостов в форме ASCII, а в значении другие символы.} ipv6 {Браузеры отправляют адрес IPv6 в самой короткой форме.} loopback {`localhost`, `127.0.0.1` и `[::1]` — три разных хоста, хотя все они этот компьютер. Откройте страницу под разрешённым именем или разрешите это.} www {В одном есть «www.», а в другом нет; это разные хосты.} noScheme {Нет схемы, поэтому браузер читает хост как схему.} nullValue {Сервер отвечает `null`, как на запрос без источника; это не разрешает ни одному сайту.} pattern {Шаблоны не поддерживаются: браузер сравнивает текст побайтно.} earlier {Раньше тот же URL дал это значение самому `{value}`. Либо кеш отдаёт ответ для одной страницы другой, потому что нет `Vary: Origin`, либо сервер всем называет один источник.} cached {Значение относится к другой странице, и ответ прошёл через кеш ({cache}). Без `Vary: Origin` кеш отдаёт ответ для одной страницы другой.} other {Значение должно побайтно совпадать с источником запроса. Сервер для нескольких источников возвращает `Origin` запроса, если тот есть в его списке.}}",

  "null-origin.title": "У страницы непрозрачный источник",
  "null-origin.summary":
    "Источник страницы непрозрачен, поэтому браузер отправляет `Origin: null`, а {on, select, preflight {ответ на предварительный запрос к {url}} other {{url}}} разрешает только `{value}`.",
  "null-origin.detail":
    "{from, select, file {Страница — файл, открытый с диска, и своего источника у неё нет: отдавайте её по http.} frame {Запрос сделан из фрейма без своего источника, чаще всего из изолированного (sandbox) без `allow-same-origin` или из документа `data:`.} other {У страницы или воркера нет своего источника: они открыты с диска или по `data:` URL, или в их `Content-Security-Policy` есть `sandbox`.}} Не разрешайте `null` на сервере: любой злоумышленник может создать фрейм, который его отправляет.",

  "redirect-tainted-origin.title": "Из-за перенаправления к другому источнику браузер отправил Origin: null",
  "redirect-tainted-origin.summary":
    "Запрос был перенаправлен с {from} на {url}, поэтому браузер отправил `Origin: null`, а сервер там разрешает только `{value}`.",
  "redirect-tainted-origin.detail":
    "{kind, select, slash {Два URL различаются косой чертой в конце. } https {Сервер переводит с http на https. } www {Два URL различаются частью «www.». } host {Сервер переводит на другое имя хоста. } language {Сервер добавляет в путь язык. } other {}}Когда чужой сервер отправляет запрос дальше, к ещё одному источнику, браузер больше не ручается за то, кто спросил, и заменяет источник страницы на `null`. Ни один список разрешённых источников с этим не совпадёт. Обращайтесь сразу к конечному URL.",

  "allow-origin-wildcard-with-credentials.title":
    "Access-Control-Allow-Origin равен *, но запрос содержит учётные данные",
  "allow-origin-wildcard-with-credentials.summary":
    "{on, select, preflight {В ответе на предварительный запрос к {url}} redirect {В перенаправлении с {url}} other {В ответе на {method} {url}}} стоит `Access-Control-Allow-Origin: *`, а для запроса с учётными данными браузеры этого не принимают.",
  "allow-origin-wildcard-with-credentials.detail":
    'С `credentials: "include"` (или `withCredentials`) в ответе могут быть личные данные, поэтому сервер должен назвать тот один источник, которому можно их читать. `*` не называет никого.{on, select, preflight { В самом предварительном запросе нет cookie, но оценивается он для запроса, который следует за ним.} other {}}',

  "allow-credentials-not-true.title": "Access-Control-Allow-Credentials не равен true",
  "allow-credentials-not-true.summary":
    "{on, select, preflight {В ответе на предварительный запрос к {url}} redirect {В перенаправлении с {url}} other {В ответе на {method} {url}}} {kind, select, missing {нет заголовка `Access-Control-Allow-Credentials`} other {стоит `Access-Control-Allow-Credentials: {value}` вместо `true`}}, а запросу с учётными данными он нужен.",
  "allow-credentials-not-true.detail":
    'Запросу с `credentials: "include"` (или `withCredentials`) нужно согласие сервера дважды: его источник в `Access-Control-Allow-Origin` и `Access-Control-Allow-Credentials: true`. Значение сравнивается побайтно: `True`, `1` или два заголовка не годятся.',

  // Causes: the preflight.
  "preflight-answered-by-auth.title": "Что-то перед сервером отклонило предварительный запрос",
  "preflight-answered-by-auth.summary":
    "На предварительный запрос к {url} пришёл ответ {statusText}: {kind, select, signIn {перед OPTIONS стоит проверка входа} other {что-то отклоняет OPTIONS раньше, чем может ответить CORS}}.",
  "preflight-answered-by-auth.detail":
    "Предварительный запрос никогда не содержит cookie или `Authorization`, поэтому проверка, которая их требует, всегда отказывает, и запрос за ним не отправляется. {kind, select, signIn {Пропускайте OPTIONS до проверки входа.} other {Это может быть проверка входа, межсетевой экран или фильтр CORS на сервере, который отклоняет этот источник, метод или заголовок статусом {status}: сначала проверьте там.}}{network, select, yes { Ответ пришёл через сеть доставки контента (`{trace}`), и его мог создать её межсетевой экран.} other {}}",

  "preflight-route-missing.title": "На сервере нет маршрута для OPTIONS",
  "preflight-route-missing.summary":
    "На сервере ничто не отвечает на предварительный запрос к {url}: он получил {statusText}.",
  "preflight-route-missing.detail":
    "Перед {asked} браузер спрашивает запросом OPTIONS, а этот URL такой метод не обрабатывает. (Если он отвечает {status} на любой метод, неверен путь.) Заголовок `Allow` для CORS не важен.",

  "preflight-status-not-ok.title": "На предварительный запрос пришёл статус ошибки",
  "preflight-status-not-ok.summary":
    "На предварительный запрос к {url} пришёл ответ {statusText}; запрос пропускают только статусы от 200 до 299.",
  "preflight-status-not-ok.detail":
    "Одних заголовков мало: ответ на предварительный запрос браузер принимает только с успешным статусом, обычно 204. Статус 304 не подходит.",

  "preflight-redirect.title": "Предварительный запрос был перенаправлен",
  "preflight-redirect.summary":
    "{kind, select, internal {Браузер сам перенаправил предварительный запрос к {url}, а перенаправлять предварительный запрос нельзя} other {Сервер перенаправляет предварительный запрос к {url} на {location} ({statusText}), а перенаправлять предварительный запрос нельзя}}.",
  "preflight-redirect.detail":
    "{kind, select, slash {Два URL различаются косой чертой в конце: обращайтесь к URL, на который перенаправляет сервер.} https {Сервер переводит с http на https: обращайтесь к URL с https.} www {Два URL различаются частью «www.»: обращайтесь к хосту, на который перенаправляет сервер.} host {Сервер переводит на другое имя хоста: обращайтесь к этому хосту.} language {Сервер добавляет в путь язык: обращайтесь к URL с языком или исключите API из этого правила.} login {Цель похожа на страницу входа: проверка перед OPTIONS перенаправляет всех, у кого нет сеанса, а у предварительного запроса его никогда нет.} internal {Обычно известно, что хост принимает только https (HSTS), и браузер меняет URL: обращайтесь к URL с https. То же может сделать расширение.} other {Браузер следует перенаправлениям запросов, но никогда — предварительных запросов. Обращайтесь к конечному URL или отвечайте на OPTIONS без перенаправления.}}",

  "allow-methods-malformed.title": "Access-Control-Allow-Methods невозможно разобрать",
  "allow-methods-malformed.summary":
    "В ответе на предварительный запрос к {url} стоит `Access-Control-Allow-Methods`, который невозможно разобрать: `{value}`.",
  "allow-methods-malformed.detail":
    "Это должны быть имена методов через запятую, например `GET, PUT`. {names} — {count, plural, =1 {не имя метода} other {не имена методов}}. Тогда браузер отклоняет весь ответ, даже если методу разрешение не нужно.",

  "allow-headers-malformed.title": "Access-Control-Allow-Headers невозможно разобрать",
  "allow-headers-malformed.summary":
    "В ответе на предварительный запрос к {url} стоит `Access-Control-Allow-Headers`, который невозможно разобрать: `{value}`.",
  "allow-headers-malformed.detail":
    "Это должны быть имена заголовков через запятую, например `content-type, x-trace`. {names} — {count, plural, =1 {не имя заголовка} other {не имена заголовков}}. Тогда браузер отклоняет весь ответ.",

  "method-not-allowed.title": "Метод не разрешён",
  "method-not-allowed.summary":
    "Предварительный запрос к {url} не разрешает {asked}: {kind, select, missing {в ответе нет заголовка `Access-Control-Allow-Methods`} other {`Access-Control-Allow-Methods` равен `{value}`}}.",
  "method-not-allowed.detail":
    "{kind, select, missing {Там должен быть указан любой метод, кроме GET, HEAD и POST.} case {Методы сравниваются побайтно, а у сервера он записан в другом регистре.} requestCase {Страница пишет метод строчными буквами, и браузеры этого не меняют: в прописные переводятся только GET, HEAD, POST, PUT, DELETE и OPTIONS. Пишите его на странице прописными.} wildcard {Для запроса с учётными данными `*` — обычное имя и не охватывает ни одного метода; перечислите методы.} quoted {Кавычки — часть имени; оно должно стоять без них.} other {Список должен называть его прописными буквами.}}",

  "request-header-not-allowed.title": "Заголовок запроса не разрешён",
  "request-header-not-allowed.summary":
    "Предварительный запрос к {url} не разрешает {names}: {listed, select, no {в ответе нет заголовка `Access-Control-Allow-Headers`} other {`Access-Control-Allow-Headers` равен `{value}`}}.",
  "request-header-not-allowed.detail":
    "{kind, select, wildcard {Для запроса с учётными данными `*` — обычное имя и не охватывает ни одного заголовка; перечислите имена.} responseHeader {Страница отправляет заголовок ответа как заголовок запроса: `Access-Control-*` должен отправлять сервер. Уберите его со страницы.} contentType {Любому `Content-Type`, кроме данных формы и простого текста, например application/json, нужно разрешение.} other {Каждый заголовок, который добавляет страница, кроме нескольких безопасных, должен быть назван там по имени. Браузер называет только первый недостающий; здесь названы все.}}",

  // Causes: redirects.
  "redirect-without-allow-origin.title": "В самом перенаправлении нет заголовков CORS",
  "redirect-without-allow-origin.summary":
    "{url} ответил {statusText} (на {location}) без заголовка `Access-Control-Allow-Origin`, поэтому браузер не следует перенаправлению.",
  "redirect-without-allow-origin.detail":
    "{kind, select, slash {Два URL различаются косой чертой в конце. } https {Сервер переводит с http на https. } www {Два URL различаются частью «www.». } host {Сервер переводит на другое имя хоста. } language {Сервер добавляет в путь язык. } other {}}Источник страницы должен разрешать каждый ответ на пути, в том числе перенаправления; к цели запроса не было. Обращайтесь сразу к конечному URL или отправляйте заголовок и с перенаправлением.",

  "redirect-to-login.title": "Сервер перенаправляет на страницу входа",
  "redirect-to-login.summary":
    "{url} ответил {statusText} на {location}, а это похоже на страницу входа: вероятно, сеанса нет или он истёк.",
  "redirect-to-login.detail":
    "Страница входа — для людей, а не для скриптов, и в перенаправлении на неё нет заголовков CORS. API должен отвечать 401 с заголовками CORS, чтобы страница могла отправить пользователя на вход.",

  "redirect-url-credentials.title": "Перенаправление ведёт на URL с именем пользователя или паролем",
  "redirect-url-credentials.summary":
    "{url} перенаправляет на URL с именем пользователя или паролем (хост {host}), а для запроса к другому источнику браузеры это отклоняют.",
  "redirect-url-credentials.detail":
    "Учётные данные в URL попали бы к каждому, кто его прочтёт. Перенаправляйте без них.",

  "redirect-location-malformed.title": "Location перенаправления — не URL",
  "redirect-location-malformed.summary":
    "{url} ответил {statusText} с `Location`, который не является URL: `{location}`.",
  "redirect-location-malformed.detail":
    "Браузер не может ему следовать, поэтому запрос завершается неудачей ещё до проверки CORS.",

  "scheme-not-http.title": "URL — ни http, ни https",
  "scheme-not-http.summary":
    "{on, select, request {Страница запросила {url}} other {{url} перенаправляет на {target}}}, а CORS существует только для http и https.",
  "scheme-not-http.detail":
    "Скрипт не может запросить приложение, файл или `data:` URL, и перенаправить его туда нельзя. Если туда должен попасть человек, переводите страницу туда, а не загружайте.",

  "too-many-redirects.title": "Слишком много перенаправлений",
  "too-many-redirects.summary": "Запрос перенаправляли более 20 раз, последний раз — {url}.",
  "too-many-redirects.detail":
    "Чаще всего это цикл, например между страницей, которой нужен cookie, и входом, который не может установить его для запроса к другому источнику.",

  "redirect-left-to-page.title": "Перенаправление оставлено странице",
  "redirect-left-to-page.summary":
    '{url} перенаправляет на {target}, а страница запросила с `redirect: "manual"`: она получила непрозрачное перенаправление.',
  "redirect-left-to-page.detail":
    "Она видит, что перенаправление есть, но не видит ни куда оно ведёт, ни его статуса. Последовать ему может только навигация или сервис-воркер.",

  "redirect-not-followed.title": "Перенаправлению не последовали",
  "redirect-not-followed.summary":
    '{kind, select, error {Страница просила считать перенаправление ошибкой (`redirect: "error"`), а {url} ответил {statusText} на {target}} untargeted {{url} ответил {statusText}, то есть перенаправлением без цели} other {{url} перенаправляет на {target}, и на этом запрос закончился}}.',
  "redirect-not-followed.detail":
    '{kind, select, error {CORS ни при чём: уберите `redirect: "error"` или обращайтесь к конечному URL.} manual {Скорее всего, страница использует `redirect: "manual"`; тогда это не сбой, и страница получила непрозрачное перенаправление. Отмена страницей в этот самый момент снаружи выглядит так же.} untargeted {С `redirect: "manual"` страница получает непрозрачное перенаправление, иначе она может прочитать этот ответ; браузер не показывает, как страница спросила. Перенаправлению нужен заголовок `Location`.} other {Браузер не показывает причину: `redirect: "manual"` страницы (тогда это не сбой) или `redirect: "error"`, политика безопасности содержимого, смешанное содержимое или отмена.}}',

  "same-origin-mode.title": "Страница допускает только свой источник",
  "same-origin-mode.summary":
    '{on, select, request {Страница запросила {url}, другой источник, с `mode: "same-origin"`} other {{url} перенаправляет на {target}, другой источник, но страница запросила с `mode: "same-origin"`}}.',
  "same-origin-mode.detail": 'Используйте `mode: "cors"` (по умолчанию) и заголовки CORS у цели.',

  "failure-not-explained.title": "То, что было видно, не объясняет сбой",
  "failure-not-explained.summary":
    "{method} {url} завершился неудачей ({error}), и ничто в увиденных запросах и ответах этого не объясняет.",
  "failure-not-explained.detail":
    "{kind, select, answered {Заголовки, которые отправил сервер, проходят все проверки. Скорее всего, другое расширение изменило их до того, как браузер их оценил: попробуйте окно без расширений. } other {Ни одна проверка, которую можно здесь повторить, не дала отказа. }}То, что может за этим стоять, расширениям не показывается: сервис-воркер, другое расширение, отклонённое разрешение или то, что произошло до начала записи.",

  // What the page can do instead.
  "advice.call-url": "Обращайтесь сразу к конечному URL.",
  "advice.without-credentials":
    "Если cookie для этого запроса странице не нужны, уберите учётные данные; тогда достаточно `*`.",
  "advice.real-origin":
    "Дайте странице источник: отдавайте её по http(s) или разрешите фрейму его собственный источник, если доверяете его содержимому.",
  "advice.serve-over-http": "Дайте странице источник: отдавайте её по http(s).",
  "advice.upper-case-method": "Пишите метод прописными буквами.",
  "advice.leave-out-headers": "Уберите {names}, если серверу это не нужно.",
  "advice.renew-session": "Войдите снова в другой вкладке, затем повторите запрос.",
  "advice.navigate": "Если туда должен попасть человек, используйте навигацию: `location.href = url`.",
  "advice.no-upload-listener":
    "Предварительный запрос вызван обработчиком отправки (`xhr.upload`) или потоком в теле. Без них его нет.",

  "advice.reload-cache": 'Чтобы обойти копию, которая сейчас в кеше, один раз запросите с `cache: "reload"`.',

  // What is to be done where no header helps, and caveats of a fix.
  "note.check-server": "Убедитесь, что по этой схеме, хосту и порту отвечает сервер.",
  "note.check-host-name": "Сравните имя хоста с именем у API и откройте URL в отдельной вкладке.",
  "note.check-log": "Найдите этот запрос в журналах сервера и того, что стоит перед ним.",
  "note.trusted-certificate":
    "Откройте {origin} в отдельной вкладке, чтобы увидеть, что не так с сертификатом, и дайте серверу такой, которому доверяют браузеры.",
  "note.check-scheme": "Используйте схему, на которой сервер отвечает на этом порту.",
  "note.another-port": "Пусть сервер слушает другой порт.",
  "note.mend-answer": "Исправьте ответ там, где он создаётся; его покажет команда вроде `curl -v`.",
  "note.send-whole-body": "Отправляйте тело целиком или отдавайте API по HTTP/2.",
  "note.buffer-body": "Отправляйте тело целиком или запрашивайте URL, на который ведёт перенаправление.",
  "note.go-online": "Отключите режим «Офлайн» на панели «Сеть» в DevTools или подключите этот компьютер к сети.",
  "note.https-location": "Перенаправляйте на https; за прокси пусть сервер смотрит на `X-Forwarded-Proto`.",
  "note.extend-policy": "Добавьте {target} в политику безопасности содержимого страницы, если ему там место.",
  "note.page-over-https": "Отдавайте страницу по https.",
  "note.right-address-space":
    "Уберите `targetAddressSpace` или назовите адресное пространство, в котором находится сервер.",
  "note.let-options-through": "Пропускайте запросы OPTIONS к серверу, как и запросы других методов.",
  "note.unblock": "Отключите расширение для этой страницы.",
  "note.switch-off-extension": "Отключите для этой страницы расширение, которое меняет заголовки ответов.",
  "note.let-scripts-through": "Пропустите запросы к этому API через защиту от ботов, прежде всего OPTIONS.",
  "note.ask-administrator": "Спросите того, кто управляет этим браузером.",
  "note.allow-embedding":
    "Отправляйте `Cross-Origin-Resource-Policy: cross-origin`, если это может встраивать любой сайт, или загружайте с CORS.",
  "note.right-content-type": "Отправляйте `Content-Type`, соответствующий содержимому, или загружайте с CORS.",
  "note.allow-local-network":
    'Разрешите доступ к локальной сети в настройках сайта. Фрейму другого источника нужно `allow="local-network; loopback-network"` от страницы вокруг него.',
  "note.end-redirects": "Выясните, какой из серверов перенаправляет и чего он ждёт.",
  "note.right-location": "Отправляйте `Location`, который является URL.",
  "note.actual-not-seen":
    "Сам запрос не был отправлен, поэтому его ответа видно не было; этому ответу тоже нужны эти заголовки. Если он окажется перенаправлением, они нужны и каждому ответу за ним.",
  "note.target-not-seen":
    "К цели перенаправления запроса не было; её ответу тоже нужны эти заголовки. Если она перенаправит дальше, они нужны и каждому ответу за ней.",
  "note.redirect-leaves-http":
    "Перенаправление ведёт на {target}, а запросы идут только по http и https; никакой заголовок этого не изменит.",
  "note.redirect-circle":
    "Перенаправление ведёт на {url}, к которому уже обращались. После 20 перенаправлений браузер сдаётся: выясните, почему сервер гоняет запрос по кругу.",
  "note.only-with-credentials":
    "Есть ли в запросе учётные данные, здесь не видно. `Access-Control-Allow-Credentials: true` нужен, только если есть.",
  "note.error-remains":
    "Статус {status} останется: с заголовками страница сможет его прочитать, и тогда нужно исправить его.",
  "note.null-origin-with-credentials":
    "Никакой заголовок сервера не может безопасно это пропустить: запрос с учётными данными и `Origin: null` разрешать нельзя.",
  "note.wildcard-for-null-origin":
    "С `Origin: null` совпадает только `*`. Используйте его, только если этот ответ может читать любой.",
  "note.wildcard-without-credentials":
    "Есть ли в запросе учётные данные, здесь не видно. `*` пропускает его, только если их нет.",
  "note.permission-cached":
    "Браузер хранит полученное ранее разрешение {seconds} с; с «Отключить кеш» на панели «Сеть» он спросит снова.",
};
