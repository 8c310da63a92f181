import type { recipesNode as english } from "../en/recipes-node.ts";
import type { Translation } from "../words.ts";

export const recipesNode: Translation<typeof english> = {
  "recipe.express.where.import": "`npm install cors` ausführen. In der Datei importieren, die die App erzeugt:",
  "recipe.express.where.use": "Direkt nach `const app = express();`, vor jedem anderen `app.use` und jeder Route:",
  "recipe.express.mistake":
    "`app.use(cors())` steht nach der Authentifizierung oder den Routen. Die beantworten die Preflight-Anfrage zuerst, und ihre Antwort hat keine CORS-Header.",
  "recipe.express.debug":
    "Die App mit dieser Variablen starten. Sie protokolliert, welche Middleware und welche Route eine Anfrage nimmt:",

  "recipe.fastify.where.import":
    "`npm install @fastify/cors` ausführen. In der Datei importieren, die die App erzeugt:",
  "recipe.fastify.where.register":
    "Direkt nachdem die App erzeugt ist, vor jedem anderen Plugin, Hook und jeder Route. Das `await` behalten:",
  "recipe.fastify.mistake":
    "Ein Hook, der die Authentifizierung prüft, wird vor dem Plugin hinzugefügt. Er beantwortet die Preflight-Anfrage mit `401`. Ein Plugin, das im Geltungsbereich eines anderen registriert ist, verfehlt die Routen außerhalb davon.",
  "recipe.fastify.debug":
    "Die App mit diesem Logger erzeugen. Er protokolliert jede Anfrage und wie sie beantwortet wurde:",

  "recipe.koa.where.import": "`npm install @koa/cors` ausführen. In der Datei importieren, die die App erzeugt:",
  "recipe.koa.where.use": "Direkt nach `const app = new Koa();`, vor jedem anderen `app.use`:",
  "recipe.koa.mistake":
    "Eine Middleware vor `cors()` wirft einen Fehler. Koa entfernt alle Header aus der Antwort auf einen Fehler, und nur `cors()` vor dem Fehler setzt seine Header wieder ein.",
  "recipe.koa.debug": "Die App mit dieser Variablen starten. Sie protokolliert, welche Route eine Anfrage nimmt:",

  "recipe.hono.where.import": "In der Datei, die die App erzeugt:",
  "recipe.hono.where.use": "Direkt nach `const app = new Hono();`, vor jedem anderen `app.use` und jeder Route:",
  "recipe.hono.mistake":
    "`app.use(cors())` steht nach der Authentifizierung oder den Routen. Hono führt sie in der Reihenfolge aus, in der sie hinzugefügt werden.",
  "recipe.hono.debug":
    "Dies als erste Middleware hinzufügen. Sie protokolliert jede Anfrage und den Status ihrer Antwort:",

  "recipe.nestjs.where": "In `bootstrap`, direkt nach `NestFactory.create`, vor jedem `app.use` und vor `app.listen`:",
  "recipe.nestjs.mistake":
    "`app.enableCors()` wird nach einem `app.use` aufgerufen, das die Authentifizierung prüft, oder nach `app.listen`. Dann erreicht die Preflight-Anfrage es nie.",
  "recipe.nestjs.debug":
    "Die App mit dieser Variablen starten. Mit dem Express-Adapter protokolliert sie, welche Middleware eine Anfrage nimmt:",

  "recipe.nextjs.where":
    "Eine eigene Datei neben `app` oder `pages` (in `src`, wenn sie dort liegen). Sie spricht für jede Route; ein `config.matcher` kann das einschränken. Vor Next.js 16 heißt sie `middleware.ts` und ihre Funktion `middleware`:",
  "recipe.nextjs.mistake":
    "Nur `GET` oder `POST` eines Route-Handlers setzt die Header. Die Preflight-Anfrage fragt mit `OPTIONS`, und Fehler werden anderswo beantwortet.",
  "recipe.nextjs.debug":
    "Dies in die Funktion schreiben. Was es sagt, steht im Terminal von `next dev` oder `next start`:",

  "recipe.aws-s3.where":
    "Speichern, dann `aws s3api put-bucket-cors --bucket … --cors-configuration file://cors.json` ausführen. Das ersetzt alle Regeln des Buckets: die hinzufügen, die er hat und noch braucht:",
  "recipe.aws-s3.mistake":
    "Der Editor in der Konsole nimmt nur die Liste, ohne `CORSRules`. `OPTIONS` gehört nicht zu den Methoden: S3 beantwortet Preflight-Anfragen für die in der Liste. Es vergleicht Ursprünge genau, ein Schrägstrich am Ende passt also auf keinen.",
  "recipe.aws-s3.debug": "Fragen, wie der Browser fragt. Die ablehnende Antwort nennt den Grund in ihrem Body:",

  "recipe.aws-api-gateway.where.http":
    "Für eine HTTP API ist das alles. In den `Properties` von `AWS::Serverless::HttpApi` oder `AWS::ApiGatewayV2::Api`:",
  "recipe.aws-api-gateway.where.rest":
    "Für eine REST API dies und der nächste Text. In den `Properties` von `AWS::Serverless::Api`:",
  "recipe.aws-api-gateway.where.function":
    "Am Ende jeder Lambda-Funktion der REST API. `main` ist, was bisher `handler` hieß:",
  "recipe.aws-api-gateway.mistake":
    "Ein Authorizer beantwortet die Preflight-Anfrage. Bei einer REST API braucht `Auth` die Zeile `AddDefaultAuthorizerToCorsPreflight: false`. Bei einer HTTP API mit einer `$default`-Route, die einen Authorizer hat, braucht es eine Route `OPTIONS /'{proxy+}'` ohne einen.",
  "recipe.aws-api-gateway.debug":
    "Fragen, wie der Browser fragt. In der Antwort einer REST API nennt `x-amzn-ErrorType` den Grund. Eine Antwort ohne ihn kommt von der Integration:",

  "recipe.aws-cloudfront.where.resources": "In `Resources`:",
  "recipe.aws-cloudfront.where.behavior":
    "In `DefaultCacheBehavior` oder im Eintrag von `CacheBehaviors`, der den Pfad hat. Es ersetzt gleichnamige Zeilen. Ein Behavior hat eine Funktion für `viewer-request`: Wo es schon eine hat, den Code der neuen an deren Anfang setzen:",
  "recipe.aws-cloudfront.mistake":
    "Eine Richtlinie allein beantwortet keine Preflight-Anfragen: Sie gehen weiter zum Ursprungsserver, und was der ablehnt, bleibt abgelehnt. Bei `AllowedMethods` ohne `OPTIONS` antwortet CloudFront mit `403`.",
  "recipe.aws-cloudfront.debug":
    "Fragen, wie der Browser fragt. `x-cache` in der Antwort sagt, von wem sie ist: `FunctionGeneratedResponse from cloudfront` ist die Funktion, `Error from cloudfront` ist der Ursprungsserver oder CloudFront selbst:",

  "recipe.cloudflare-workers.where.file": "Eine eigene Datei neben dem Worker:",
  "recipe.cloudflare-workers.where.export":
    "Am Ende der Hauptdatei des Workers. `worker` ist das Objekt, das bisher hinter `export default` stand:",
  "recipe.cloudflare-workers.mistake":
    "Einen Fehler, den der Worker nicht abfängt, beantwortet Cloudflare, ohne CORS-Header. Header einer Antwort, die von `fetch` kommt, lassen sich nicht ändern; die einer Kopie schon.",
  "recipe.cloudflare-workers.debug": "Die Anfragen und Fehler des veröffentlichten Workers beobachten:",

  "recipe.firebase.where.file":
    "`npm install cors` in `functions` ausführen. Dann eine eigene Datei neben den Funktionen:",
  "recipe.firebase.where.wrap":
    "Wo die Funktion exportiert wird, ohne die Option `cors`. `handler` ist die Funktion, die `onRequest` bisher bekam:",
  "recipe.firebase.mistake":
    "Die Option `cors` von `onRequest` kann keine Anmeldedaten erlauben. Eine Funktion, die nicht jeder aufrufen darf, lehnt Google Cloud ab, bevor sie läuft, und diese Antwort hat keine CORS-Header.",
  "recipe.firebase.debug":
    "Ins Log der Funktion sehen. Eine Preflight-Anfrage, die nicht darin steht, hat die Funktion nie erreicht:",

  "recipe.supabase.where.file": "Eine Datei, die sich die Funktionen teilen:",
  "recipe.supabase.where.serve":
    "Anstelle des Aufrufs von `Deno.serve`. `handler` ist die Funktion, die er bisher bekam:",
  "recipe.supabase.mistake":
    "Nur die erfolgreiche Antwort bekommt die Header. Ein Fehler sieht dann wie ein CORS-Problem aus. In der Liste der Header fehlen die, die `supabase-js` sendet: `authorization`, `apikey`, `x-client-info`, `content-type`.",
  "recipe.supabase.debug":
    "Die Funktion lokal ausführen oder ihre Logs im Dashboard öffnen. Beide zeigen, welchen Fehler sie wirft:",
};
