import type { recipesServers as english } from "../en/recipes-servers.ts";
import type { Translation } from "../words.ts";

export const recipesServers: Translation<typeof english> = {
  "recipe.apache.where.host":
    "API의 `<VirtualHost>`에, 다른 `RewriteRule`보다 앞에. `headers`, `rewrite`, `setenvif` 모듈이 필요합니다(`a2enmod headers rewrite setenvif`):",
  "recipe.apache.mistake":
    "`always` 없는 `Header set`은 오류 응답에 헤더를 넣지 않습니다. `Header always set`과 함께 쓰면 헤더를 두 번 보냅니다. `.htaccess`에서는 사전 요청을 위한 규칙이 인증 뒤에 적용되어 너무 늦습니다.",
  "recipe.apache.debug":
    "브라우저가 보낸 것과 받은 것을 기록하십시오. 그러면 오류 로그에 요청을 거부한 `Require`와 재작성 규칙의 단계도 나옵니다:",

  "recipe.caddy.where.snippet": "Caddyfile의 맨 위, 전역 옵션 뒤에:",
  "recipe.caddy.where.site":
    "API의 사이트 블록에. 라우트, `basic_auth` 등은 두 번째 `handle`로 옮기고, `tls`, `log`, `bind`는 바깥에 둡니다:",
  "recipe.caddy.mistake":
    "Caddy는 지시문을 정렬하므로, 사전 요청을 위한 `respond`는 어디에 있든 `basic_auth`와 `handle /path/*` 뒤에 옵니다. `defer` 없는 `header`는 `reverse_proxy` 뒤의 애플리케이션도 설정하면 두 번 전송됩니다.",
  "recipe.caddy.debug":
    "전역 옵션, 즉 Caddyfile 맨 위의 이름 없는 블록에 `debug`를 추가하십시오. 그러면 Caddy가 어떤 핸들러가 요청을 거부했는지, `reverse_proxy` 뒤에서 온 응답의 헤더가 무엇인지 기록합니다:",

  "recipe.haproxy.where.frontend":
    "API의 `frontend`에, 다른 `http-request` 규칙보다 앞에. `deny`나 `auth`가 사전 요청에 적용되지 않게 하기 위해서입니다:",
  "recipe.haproxy.mistake":
    "`http-response set-header`는 503처럼 HAProxy가 스스로 응답하는 오류에 헤더를 넣지 않습니다. `http-after-response`는 넣습니다. `add-header`는 애플리케이션도 설정하면 헤더를 두 번 보냅니다.",
  "recipe.haproxy.debug":
    "같은 `frontend`에서 요청을 출처와 함께 기록하십시오. 로그에서 `PR`로 시작하는 종료 상태는 HAProxy 자신이 거부했다는 뜻이고, `SC`는 서버에 도달할 수 없었다는 뜻입니다:",

  "recipe.laravel.where.config":
    "파일 전체입니다. 없으면 `php artisan config:publish cors`로 만드십시오. 이를 읽는 미들웨어 `HandleCors`는 9.2부터 Laravel에 포함되어 있습니다:",
  "recipe.laravel.mistake":
    "Laravel의 기본 `paths`는 `api/*`와 `sanctum/csrf-cookie`이며 다른 라우트에는 헤더가 없습니다. `php artisan config:cache` 뒤에는 파일을 바꾸어도 적용되지 않습니다. `dd()`의 출력은 헤더 없이 나갑니다.",
  "recipe.laravel.debug":
    "Laravel은 미들웨어의 결정을 기록하지 않습니다. 어떤 값이 적용 중인지 확인하십시오. 오류 응답이 감추는 것은 `storage/logs/laravel.log`에 있습니다:",

  "recipe.php.where.file": "모든 요청을 받는 스크립트 옆에 별도의 파일로:",
  "recipe.php.where.first": "그 스크립트의 `<?php` 다음 첫 줄, 세션과 로그인과 출력보다 앞에:",
  "recipe.php.mistake":
    "그보다 먼저 무엇이든 출력하면, `<?php` 앞의 빈 줄이라도, PHP가 모든 `header()` 호출을 무시할 수 있습니다. 앞의 웹 서버가 같은 헤더를 추가하면 헤더가 두 번씩 전송됩니다.",
  "recipe.php.debug":
    "PHP가 오류를 파일에 쓰게 하십시오(`php.ini`에서). “Headers already sent”는 너무 일찍 출력한 파일과 줄을 알려 줍니다:",

  "recipe.go.where.file": "서버를 시작하는 패키지에 별도의 파일로:",
  "recipe.go.where.start":
    "서버를 시작하는 곳에서, 인증을 포함한 가장 바깥 핸들러(여기서는 `mux`)를 감싸고 `handler`를 `http.ListenAndServe`에 넘기십시오:",
  "recipe.go-net-http.mistake":
    "`PUT /items` 같은 패턴은 그 안에서 감싼 핸들러가 받기 전에 사전 요청에 405로 응답합니다. 패닉을 일으킨 핸들러는 무언가가 복구하지 않는 한 아무 응답도 보내지 않습니다.",
  "recipe.go-net-http.debug": "Go는 스스로 요청을 기록하지 않습니다. 안쪽 함수의 첫 줄로:",
  "recipe.go-rs-cors.mistake":
    "개별 라우트를 감싸거나 인증 안쪽에 있으면 사전 요청을 보지 못합니다. `AllowedMethods`에 없으면 `GET`의 응답에서도 헤더를 뺍니다. 끝에 슬래시가 있는 출처는 절대 일치하지 않습니다.",
  "recipe.go-rs-cors.debug":
    "`cors.Options`의 필드를 하나 더. 그러면 라이브러리가 왜 사전 요청을 거부했거나 헤더를 뺐는지 표준 출력에 기록합니다:",
  "recipe.go-jub0bs-cors.mistake":
    "`PUT /items` 같은 패턴에서 감싼 라우트는 사전 요청을 보지 못합니다. `http.ServeMux` 전체를 감싸십시오. 끝에 슬래시가 있는 출처는 서버가 시작될 때 거부됩니다.",
  "recipe.go-jub0bs-cors.debug":
    "`middleware.Wrap` 앞에. 그러면 거부된 사전 요청이 브라우저에 가능한 한 많이 알려 주므로, 다음 검사가 무엇이 잘못되었는지 말해 줍니다:",
};
