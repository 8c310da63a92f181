import type { recipesFrameworks as english } from "../en/recipes-frameworks.ts";
import type { Translation } from "../words.ts";

export const recipesFrameworks: Translation<typeof english> = {
  "recipe.flask.where.app":
    "Выполните `pip install flask-cors`. Затем добавьте это сразу после строки, которая создаёт `app`, вместо любого другого `CORS(app)`:",
  "recipe.flask.mistake":
    "Функция `before_request`, которая проверяет вход, получает и предварительные запросы, а в них нет ни cookie, ни токена. Простой `CORS(app)` разрешает любой источник по имени, а если задан `supports_credentials`, то и с учётными данными. В режиме отладки отладчик Flask отвечает на исключения без заголовков CORS.",
  "recipe.flask.debug":
    "Пусть Flask-CORS записывает, как он оценивает каждый запрос. Журнал выводится в стандартный поток ошибок:",

  "recipe.django.where.apps":
    "Выполните `pip install django-cors-headers`. Затем добавьте это в список `INSTALLED_APPS`:",
  "recipe.django.where.middleware": "Первым элементом списка `MIDDLEWARE`:",
  "recipe.django.where.settings": "Вместо всех других настроек, начинающихся с `CORS_`:",
  "recipe.django.mistake":
    "Ниже `CommonMiddleware` это уже поздно: для URL без последней косой черты Django перенаправляет предварительный запрос, а перенаправлениям предварительных запросов браузеры не следуют. У источника в `CORS_ALLOWED_ORIGINS` есть схема и нет косой черты в конце.",
  "recipe.django.debug":
    "Это middleware ничего не записывает в журнал. Первая команда называет бессмысленные настройки, вторая показывает действующие:",

  "recipe.fastapi.where.app":
    "Ниже всех других `app.add_middleware` и `@app.exception_handler`, вместо любого другого `CORSMiddleware`:",
  "recipe.fastapi.mistake":
    "На исключения, которые никто не обработал, FastAPI отвечает вне всех middleware. С одним только `CORSMiddleware` каждая такая ошибка приходит в браузер без заголовков CORS.",
  "recipe.fastapi.debug":
    "На предварительный запрос, который он отклоняет, `CORSMiddleware` отвечает статусом 400, а в теле говорит, что именно, например `Disallowed CORS origin`. Повторите предварительный запрос через curl, чтобы это прочитать.",

  "recipe.rails.where.gemfile": "Добавьте это и выполните `bundle install`:",
  "recipe.rails.where.initializer": "В отдельном файле, вместо того, что в нём уже может быть:",
  "recipe.rails.mistake":
    "Добавленный через `middleware.use`, `Rack::Cors` оказывается последним: проверка хоста, вход и маршрутизатор отвечают на предварительные запросы раньше него. Без строки `resource` или с неподходящим путём блок `allow` ничего не разрешает.",
  "recipe.rails.debug":
    "Используйте это как первую строку. На уровне `debug` журнал показывает, что спрашивает каждый предварительный запрос и что получает: ничего, если он отклонён. Другие ответы говорят это в `X-Rack-CORS`, например `miss; no-origin`.",

  "recipe.spring.where.class": "Отдельный класс в пакете класса приложения (добавьте его строку `package`):",
  "recipe.spring.mistake":
    "Spring Security отвечает на предварительные запросы статусом 401 раньше, чем их увидят `@CrossOrigin` или `addCorsMappings`. И Spring отклоняет любой не перечисленный метод, даже `GET`, которому предварительный запрос не нужен.",
  "recipe.spring.debug": "В `application.properties`. Тогда журнал говорит, почему запрос отклонён:",

  "recipe.aspnet-core.where.services": "Перед `var app = builder.Build();`, вместо любого другого `AddCors`:",
  "recipe.aspnet-core.where.pipeline": "Сразу после `var app = builder.Build();`, перед всеми другими `app.Use…`:",
  "recipe.aspnet-core.mistake":
    "Один `AddCors` ничего не разрешает: должен выполняться `UseCors`, и раньше `UseAuthorization`. Если перед ним нет `UseExceptionHandler`, на необработанные исключения ответ приходит без заголовков CORS.",
  "recipe.aspnet-core.debug":
    "В `appsettings.json`, внутри `LogLevel`. Тогда журнал говорит, разрешила ли политика запрос, и какой источник она не разрешила:",
};
