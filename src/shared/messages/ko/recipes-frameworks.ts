import type { recipesFrameworks as english } from "../en/recipes-frameworks.ts";
import type { Translation } from "../words.ts";

export const recipesFrameworks: Translation<typeof english> = {
  "recipe.flask.where.app":
    "`pip install flask-cors`를 실행하십시오. 그런 다음 `app`을 만드는 줄 바로 뒤에, 다른 모든 `CORS(app)` 대신 넣으십시오:",
  "recipe.flask.mistake":
    "로그인을 확인하는 `before_request` 함수에도 사전 요청이 오는데, 사전 요청에는 쿠키도 토큰도 없습니다. 그냥 `CORS(app)`은 모든 출처를 그 이름으로 허용하며, `supports_credentials`가 설정되어 있으면 자격 증명까지 허용합니다. 디버그 모드에서는 Flask의 디버거가 예외에 CORS 헤더 없이 응답합니다.",
  "recipe.flask.debug": "Flask-CORS가 요청마다 어떻게 판단하는지 기록하게 하십시오. 로그는 표준 오류로 나옵니다:",

  "recipe.django.where.apps":
    "`pip install django-cors-headers`를 실행하십시오. 그런 다음 `INSTALLED_APPS` 목록에 추가하십시오:",
  "recipe.django.where.middleware": "`MIDDLEWARE` 목록의 첫 항목으로:",
  "recipe.django.where.settings": "`CORS_`로 시작하는 다른 모든 설정 대신:",
  "recipe.django.mistake":
    "`CommonMiddleware` 아래에 있으면 너무 늦습니다. 마지막 슬래시가 없는 URL이면 Django가 사전 요청을 리디렉션하는데, 브라우저는 사전 요청의 리디렉션을 따라가지 않습니다. `CORS_ALLOWED_ORIGINS`의 출처에는 스킴이 있고 끝에 슬래시가 없습니다.",
  "recipe.django.debug":
    "이 미들웨어는 아무것도 기록하지 않습니다. 첫 번째 명령은 잘못된 설정을, 두 번째는 적용 중인 설정을 보여 줍니다:",

  "recipe.fastapi.where.app":
    "다른 모든 `app.add_middleware`와 `@app.exception_handler` 아래에, 다른 모든 `CORSMiddleware` 대신:",
  "recipe.fastapi.mistake":
    "FastAPI는 처리되지 않은 예외에 모든 미들웨어 바깥에서 응답합니다. `CORSMiddleware`만 있으면 그런 오류는 모두 CORS 헤더 없이 브라우저에 도달합니다.",
  "recipe.fastapi.debug":
    "`CORSMiddleware`는 거부하는 사전 요청에 상태 400으로 응답하며, `Disallowed CORS origin`처럼 무엇을 거부하는지 본문에 씁니다. curl로 사전 요청을 다시 보내 읽으십시오.",

  "recipe.rails.where.gemfile": "이것을 추가하고 `bundle install`을 실행하십시오:",
  "recipe.rails.where.initializer": "별도의 파일에, 이미 있는 내용 대신:",
  "recipe.rails.mistake":
    "`middleware.use`로 추가하면 `Rack::Cors`가 마지막이 됩니다. 호스트 확인, 로그인, 라우터가 그보다 먼저 사전 요청에 응답합니다. `resource` 줄이 없거나 경로가 일치하지 않으면 `allow` 블록은 아무것도 허용하지 않습니다.",
  "recipe.rails.debug":
    "이것을 첫 줄로 쓰십시오. 로그 수준이 `debug`이면 사전 요청마다 무엇을 묻고 무엇을 받는지 로그에 나오며, 거부되면 아무것도 받지 않습니다. 다른 응답은 `X-Rack-CORS`에 나옵니다(예: `miss; no-origin`).",

  "recipe.spring.where.class": "애플리케이션 클래스의 패키지에 별도의 클래스로(그 `package` 줄을 추가하십시오):",
  "recipe.spring.mistake":
    "Spring Security는 `@CrossOrigin`이나 `addCorsMappings`가 보기 전에 사전 요청에 401로 응답합니다. 또 Spring은 나열되지 않은 메서드를 모두 거부하며, 사전 요청이 필요 없는 `GET`도 마찬가지입니다.",
  "recipe.spring.debug": "`application.properties`에. 그러면 요청이 거부된 이유가 로그에 나옵니다:",

  "recipe.aspnet-core.where.services": "`var app = builder.Build();` 앞에, 다른 모든 `AddCors` 대신:",
  "recipe.aspnet-core.where.pipeline": "`var app = builder.Build();` 바로 뒤, 다른 모든 `app.Use…` 앞에:",
  "recipe.aspnet-core.mistake":
    "`AddCors`만으로는 아무것도 허용되지 않습니다. `UseCors`가 실행되어야 하며 `UseAuthorization`보다 앞이어야 합니다. 그 앞에 `UseExceptionHandler`가 없으면 처리되지 않은 예외에는 CORS 헤더 없이 응답합니다.",
  "recipe.aspnet-core.debug":
    "`appsettings.json`의 `LogLevel` 안에. 그러면 정책이 요청을 허용했는지, 어떤 출처를 허용하지 않았는지 로그에 나옵니다:",
};
