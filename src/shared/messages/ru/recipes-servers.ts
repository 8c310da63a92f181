import type { recipesServers as english } from "../en/recipes-servers.ts";
import type { Translation } from "../words.ts";

export const recipesServers: Translation<typeof english> = {
  "recipe.apache.where.host":
    "В `<VirtualHost>` для API, перед другими его `RewriteRule`. Нужны модули `headers`, `rewrite` и `setenvif` (`a2enmod headers rewrite setenvif`):",
  "recipe.apache.mistake":
    "`Header set` без `always` оставляет ответы с ошибкой без заголовков. Рядом с `Header always set` он отправляет заголовок второй раз. В `.htaccess` правило для предварительных запросов срабатывает слишком поздно, после аутентификации.",
  "recipe.apache.debug":
    "Записывайте в журнал, что отправил и что получил браузер. Журнал ошибок назовёт и `Require`, отклонивший запрос, и каждый шаг правил перезаписи:",

  "recipe.caddy.where.snippet": "В начале Caddyfile, после глобальных параметров:",
  "recipe.caddy.where.site":
    "В блоке сайта для API. Его маршруты, `basic_auth` и подобное переносятся во второй `handle`; `tls`, `log` и `bind` остаются снаружи:",
  "recipe.caddy.mistake":
    "Caddy сортирует директивы, поэтому `respond` для предварительных запросов оказывается после `basic_auth` и `handle /path/*`, где бы он ни стоял. `header` без `defer` отправляется второй раз, если его задаёт и приложение за `reverse_proxy`.",
  "recipe.caddy.debug":
    "Добавьте `debug` в глобальные параметры — блок без имени в самом начале Caddyfile. Тогда Caddy записывает, какой обработчик отклонил запрос, и заголовки каждого ответа из-за `reverse_proxy`:",

  "recipe.haproxy.where.frontend":
    "В `frontend` для API, перед другими его правилами `http-request`, чтобы `deny` или `auth` не задели предварительные запросы:",
  "recipe.haproxy.mistake":
    "`http-response set-header` не действует на ошибки, на которые отвечает сам HAProxy, например 503; `http-after-response` действует. `add-header` отправляет заголовок второй раз, если его задаёт и приложение.",
  "recipe.haproxy.debug":
    "Записывайте запросы вместе с их источником, в том же `frontend`. Состояние завершения в журнале, которое начинается с `PR`, говорит, что отказал сам HAProxy, а `SC` — что сервер недоступен:",

  "recipe.laravel.where.config":
    "Весь файл. Если его нет, его создаёт `php artisan config:publish cors`. Читающее его middleware `HandleCors` входит в Laravel с версии 9.2:",
  "recipe.laravel.mistake":
    "Собственные `paths` Laravel — `api/*` и `sanctum/csrf-cookie`: другие маршруты заголовков не получают. После `php artisan config:cache` изменения файла не действуют. Вывод `dd()` уходит без заголовков.",
  "recipe.laravel.debug":
    "Решений своего middleware Laravel не записывает. Посмотрите, какие значения действуют; то, что скрывает ответ с ошибкой, — в `storage/logs/laravel.log`:",

  "recipe.php.where.file": "Отдельный файл рядом со скриптом, который получает все запросы:",
  "recipe.php.where.first": "Первая строка после `<?php` этого скрипта, до сеансов, входа и вывода:",
  "recipe.php.mistake":
    "Из-за любого вывода раньше этого, даже пустой строки перед `<?php`, PHP может пропустить все вызовы `header()`. Если те же заголовки добавляет веб-сервер перед ним, каждый приходит дважды.",
  "recipe.php.debug":
    "Пусть PHP пишет свои ошибки в файл (в `php.ini`). «Headers already sent» называет файл и строку, где вывод был слишком рано:",

  "recipe.go.where.file": "Отдельный файл в пакете, который запускает сервер:",
  "recipe.go.where.start":
    "Там, где запускается сервер: оберните самый внешний обработчик (здесь `mux`) вместе с аутентификацией и передайте `handler` в `http.ListenAndServe`:",
  "recipe.go-net-http.mistake":
    "Шаблоны вроде `PUT /items` отвечают на предварительный запрос статусом 405 раньше, чем его получит обработчик, обёрнутый внутри них. Обработчик с паникой не отправляет никакого ответа, если её никто не перехватит.",
  "recipe.go-net-http.debug": "Сам Go запросы не записывает. Первой строкой внутренней функции:",
  "recipe.go-rs-cors.mistake":
    "Обёрнутый вокруг отдельных маршрутов или внутри аутентификации, он не видит предварительного запроса. Не добавляет он заголовки и в ответ на `GET`, если того нет в `AllowedMethods`. Источник с косой чертой в конце никогда не совпадает.",
  "recipe.go-rs-cors.debug":
    "Ещё одно поле `cors.Options`. Тогда библиотека пишет в стандартный вывод, почему отклонила предварительный запрос или не добавила заголовки:",
  "recipe.go-jub0bs-cors.mistake":
    "С шаблонами вроде `PUT /items` обёрнутый маршрут не видит предварительного запроса: оберните весь `http.ServeMux`. Источник с косой чертой в конце отклоняется при запуске сервера.",
  "recipe.go-jub0bs-cors.debug":
    "Перед `middleware.Wrap`. Тогда отклонённый предварительный запрос сообщает браузеру всё, что может, и следующая проверка говорит, что не так:",
};
