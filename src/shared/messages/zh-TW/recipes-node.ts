import type { recipesNode as english } from "../en/recipes-node.ts";
import type { Translation } from "../words.ts";

export const recipesNode: Translation<typeof english> = {
  "recipe.express.where.import": "執行 `npm install cors`。在建立應用程式的檔案中匯入它：",
  "recipe.express.where.use": "緊接在 `const app = express();` 之後，在其他所有的 `app.use` 和路由之前：",
  "recipe.express.mistake": "`app.use(cors())` 放在驗證或路由之後。它們會先回應預檢請求，而它們的回應沒有 CORS 標頭。",
  "recipe.express.debug": "以這個變數啟動應用程式。它會記錄由哪個中介軟體和哪個路由處理請求：",

  "recipe.fastify.where.import": "執行 `npm install @fastify/cors`。在建立應用程式的檔案中匯入它：",
  "recipe.fastify.where.register": "緊接在建立應用程式之後，在其他所有的外掛、掛鉤和路由之前。請保留 `await`：",
  "recipe.fastify.mistake":
    "檢查驗證的掛鉤在外掛之前加入，它以 `401` 回應預檢請求。在另一個外掛的範圍中註冊的外掛，不會作用於範圍外的路由。",
  "recipe.fastify.debug": "以這個記錄器建立應用程式。它會記錄每個請求以及如何回應：",

  "recipe.koa.where.import": "執行 `npm install @koa/cors`。在建立應用程式的檔案中匯入它：",
  "recipe.koa.where.use": "緊接在 `const app = new Koa();` 之後，在其他所有的 `app.use` 之前：",
  "recipe.koa.mistake":
    "在 `cors()` 前面的中介軟體擲出了錯誤。Koa 會從錯誤的回應中移除所有標頭，只有位於錯誤之前的 `cors()` 會把自己的標頭加回去。",
  "recipe.koa.debug": "以這個變數啟動應用程式。它會記錄由哪個路由處理請求：",

  "recipe.hono.where.import": "在建立應用程式的檔案中：",
  "recipe.hono.where.use": "緊接在 `const app = new Hono();` 之後，在其他所有的 `app.use` 和路由之前：",
  "recipe.hono.mistake": "`app.use(cors())` 放在驗證或路由之後。Hono 依加入的順序執行它們。",
  "recipe.hono.debug": "把它加為第一個中介軟體。它會記錄每個請求及其回應的狀態：",

  "recipe.nestjs.where":
    "在 `bootstrap` 中，緊接在 `NestFactory.create` 之後，在所有的 `app.use` 和 `app.listen` 之前：",
  "recipe.nestjs.mistake":
    "`app.enableCors()` 在檢查驗證的 `app.use` 之後，或在 `app.listen` 之後呼叫。那麼預檢請求就到不了它。",
  "recipe.nestjs.debug": "以這個變數啟動應用程式。使用 Express 配接器時，它會記錄由哪個中介軟體處理請求：",

  "recipe.nextjs.where":
    "在 `app` 或 `pages` 旁邊的獨立檔案（若它們在 `src` 中，就放在 `src`）。它適用於每個路由；`config.matcher` 可以縮小範圍。在 Next.js 16 之前，檔案是 `middleware.ts`，函式是 `middleware`：",
  "recipe.nextjs.mistake":
    "只有路由處理常式的 `GET` 或 `POST` 設定了標頭。預檢請求以 `OPTIONS` 詢問，而錯誤由別處回應。",
  "recipe.nextjs.debug": "把它放進函式。它的輸出在 `next dev` 或 `next start` 的終端機中：",

  "recipe.aws-s3.where":
    "存檔後執行 `aws s3api put-bucket-cors --bucket … --cors-configuration file://cors.json`。這會取代儲存貯體的所有規則：請加入已有且仍需要的規則：",
  "recipe.aws-s3.mistake":
    "主控台的編輯器只接受清單，不含 `CORSRules`。`OPTIONS` 不是其中的方法：S3 會回應清單中各方法的預檢請求。它精確比較來源，因此結尾有斜線就不會相符。",
  "recipe.aws-s3.debug": "像瀏覽器那樣詢問。拒絕的回應會在主體中說明原因：",

  "recipe.aws-api-gateway.where.http":
    "對 HTTP API，這就是全部。在 `AWS::Serverless::HttpApi` 或 `AWS::ApiGatewayV2::Api` 的 `Properties` 中：",
  "recipe.aws-api-gateway.where.rest": "對 REST API，需要這段和下一段。在 `AWS::Serverless::Api` 的 `Properties` 中：",
  "recipe.aws-api-gateway.where.function": "在 REST API 的每個 Lambda 函式的結尾。`main` 是至今稱為 `handler` 的函式：",
  "recipe.aws-api-gateway.mistake":
    "授權方回應了預檢請求。在 REST API 中，`Auth` 需要 `AddDefaultAuthorizerToCorsPreflight: false`。若 HTTP API 的 `$default` 路由有授權方，就需要一個沒有授權方的路由 `OPTIONS /'{proxy+}'`。",
  "recipe.aws-api-gateway.debug":
    "像瀏覽器那樣詢問。在 REST API 的回應中，`x-amzn-ErrorType` 指出原因。沒有它的回應來自整合：",

  "recipe.aws-cloudfront.where.resources": "在 `Resources` 中：",
  "recipe.aws-cloudfront.where.behavior":
    "在 `DefaultCacheBehavior`，或 `CacheBehaviors` 中具有該路徑的項目。它取代同名的行。一個行為只有一個 `viewer-request` 函式：若已經有了，請把新函式的程式碼放在它的開頭：",
  "recipe.aws-cloudfront.mistake":
    "只有政策不會回應預檢請求：它們會繼續送往原始伺服器，在那裡被拒絕的仍然被拒絕。`AllowedMethods` 中沒有 `OPTIONS` 時，CloudFront 會回應 `403`。",
  "recipe.aws-cloudfront.debug":
    "像瀏覽器那樣詢問。回應中的 `x-cache` 說明是誰回應的：`FunctionGeneratedResponse from cloudfront` 是函式，`Error from cloudfront` 是原始伺服器或 CloudFront 本身：",

  "recipe.cloudflare-workers.where.file": "在 Worker 旁邊的獨立檔案：",
  "recipe.cloudflare-workers.where.export": "在 Worker 主檔案的結尾。`worker` 是至今在 `export default` 之後的物件：",
  "recipe.cloudflare-workers.mistake":
    "Worker 沒有攔截的錯誤由 Cloudflare 回應，沒有 CORS 標頭。來自 `fetch` 的回應，其標頭不能更改；它的複本則可以。",
  "recipe.cloudflare-workers.debug": "觀察已部署的 Worker 的請求和錯誤：",

  "recipe.firebase.where.file": "在 `functions` 中執行 `npm install cors`。然後在函式旁邊建立獨立的檔案：",
  "recipe.firebase.where.wrap": "在匯出函式的地方，不使用 `cors` 選項。`handler` 是至今傳給 `onRequest` 的函式：",
  "recipe.firebase.mistake":
    "`onRequest` 的 `cors` 選項不能允許憑證。並非所有人都能呼叫的函式，會在執行之前就被 Google Cloud 拒絕，而那個回應沒有 CORS 標頭。",
  "recipe.firebase.debug": "查看函式的記錄。不在其中的預檢請求，就是沒有到達函式：",

  "recipe.supabase.where.file": "各函式共用的檔案：",
  "recipe.supabase.where.serve": "取代 `Deno.serve` 的呼叫。`handler` 是至今傳給它的函式：",
  "recipe.supabase.mistake":
    "只有成功的回應有標頭。那麼錯誤看起來就像是 CORS 問題。標頭的清單缺少 `supabase-js` 送出的標頭：`authorization`、`apikey`、`x-client-info`、`content-type`。",
  "recipe.supabase.debug": "在本機執行函式，或在儀表板中開啟它的記錄。兩者都會顯示它擲出的錯誤：",
};
