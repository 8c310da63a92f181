import type { recipesNode as english } from "../en/recipes-node.ts";
import type { Translation } from "../words.ts";

export const recipesNode: Translation<typeof english> = {
  "recipe.express.where.import": "Выполните `npm install cors`. Импортируйте его в файле, который создаёт приложение:",
  "recipe.express.where.use": "Сразу после `const app = express();`, перед всеми другими `app.use` и маршрутами:",
  "recipe.express.mistake":
    "`app.use(cors())` стоит после аутентификации или маршрутов. Они отвечают на предварительный запрос первыми, и в их ответе нет заголовков CORS.",
  "recipe.express.debug":
    "Запустите приложение с этой переменной. Она показывает, какое middleware и какой маршрут принимает запрос:",

  "recipe.fastify.where.import":
    "Выполните `npm install @fastify/cors`. Импортируйте его в файле, который создаёт приложение:",
  "recipe.fastify.where.register":
    "Сразу после создания приложения, перед всеми другими плагинами, хуками и маршрутами. Оставьте `await`:",
  "recipe.fastify.mistake":
    "Хук, который проверяет аутентификацию, добавлен раньше плагина. Он отвечает на предварительный запрос статусом `401`. Плагин, зарегистрированный внутри другого плагина, не действует на маршруты вне его.",
  "recipe.fastify.debug": "Создайте приложение с этим журналом. Он записывает каждый запрос и ответ на него:",

  "recipe.koa.where.import": "Выполните `npm install @koa/cors`. Импортируйте его в файле, который создаёт приложение:",
  "recipe.koa.where.use": "Сразу после `const app = new Koa();`, перед всеми другими `app.use`:",
  "recipe.koa.mistake":
    "Middleware перед `cors()` бросает исключение. Koa убирает из ответа на ошибку все заголовки, и возвращает свои только тот `cors()`, который стоит перед местом ошибки.",
  "recipe.koa.debug": "Запустите приложение с этой переменной. Она показывает, какой маршрут принимает запрос:",

  "recipe.hono.where.import": "В файле, который создаёт приложение:",
  "recipe.hono.where.use": "Сразу после `const app = new Hono();`, перед всеми другими `app.use` и маршрутами:",
  "recipe.hono.mistake":
    "`app.use(cors())` стоит после аутентификации или маршрутов. Hono выполняет их в том порядке, в котором они добавлены.",
  "recipe.hono.debug": "Добавьте это первым middleware. Оно записывает каждый запрос и статус ответа на него:",

  "recipe.nestjs.where": "В `bootstrap`, сразу после `NestFactory.create`, перед всеми `app.use` и перед `app.listen`:",
  "recipe.nestjs.mistake":
    "`app.enableCors()` вызывается после `app.use`, который проверяет аутентификацию, или после `app.listen`. Тогда предварительный запрос до него не доходит.",
  "recipe.nestjs.debug":
    "Запустите приложение с этой переменной. С адаптером Express она показывает, какое middleware принимает запрос:",

  "recipe.nextjs.where":
    "Отдельный файл рядом с `app` или `pages` (в `src`, если они там). Он действует для всех маршрутов; сузить это может `config.matcher`. До Next.js 16 это `middleware.ts`, а его функция — `middleware`:",
  "recipe.nextjs.mistake":
    "Заголовки задаёт только `GET` или `POST` обработчика маршрута. Предварительный запрос спрашивает методом `OPTIONS`, а на ошибки отвечает другое место.",
  "recipe.nextjs.debug": "Добавьте это в функцию. Вывод появится в терминале `next dev` или `next start`:",

  "recipe.aws-s3.where":
    "Сохраните, затем выполните `aws s3api put-bucket-cors --bucket … --cors-configuration file://cors.json`. Это заменяет все правила бакета: добавьте те, которые у него есть и ещё нужны:",
  "recipe.aws-s3.mistake":
    "Редактор в консоли принимает только список, без `CORSRules`. `OPTIONS` среди методов не бывает: на предварительные запросы для методов из списка отвечает сам S3. Источники он сравнивает точно, поэтому с косой чертой в конце не совпадёт ничего.",
  "recipe.aws-s3.debug": "Спросите так, как спрашивает браузер. Ответ с отказом называет причину в теле:",

  "recipe.aws-api-gateway.where.http":
    "Для HTTP API это всё. В `Properties` у `AWS::Serverless::HttpApi` или `AWS::ApiGatewayV2::Api`:",
  "recipe.aws-api-gateway.where.rest": "Для REST API — это и следующий текст. В `Properties` у `AWS::Serverless::Api`:",
  "recipe.aws-api-gateway.where.function":
    "В конце каждой функции Lambda этого REST API. `main` — то, что до сих пор называлось `handler`:",
  "recipe.aws-api-gateway.mistake":
    "На предварительный запрос отвечает авторизатор. В REST API для `Auth` нужно `AddDefaultAuthorizerToCorsPreflight: false`. В HTTP API, где у маршрута `$default` есть авторизатор, нужен маршрут `OPTIONS /'{proxy+}'` без него.",
  "recipe.aws-api-gateway.debug":
    "Спросите так, как спрашивает браузер. В ответе REST API причину называет `x-amzn-ErrorType`. Ответ без него приходит от интеграции:",

  "recipe.aws-cloudfront.where.resources": "В `Resources`:",
  "recipe.aws-cloudfront.where.behavior":
    "В `DefaultCacheBehavior` или в том элементе `CacheBehaviors`, где указан путь. Это заменяет строки с тем же именем. У поведения одна функция для `viewer-request`: если она уже есть, вставьте код новой в её начало:",
  "recipe.aws-cloudfront.mistake":
    "Одна политика на предварительные запросы не отвечает: они идут дальше, к исходному серверу, и то, что он отклоняет, остаётся отклонённым. При `AllowedMethods` без `OPTIONS` CloudFront отвечает `403`.",
  "recipe.aws-cloudfront.debug":
    "Спросите так, как спрашивает браузер. `x-cache` в ответе говорит, чей он: `FunctionGeneratedResponse from cloudfront` — функции, `Error from cloudfront` — исходного сервера или самого CloudFront:",

  "recipe.cloudflare-workers.where.file": "Отдельный файл рядом с Worker:",
  "recipe.cloudflare-workers.where.export":
    "В конце главного файла Worker. `worker` — объект, который до сих пор стоял за `export default`:",
  "recipe.cloudflare-workers.mistake":
    "На ошибку, которую Worker не перехватил, отвечает Cloudflare, без заголовков CORS. Заголовки ответа, полученного от `fetch`, изменить нельзя, а у его копии можно.",
  "recipe.cloudflare-workers.debug": "Наблюдайте за запросами и ошибками развёрнутого Worker:",

  "recipe.firebase.where.file": "Выполните `npm install cors` в `functions`. Затем отдельный файл рядом с функциями:",
  "recipe.firebase.where.wrap":
    "Там, где функция экспортируется, без параметра `cors`. `handler` — функция, которую до сих пор получал `onRequest`:",
  "recipe.firebase.mistake":
    "Параметр `cors` у `onRequest` не может разрешить учётные данные. Функцию, вызывать которую можно не всем, Google Cloud отклоняет до её выполнения, и в этом ответе нет заголовков CORS.",
  "recipe.firebase.debug":
    "Посмотрите в журнал функции. Предварительный запрос, которого там нет, до функции не дошёл:",

  "recipe.supabase.where.file": "Общий файл функций:",
  "recipe.supabase.where.serve": "Вместо вызова `Deno.serve`. `handler` — функция, которую он получал до сих пор:",
  "recipe.supabase.mistake":
    "Заголовки есть только в успешном ответе. Тогда ошибка выглядит как проблема CORS. В списке заголовков нет тех, которые отправляет `supabase-js`: `authorization`, `apikey`, `x-client-info`, `content-type`.",
  "recipe.supabase.debug":
    "Запустите функцию локально или откройте её журналы в панели управления. Там видно, какое исключение она бросает:",
};
