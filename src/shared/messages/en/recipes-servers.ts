/** The words of the recipes for servers in front of an application, and for PHP and Go. */
export const recipesServers = {
  "recipe.apache.where.host":
    "In the `<VirtualHost>` of the API, before its other `RewriteRule`s. It needs the modules `headers`, `rewrite` and `setenvif` (`a2enmod headers rewrite setenvif`):",
  "recipe.apache.mistake":
    "`Header set` without `always` leaves error responses bare. Beside `Header always set` it sends the header a second time. In `.htaccess` the rule for preflights comes too late, after authentication.",
  "recipe.apache.debug":
    "Log what the browser sent and what it got. The error log then also names the `Require` that refused a request, and each step of the rewrite rules:",

  "recipe.caddy.where.snippet": "At the top of the Caddyfile, after its global options:",
  "recipe.caddy.where.site":
    "In the site block of the API. Its routes, `basic_auth` and the like move into the second `handle`; `tls`, `log` and `bind` stay outside:",
  "recipe.caddy.mistake":
    "Caddy sorts directives, so a `respond` for preflights comes after `basic_auth` and `handle /path/*`, wherever it stands. A `header` without `defer` is sent a second time when the application behind `reverse_proxy` sets it too.",
  "recipe.caddy.debug":
    "Add `debug` to the global options, the block without a name at the very top of the Caddyfile. Caddy then logs which handler refused a request, and the headers of each answer from behind `reverse_proxy`:",

  "recipe.haproxy.where.frontend":
    "In the `frontend` of the API, before its other `http-request` rules, so that a `deny` or `auth` does not meet preflights:",
  "recipe.haproxy.mistake":
    "`http-response set-header` leaves the errors bare that HAProxy answers itself, such as 503; `http-after-response` reaches them. `add-header` sends the header a second time when the application sets it too.",
  "recipe.haproxy.debug":
    "Log requests with their origin, in the same `frontend`. In the log, a termination state that begins with `PR` says that HAProxy itself refused, and `SC` that the server could not be reached:",

  "recipe.laravel.where.config":
    "The whole file. Where it is missing, `php artisan config:publish cors` makes it. The middleware `HandleCors` that reads it is part of Laravel since 9.2:",
  "recipe.laravel.mistake":
    "Laravel’s own `paths` are `api/*` and `sanctum/csrf-cookie`: other routes get no headers. After `php artisan config:cache`, changes of the file have no effect. What `dd()` prints leaves without the headers.",
  "recipe.laravel.debug":
    "Laravel does not log what its middleware decides. See which values are in force; what an error response hides is in `storage/logs/laravel.log`:",

  "recipe.php.where.file": "A file of its own, beside the script that gets all requests:",
  "recipe.php.where.first": "The first line after `<?php` of that script, before sessions, sign-in and output:",
  "recipe.php.mistake":
    "Anything printed before, even an empty line in front of `<?php`, can make PHP ignore all `header()` calls. A web server in front that adds the same headers makes each of them come twice.",
  "recipe.php.debug":
    "Let PHP write its errors to a file (in `php.ini`). “Headers already sent” names the file and the line that printed too early:",

  "recipe.go.where.file": "A file of its own, in the package that starts the server:",
  "recipe.go.where.start":
    "Where the server starts: wrap the outermost handler (here `mux`), authentication included, and pass `handler` to `http.ListenAndServe`:",
  "recipe.go-net-http.mistake":
    "Patterns such as `PUT /items` answer the preflight with 405 before a handler wrapped inside of them gets it. A handler that panics sends no answer at all, unless something recovers.",
  "recipe.go-net-http.debug": "Go logs no requests by itself. As the first line of the inner function:",
  "recipe.go-rs-cors.mistake":
    "Wrapped around single routes, or inside authentication, it never sees the preflight. It also leaves its headers out of answers to a `GET` where `AllowedMethods` does not list it. An origin with a trailing slash never matches.",
  "recipe.go-rs-cors.debug":
    "One more field of `cors.Options`. The library then logs to standard output why it refused a preflight or left the headers out:",
  "recipe.go-jub0bs-cors.mistake":
    "With patterns such as `PUT /items`, a wrapped route never sees the preflight: wrap the whole `http.ServeMux`. An origin with a trailing slash is refused when the server starts.",
  "recipe.go-jub0bs-cors.debug":
    "Before `middleware.Wrap`. A preflight that is refused then tells the browser as much as it can, so that the next check says what is wrong:",
} as const;
