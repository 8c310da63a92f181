/** The words of the recipes for JavaScript servers and for clouds. */
export const recipesNode = {
  "recipe.express.where.import": "Run `npm install cors`. Import it in the file that creates the app:",
  "recipe.express.where.use": "Right after `const app = express();`, before every other `app.use` and every route:",
  "recipe.express.mistake":
    "`app.use(cors())` stands after the authentication or the routes. They answer the preflight first, and their answer has no CORS headers.",
  "recipe.express.debug": "Start the app with this variable. It logs which middleware and which route takes a request:",

  "recipe.fastify.where.import": "Run `npm install @fastify/cors`. Import it in the file that creates the app:",
  "recipe.fastify.where.register":
    "Right after the app is created, before every other plugin, hook and route. Keep the `await`:",
  "recipe.fastify.mistake":
    "A hook that checks authentication is added before the plugin. It answers the preflight with `401`. A plugin that is registered in another plugin’s scope misses the routes outside of it.",
  "recipe.fastify.debug": "Create the app with this logger. It logs each request and how it was answered:",

  "recipe.koa.where.import": "Run `npm install @koa/cors`. Import it in the file that creates the app:",
  "recipe.koa.where.use": "Right after `const app = new Koa();`, before every other `app.use`:",
  "recipe.koa.mistake":
    "A middleware in front of `cors()` throws. Koa removes all headers from the answer to an error, and only `cors()` in front of the error puts its headers back.",
  "recipe.koa.debug": "Start the app with this variable. It logs which route takes a request:",

  "recipe.hono.where.import": "In the file that creates the app:",
  "recipe.hono.where.use": "Right after `const app = new Hono();`, before every other `app.use` and every route:",
  "recipe.hono.mistake":
    "`app.use(cors())` stands after the authentication or the routes. Hono runs them in the order in which they are added.",
  "recipe.hono.debug": "Add this as the first middleware. It logs each request and the status of its answer:",

  "recipe.nestjs.where": "In `bootstrap`, right after `NestFactory.create`, before every `app.use` and `app.listen`:",
  "recipe.nestjs.mistake":
    "`app.enableCors()` is called after an `app.use` that checks authentication, or after `app.listen`. Then the preflight never reaches it.",
  "recipe.nestjs.debug":
    "Start the app with this variable. With the Express adapter it logs which middleware takes a request:",

  "recipe.nextjs.where":
    "A file of its own beside `app` or `pages` (in `src` where they are in it). It speaks for every route; a `config.matcher` can narrow that. Before Next.js 16 it is `middleware.ts` and its function is `middleware`:",
  "recipe.nextjs.mistake":
    "Only `GET` or `POST` of a route handler sets the headers. The preflight asks with `OPTIONS`, and errors are answered elsewhere.",
  "recipe.nextjs.debug": "Put this into the function. What it says is in the terminal of `next dev` or `next start`:",

  "recipe.aws-s3.where":
    "Save it, then run `aws s3api put-bucket-cors --bucket … --cors-configuration file://cors.json`. That replaces all rules of the bucket: add those that it has and still needs:",
  "recipe.aws-s3.mistake":
    "The editor in the console takes the list alone, without `CORSRules`. `OPTIONS` is none of the methods: S3 answers preflights for those in the list. It compares origins exactly, so a slash at the end matches none.",
  "recipe.aws-s3.debug": "Ask as the browser does. The answer that refuses says why in its body:",

  "recipe.aws-api-gateway.where.http":
    "For an HTTP API this is all. In the `Properties` of `AWS::Serverless::HttpApi` or `AWS::ApiGatewayV2::Api`:",
  "recipe.aws-api-gateway.where.rest":
    "For a REST API this and the next text. In the `Properties` of `AWS::Serverless::Api`:",
  "recipe.aws-api-gateway.where.function":
    "At the end of each Lambda function of the REST API. `main` is what was called `handler` until now:",
  "recipe.aws-api-gateway.mistake":
    "An authorizer answers the preflight. On a REST API, `Auth` needs `AddDefaultAuthorizerToCorsPreflight: false`. On an HTTP API with a `$default` route that has an authorizer, a route `OPTIONS /'{proxy+}'` without one is needed.",
  "recipe.aws-api-gateway.debug":
    "Ask as the browser does. In the answer of a REST API, `x-amzn-ErrorType` names the reason. An answer without it comes from the integration:",

  "recipe.aws-cloudfront.where.resources": "In `Resources`:",
  "recipe.aws-cloudfront.where.behavior":
    "In `DefaultCacheBehavior` or in the entry of `CacheBehaviors` that has the path. It takes the place of lines of the same name. A behavior has one function for `viewer-request`: where it has one already, put the code of the new one at its start:",
  "recipe.aws-cloudfront.mistake":
    "A policy alone does not answer preflights: they go on to the origin, and what it refuses stays refused. `AllowedMethods` without `OPTIONS` makes CloudFront answer `403`.",
  "recipe.aws-cloudfront.debug":
    "Ask as the browser does. `x-cache` in the answer tells who gave it: `FunctionGeneratedResponse from cloudfront` is the function, `Error from cloudfront` is the origin or CloudFront itself:",

  "recipe.cloudflare-workers.where.file": "A file of its own beside the Worker:",
  "recipe.cloudflare-workers.where.export":
    "At the end of the Worker’s main file. `worker` is the object that stood behind `export default` until now:",
  "recipe.cloudflare-workers.mistake":
    "An error that the Worker does not catch is answered by Cloudflare, without CORS headers. Headers of an answer that comes from `fetch` cannot be changed; a copy of it can.",
  "recipe.cloudflare-workers.debug": "Watch the requests and errors of the deployed Worker:",

  "recipe.firebase.where.file": "Run `npm install cors` in `functions`. Then a file of its own beside the functions:",
  "recipe.firebase.where.wrap":
    "Where the function is exported, without the option `cors`. `handler` is the function that `onRequest` got until now:",
  "recipe.firebase.mistake":
    "The option `cors` of `onRequest` cannot allow credentials. A function that not everybody may call is refused by Google Cloud before it runs, and that answer has no CORS headers.",
  "recipe.firebase.debug":
    "Look into the log of the function. A preflight that is not in it never reached the function:",

  "recipe.supabase.where.file": "A file that the functions share:",
  "recipe.supabase.where.serve":
    "In place of the call of `Deno.serve`. `handler` is the function that it got until now:",
  "recipe.supabase.mistake":
    "Only the successful answer gets the headers. An error then looks like a CORS problem. The list of headers lacks those that `supabase-js` sends: `authorization`, `apikey`, `x-client-info`, `content-type`.",
  "recipe.supabase.debug": "Run the function locally, or open its logs in the dashboard. Both show what it throws:",
} as const;
