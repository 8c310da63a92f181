import type { recipesNode as english } from "../en/recipes-node.ts";
import type { Translation } from "../words.ts";

export const recipesNode: Translation<typeof english> = {
  "recipe.express.where.import": "`npm install cors`를 실행하십시오. 앱을 만드는 파일에서 가져오십시오:",
  "recipe.express.where.use": "`const app = express();` 바로 뒤, 다른 모든 `app.use`와 라우트 앞에:",
  "recipe.express.mistake":
    "`app.use(cors())`가 인증이나 라우트 뒤에 있습니다. 그것들이 사전 요청에 먼저 응답하며 그 응답에는 CORS 헤더가 없습니다.",
  "recipe.express.debug": "이 변수로 앱을 시작하십시오. 어떤 미들웨어와 라우트가 요청을 받는지 기록합니다:",

  "recipe.fastify.where.import": "`npm install @fastify/cors`를 실행하십시오. 앱을 만드는 파일에서 가져오십시오:",
  "recipe.fastify.where.register": "앱을 만든 바로 뒤, 다른 모든 플러그인, 훅, 라우트 앞에. `await`는 그대로 두십시오:",
  "recipe.fastify.mistake":
    "인증을 확인하는 훅이 플러그인보다 먼저 추가되어 사전 요청에 `401`로 응답합니다. 다른 플러그인의 범위에 등록된 플러그인은 그 바깥의 라우트에 적용되지 않습니다.",
  "recipe.fastify.debug": "이 로거로 앱을 만드십시오. 요청마다 어떻게 응답했는지 기록합니다:",

  "recipe.koa.where.import": "`npm install @koa/cors`를 실행하십시오. 앱을 만드는 파일에서 가져오십시오:",
  "recipe.koa.where.use": "`const app = new Koa();` 바로 뒤, 다른 모든 `app.use` 앞에:",
  "recipe.koa.mistake":
    "`cors()` 앞의 미들웨어가 오류를 던집니다. Koa는 오류에 대한 응답에서 헤더를 모두 제거하며, 오류보다 앞에 있는 `cors()`만 자신의 헤더를 다시 넣습니다.",
  "recipe.koa.debug": "이 변수로 앱을 시작하십시오. 어떤 라우트가 요청을 받는지 기록합니다:",

  "recipe.hono.where.import": "앱을 만드는 파일에서:",
  "recipe.hono.where.use": "`const app = new Hono();` 바로 뒤, 다른 모든 `app.use`와 라우트 앞에:",
  "recipe.hono.mistake": "`app.use(cors())`가 인증이나 라우트 뒤에 있습니다. Hono는 추가된 순서대로 실행합니다.",
  "recipe.hono.debug": "이것을 첫 번째 미들웨어로 추가하십시오. 요청과 그 응답의 상태를 모두 기록합니다:",

  "recipe.nestjs.where": "`bootstrap`에서 `NestFactory.create` 바로 뒤, 모든 `app.use`와 `app.listen` 앞에:",
  "recipe.nestjs.mistake":
    "`app.enableCors()`가 인증을 확인하는 `app.use`나 `app.listen` 뒤에서 호출됩니다. 그러면 사전 요청이 그것에 도달하지 못합니다.",
  "recipe.nestjs.debug": "이 변수로 앱을 시작하십시오. Express 어댑터이면 어떤 미들웨어가 요청을 받는지 기록합니다:",

  "recipe.nextjs.where":
    "`app`이나 `pages` 옆에 별도의 파일로(그것들이 `src`에 있으면 `src`에). 모든 라우트에 적용되며 `config.matcher`로 좁힐 수 있습니다. Next.js 16 이전에는 파일이 `middleware.ts`, 함수가 `middleware`입니다:",
  "recipe.nextjs.mistake":
    "라우트 핸들러의 `GET`이나 `POST`만 헤더를 설정합니다. 사전 요청은 `OPTIONS`로 묻고, 오류는 다른 곳에서 응답합니다.",
  "recipe.nextjs.debug": "이것을 함수에 넣으십시오. 출력은 `next dev`나 `next start`의 터미널에 있습니다:",

  "recipe.aws-s3.where":
    "저장한 다음 `aws s3api put-bucket-cors --bucket … --cors-configuration file://cors.json`을 실행하십시오. 버킷의 규칙을 모두 바꾸므로, 이미 있고 아직 필요한 규칙을 추가하십시오:",
  "recipe.aws-s3.mistake":
    "콘솔의 편집기는 `CORSRules` 없이 목록만 받습니다. `OPTIONS`는 메서드에 넣을 수 없습니다. S3가 목록에 있는 메서드의 사전 요청에 응답합니다. 출처를 정확히 비교하므로 끝에 슬래시가 있으면 아무것과도 일치하지 않습니다.",
  "recipe.aws-s3.debug": "브라우저처럼 요청하십시오. 거부하는 응답의 본문에 이유가 있습니다:",

  "recipe.aws-api-gateway.where.http":
    "HTTP API에는 이것이 전부입니다. `AWS::Serverless::HttpApi` 또는 `AWS::ApiGatewayV2::Api`의 `Properties`에:",
  "recipe.aws-api-gateway.where.rest":
    "REST API에는 이것과 다음 것이 필요합니다. `AWS::Serverless::Api`의 `Properties`에:",
  "recipe.aws-api-gateway.where.function":
    "REST API의 각 Lambda 함수 끝에. `main`은 지금까지 `handler`라고 하던 것입니다:",
  "recipe.aws-api-gateway.mistake":
    "권한 부여자가 사전 요청에 응답합니다. REST API에서는 `Auth`에 `AddDefaultAuthorizerToCorsPreflight: false`가 필요합니다. 권한 부여자가 있는 `$default` 라우트를 쓰는 HTTP API에서는 권한 부여자가 없는 `OPTIONS /'{proxy+}'` 라우트가 필요합니다.",
  "recipe.aws-api-gateway.debug":
    "브라우저처럼 요청하십시오. REST API의 응답에서는 `x-amzn-ErrorType`이 이유를 알려 줍니다. 그것이 없는 응답은 통합에서 온 것입니다:",

  "recipe.aws-cloudfront.where.resources": "`Resources`에:",
  "recipe.aws-cloudfront.where.behavior":
    "`DefaultCacheBehavior` 또는 해당 경로가 있는 `CacheBehaviors` 항목에. 같은 이름의 줄을 대신합니다. 한 동작에는 `viewer-request` 함수가 하나뿐입니다. 이미 있으면 새 코드를 그 시작에 넣으십시오:",
  "recipe.aws-cloudfront.mistake":
    "정책만으로는 사전 요청에 응답하지 않습니다. 사전 요청은 오리진 서버로 가며, 그곳에서 거부되면 거부된 것입니다. `AllowedMethods`에 `OPTIONS`가 없으면 CloudFront가 `403`으로 응답합니다.",
  "recipe.aws-cloudfront.debug":
    "브라우저처럼 요청하십시오. 응답의 `x-cache`가 누가 응답했는지 알려 줍니다. `FunctionGeneratedResponse from cloudfront`는 함수, `Error from cloudfront`는 오리진 서버나 CloudFront 자신입니다:",

  "recipe.cloudflare-workers.where.file": "Worker 옆에 별도의 파일로:",
  "recipe.cloudflare-workers.where.export":
    "Worker의 주 파일 끝에. `worker`는 지금까지 `export default` 뒤에 있던 객체입니다:",
  "recipe.cloudflare-workers.mistake":
    "Worker가 잡지 않은 오류에는 Cloudflare가 CORS 헤더 없이 응답합니다. `fetch`에서 온 응답의 헤더는 바꿀 수 없고, 복사본의 헤더는 바꿀 수 있습니다.",
  "recipe.cloudflare-workers.debug": "배포된 Worker의 요청과 오류를 지켜보십시오:",

  "recipe.firebase.where.file": "`functions`에서 `npm install cors`를 실행하십시오. 그런 다음 함수 옆에 별도의 파일로:",
  "recipe.firebase.where.wrap":
    "함수를 내보내는 곳에, `cors` 옵션 없이. `handler`는 지금까지 `onRequest`가 받던 함수입니다:",
  "recipe.firebase.mistake":
    "`onRequest`의 `cors` 옵션은 자격 증명을 허용할 수 없습니다. 모두가 호출할 수 있는 것이 아닌 함수는 실행되기 전에 Google Cloud가 거부하며, 그 응답에는 CORS 헤더가 없습니다.",
  "recipe.firebase.debug": "함수의 로그를 보십시오. 그곳에 없는 사전 요청은 함수에 도달하지 못한 것입니다:",

  "recipe.supabase.where.file": "함수들이 함께 쓰는 파일:",
  "recipe.supabase.where.serve": "`Deno.serve` 호출 대신. `handler`는 지금까지 그것이 받던 함수입니다:",
  "recipe.supabase.mistake":
    "성공한 응답에만 헤더가 있습니다. 그러면 오류가 CORS 문제처럼 보입니다. 헤더 목록에 `supabase-js`가 보내는 `authorization`, `apikey`, `x-client-info`, `content-type`이 빠져 있습니다.",
  "recipe.supabase.debug":
    "함수를 로컬에서 실행하거나 대시보드에서 로그를 여십시오. 어떤 오류를 던지는지 둘 다 보여 줍니다:",
};
