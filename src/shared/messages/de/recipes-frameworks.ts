import type { recipesFrameworks as english } from "../en/recipes-frameworks.ts";
import type { Translation } from "../words.ts";

export const recipesFrameworks: Translation<typeof english> = {
  "recipe.flask.where.app":
    "`pip install flask-cors` ausführen. Dann dies direkt nach der Zeile, die `app` erzeugt, anstelle jedes anderen `CORS(app)`:",
  "recipe.flask.mistake":
    "Auch eine `before_request`-Funktion, die eine Anmeldung prüft, bekommt Preflight-Anfragen, und die tragen weder Cookie noch Token. Ein einfaches `CORS(app)` erlaubt jeden Ursprung unter seinem Namen, mit gesetztem `supports_credentials` auch mit Anmeldedaten. Im Debug-Modus beantwortet der Debugger von Flask Ausnahmen ohne CORS-Header.",
  "recipe.flask.debug":
    "Flask-CORS protokollieren lassen, wie es jede Anfrage beurteilt. Das Protokoll geht in die Standardfehlerausgabe:",

  "recipe.django.where.apps":
    "`pip install django-cors-headers` ausführen. Dann dies in die Liste `INSTALLED_APPS` aufnehmen:",
  "recipe.django.where.middleware": "Als ersten Eintrag der Liste `MIDDLEWARE`:",
  "recipe.django.where.settings": "Anstelle aller anderen Einstellungen, die mit `CORS_` beginnen:",
  "recipe.django.mistake":
    "Unter `CommonMiddleware` kommt die Middleware zu spät: Bei einer URL ohne den letzten Schrägstrich leitet Django die Preflight-Anfrage weiter, und Browser folgen keiner Weiterleitung einer Preflight-Anfrage. Ein Ursprung in `CORS_ALLOWED_ORIGINS` hat ein Schema und am Ende keinen Schrägstrich.",
  "recipe.django.debug":
    "Die Middleware protokolliert nichts. Der erste Befehl nennt unsinnige Einstellungen, der zweite zeigt die geltenden:",

  "recipe.fastapi.where.app":
    "Unter jedem anderen `app.add_middleware` und `@app.exception_handler`, anstelle jeder anderen `CORSMiddleware`:",
  "recipe.fastapi.mistake":
    "FastAPI beantwortet Ausnahmen, die nichts behandelt, außerhalb aller Middleware. Mit `CORSMiddleware` allein erreicht jeder solche Fehler den Browser ohne CORS-Header.",
  "recipe.fastapi.debug":
    "`CORSMiddleware` beantwortet eine Preflight-Anfrage, die sie ablehnt, mit Status 400, und der Body sagt, was sie ablehnt, etwa `Disallowed CORS origin`. Die Preflight-Anfrage mit curl wiederholen, um ihn zu lesen.",

  "recipe.rails.where.gemfile": "Dies hinzufügen und `bundle install` ausführen:",
  "recipe.rails.where.initializer": "In einer eigenen Datei, anstelle dessen, was sie schon enthalten mag:",
  "recipe.rails.mistake":
    "Mit `middleware.use` hinzugefügt, kommt `Rack::Cors` zuletzt: Host-Prüfung, Anmeldung und Router beantworten Preflight-Anfragen davor. Ohne `resource`-Zeile, oder mit einem Pfad, der nicht passt, erlaubt ein `allow`-Block nichts.",
  "recipe.rails.debug":
    "Dies als erste Zeile benutzen. Auf Log-Stufe `debug` zeigt das Log dann, wonach jede Preflight-Anfrage fragt und was sie bekommt: nichts, wo sie abgelehnt wird. Andere Antworten sagen es in `X-Rack-CORS`, zum Beispiel `miss; no-origin`.",

  "recipe.spring.where.class": "Eine eigene Klasse, im Paket der Anwendungsklasse (deren `package`-Zeile ergänzen):",
  "recipe.spring.mistake":
    "Spring Security beantwortet Preflight-Anfragen mit 401, bevor `@CrossOrigin` oder `addCorsMappings` sie zu sehen bekommen. Und Spring lehnt jede Methode ab, die nicht aufgezählt ist, selbst `GET`, das keine Preflight-Anfrage braucht.",
  "recipe.spring.debug": "In `application.properties`. Das Log sagt dann, warum eine Anfrage abgelehnt wurde:",

  "recipe.aspnet-core.where.services": "Vor `var app = builder.Build();`, anstelle jedes anderen `AddCors`:",
  "recipe.aspnet-core.where.pipeline": "Direkt nach `var app = builder.Build();`, vor jedem anderen `app.Use…`:",
  "recipe.aspnet-core.mistake":
    "`AddCors` allein erlaubt nichts: `UseCors` muss laufen, und zwar vor `UseAuthorization`. Ohne `UseExceptionHandler` davor werden Ausnahmen, die nichts behandelt, ohne CORS-Header beantwortet.",
  "recipe.aspnet-core.debug":
    "In `appsettings.json`, innerhalb von `LogLevel`. Das Log sagt dann, ob die Richtlinie eine Anfrage erlaubt hat, und welchen Ursprung nicht:",
};
