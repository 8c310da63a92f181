/** The words of the recipes for frameworks of Python, Ruby, Java and C#. */
export const recipesFrameworks = {
  "recipe.flask.where.app":
    "Run `pip install flask-cors`. Then put this right after the line that makes `app`, in place of any other `CORS(app)`:",
  "recipe.flask.mistake":
    "A `before_request` function that checks a login gets preflights too, and they carry neither cookie nor token. A plain `CORS(app)` allows every origin by its name, with credentials too if `supports_credentials` is set. In debug mode, Flask’s debugger answers exceptions without CORS headers.",
  "recipe.flask.debug": "Let Flask-CORS log how it judges each request. The log goes to the standard error output:",

  "recipe.django.where.apps": "Run `pip install django-cors-headers`. Then add this to the list `INSTALLED_APPS`:",
  "recipe.django.where.middleware": "As the first entry of the list `MIDDLEWARE`:",
  "recipe.django.where.settings": "In place of all other settings that begin with `CORS_`:",
  "recipe.django.mistake":
    "Below `CommonMiddleware`, the middleware is too late: a URL without its last slash makes Django redirect the preflight, and browsers follow no redirect of a preflight. An origin in `CORS_ALLOWED_ORIGINS` has a scheme and no slash at its end.",
  "recipe.django.debug":
    "The middleware logs nothing. The first command names settings that make no sense, the second shows those in force:",

  "recipe.fastapi.where.app":
    "Below every other `app.add_middleware` and `@app.exception_handler`, in place of any other `CORSMiddleware`:",
  "recipe.fastapi.mistake":
    "FastAPI answers exceptions that nothing handles outside of all middleware. With `CORSMiddleware` alone, every such error reaches the browser without CORS headers.",
  "recipe.fastapi.debug":
    "`CORSMiddleware` answers a preflight that it refuses with status 400, and the body says what it refuses, such as `Disallowed CORS origin`. Replay the preflight with curl to read it.",

  "recipe.rails.where.gemfile": "Add this and run `bundle install`:",
  "recipe.rails.where.initializer": "In a file of its own, in place of what it may hold already:",
  "recipe.rails.mistake":
    "Added with `middleware.use`, `Rack::Cors` comes last: the host check, the login and the router answer preflights before it. Without a `resource` line, or with a path that does not match, an `allow` block allows nothing.",
  "recipe.rails.debug":
    "Use this as the first line. At log level `debug`, the log then shows what each preflight asks and what it gets, which is nothing where it is refused. Other answers say it in `X-Rack-CORS`, for example `miss; no-origin`.",

  "recipe.spring.where.class": "A class of its own, in the package of the application class (add its `package` line):",
  "recipe.spring.mistake":
    "Spring Security answers preflights with 401 before `@CrossOrigin` or `addCorsMappings` get to see them. And Spring refuses every method that is not listed, even `GET`, which needs no preflight.",
  "recipe.spring.debug": "In `application.properties`. The log then says why a request was rejected:",

  "recipe.aspnet-core.where.services": "Before `var app = builder.Build();`, in place of any other `AddCors`:",
  "recipe.aspnet-core.where.pipeline": "Right after `var app = builder.Build();`, before every other `app.Use…`:",
  "recipe.aspnet-core.mistake":
    "`AddCors` alone allows nothing: `UseCors` has to run, and before `UseAuthorization`. Without `UseExceptionHandler` in front of it, exceptions that nothing handles are answered without CORS headers.",
  "recipe.aspnet-core.debug":
    "In `appsettings.json`, within `LogLevel`. The log then says whether the policy allowed a request, and which origin it did not:",
} as const;
