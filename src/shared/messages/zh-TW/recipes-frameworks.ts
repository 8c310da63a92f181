import type { recipesFrameworks as english } from "../en/recipes-frameworks.ts";
import type { Translation } from "../words.ts";

export const recipesFrameworks: Translation<typeof english> = {
  "recipe.flask.where.app":
    "執行 `pip install flask-cors`。然後把它放在建立 `app` 的那一行之後，取代其他所有的 `CORS(app)`：",
  "recipe.flask.mistake":
    "檢查登入的 `before_request` 函式也會收到預檢請求，而它們沒有 Cookie 也沒有權杖。單純的 `CORS(app)` 會以各來源自己的名稱允許所有來源，若設定了 `supports_credentials`，還會允許憑證。在除錯模式中，Flask 的除錯工具會以沒有 CORS 標頭的回應來回答例外。",
  "recipe.flask.debug": "讓 Flask-CORS 記錄它如何判斷每個請求。記錄會輸出到標準錯誤：",

  "recipe.django.where.apps": "執行 `pip install django-cors-headers`。然後把它加入清單 `INSTALLED_APPS`：",
  "recipe.django.where.middleware": "作為清單 `MIDDLEWARE` 的第一項：",
  "recipe.django.where.settings": "取代其他所有以 `CORS_` 開頭的設定：",
  "recipe.django.mistake":
    "放在 `CommonMiddleware` 之下就太晚了：URL 沒有最後的斜線時，Django 會重定向預檢請求，而瀏覽器不會跟隨預檢請求的重定向。`CORS_ALLOWED_ORIGINS` 中的來源有協定，且結尾沒有斜線。",
  "recipe.django.debug": "這個中介軟體不會記錄任何內容。第一個命令指出不合理的設定，第二個顯示生效中的設定：",

  "recipe.fastapi.where.app":
    "放在其他所有的 `app.add_middleware` 和 `@app.exception_handler` 之下，取代其他所有的 `CORSMiddleware`：",
  "recipe.fastapi.mistake":
    "沒有被處理的例外，FastAPI 會在所有中介軟體之外回應。只有 `CORSMiddleware` 時，這類錯誤到達瀏覽器時都沒有 CORS 標頭。",
  "recipe.fastapi.debug":
    "`CORSMiddleware` 以狀態 400 回應它所拒絕的預檢請求，主體會說明拒絕了什麼，例如 `Disallowed CORS origin`。請以 curl 重送預檢請求來讀取它。",

  "recipe.rails.where.gemfile": "加入這個並執行 `bundle install`：",
  "recipe.rails.where.initializer": "在獨立的檔案中，取代其中可能已有的內容：",
  "recipe.rails.mistake":
    "以 `middleware.use` 加入時，`Rack::Cors` 會排在最後：主機檢查、登入和路由器會在它之前回應預檢請求。沒有 `resource` 行，或路徑不相符時，`allow` 區塊不會允許任何內容。",
  "recipe.rails.debug":
    "把它作為第一行。在記錄層級 `debug`，記錄會顯示每個預檢請求詢問什麼、得到什麼；被拒絕時什麼都得不到。其他回應會在 `X-Rack-CORS` 中說明，例如 `miss; no-origin`。",

  "recipe.spring.where.class": "在應用程式類別的套件中，作為獨立的類別（請加上它的 `package` 行）：",
  "recipe.spring.mistake":
    "在 `@CrossOrigin` 或 `addCorsMappings` 看到之前，Spring Security 就以 401 回應了預檢請求。而且 Spring 會拒絕所有沒有列出的方法，即使是不需要預檢請求的 `GET`。",
  "recipe.spring.debug": "在 `application.properties` 中。記錄會說明請求被拒絕的原因：",

  "recipe.aspnet-core.where.services": "在 `var app = builder.Build();` 之前，取代其他所有的 `AddCors`：",
  "recipe.aspnet-core.where.pipeline": "緊接在 `var app = builder.Build();` 之後，在其他所有的 `app.Use…` 之前：",
  "recipe.aspnet-core.mistake":
    "只有 `AddCors` 不會允許任何內容：必須執行 `UseCors`，而且要在 `UseAuthorization` 之前。若它前面沒有 `UseExceptionHandler`，沒有被處理的例外所得的回應不會有 CORS 標頭。",
  "recipe.aspnet-core.debug":
    "在 `appsettings.json` 的 `LogLevel` 中。記錄會說明政策是否允許了請求，以及沒有允許哪個來源：",
};
