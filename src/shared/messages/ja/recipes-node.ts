import type { recipesNode as english } from "../en/recipes-node.ts";
import type { Translation } from "../words.ts";

export const recipesNode: Translation<typeof english> = {
  "recipe.express.where.import": "`npm install cors` を実行してください。アプリを作るファイルでインポートしてください:",
  "recipe.express.where.use": "`const app = express();` の直後、ほかのすべての `app.use` とルートの前に:",
  "recipe.express.mistake":
    "`app.use(cors())` が認証やルートの後にあります。それらが先にプリフライトに応答し、そのレスポンスには CORS ヘッダーがありません。",
  "recipe.express.debug":
    "この変数を付けてアプリを起動してください。どのミドルウェアとどのルートがリクエストを受け取るかが記録されます:",

  "recipe.fastify.where.import":
    "`npm install @fastify/cors` を実行してください。アプリを作るファイルでインポートしてください:",
  "recipe.fastify.where.register":
    "アプリを作った直後、ほかのすべてのプラグイン、フック、ルートの前に。`await` は残してください:",
  "recipe.fastify.mistake":
    "認証を確認するフックがプラグインより前に追加され、プリフライトに `401` を返しています。別のプラグインのスコープで登録されたプラグインは、その外側のルートには効きません。",
  "recipe.fastify.debug": "このロガーを付けてアプリを作ってください。各リクエストと、どう応答されたかが記録されます:",

  "recipe.koa.where.import":
    "`npm install @koa/cors` を実行してください。アプリを作るファイルでインポートしてください:",
  "recipe.koa.where.use": "`const app = new Koa();` の直後、ほかのすべての `app.use` の前に:",
  "recipe.koa.mistake":
    "`cors()` より前のミドルウェアが例外を投げています。Koa はエラーへのレスポンスからすべてのヘッダーを取り除き、エラーより前にある `cors()` だけが自身のヘッダーを付け直します。",
  "recipe.koa.debug": "この変数を付けてアプリを起動してください。どのルートがリクエストを受け取るかが記録されます:",

  "recipe.hono.where.import": "アプリを作るファイルで:",
  "recipe.hono.where.use": "`const app = new Hono();` の直後、ほかのすべての `app.use` とルートの前に:",
  "recipe.hono.mistake": "`app.use(cors())` が認証やルートの後にあります。Hono は追加された順に実行します。",
  "recipe.hono.debug":
    "これを最初のミドルウェアとして追加してください。各リクエストとそのレスポンスのステータスが記録されます:",

  "recipe.nestjs.where": "`bootstrap` の中の `NestFactory.create` の直後、すべての `app.use` と `app.listen` の前に:",
  "recipe.nestjs.mistake":
    "`app.enableCors()` が、認証を確認する `app.use` の後、または `app.listen` の後で呼ばれています。その場合、プリフライトはそこに届きません。",
  "recipe.nestjs.debug":
    "この変数を付けてアプリを起動してください。Express アダプターでは、どのミドルウェアがリクエストを受け取るかが記録されます:",

  "recipe.nextjs.where":
    "`app` または `pages` の隣に専用のファイルとして（それらが `src` にあるなら `src` に）。すべてのルートに効き、`config.matcher` で絞り込めます。Next.js 16 より前では、ファイルは `middleware.ts`、関数は `middleware` です:",
  "recipe.nextjs.mistake":
    "ルートハンドラーの `GET` または `POST` だけがヘッダーを設定しています。プリフライトは `OPTIONS` で尋ね、エラーは別の場所で応答されます。",
  "recipe.nextjs.debug": "これを関数に入れてください。出力は `next dev` または `next start` の端末に出ます:",

  "recipe.aws-s3.where":
    "保存してから `aws s3api put-bucket-cors --bucket … --cors-configuration file://cors.json` を実行してください。バケットの規則をすべて置き換えるため、すでにあってまだ必要なものを加えてください:",
  "recipe.aws-s3.mistake":
    "コンソールのエディターは、`CORSRules` なしのリストだけを受け付けます。`OPTIONS` はメソッドに含めません。S3 は、リストにあるメソッドのプリフライトに応答します。オリジンは正確に比較されるため、末尾にスラッシュがあると何にも一致しません。",
  "recipe.aws-s3.debug": "ブラウザーと同じようにリクエストしてください。拒否するレスポンスの本体に理由があります:",

  "recipe.aws-api-gateway.where.http":
    "HTTP API ではこれですべてです。`AWS::Serverless::HttpApi` または `AWS::ApiGatewayV2::Api` の `Properties` に:",
  "recipe.aws-api-gateway.where.rest":
    "REST API ではこれと次のものが必要です。`AWS::Serverless::Api` の `Properties` に:",
  "recipe.aws-api-gateway.where.function":
    "REST API の各 Lambda 関数の末尾に。`main` は、これまで `handler` と呼ばれていたものです:",
  "recipe.aws-api-gateway.mistake":
    "オーソライザーがプリフライトに応答しています。REST API では、`Auth` に `AddDefaultAuthorizerToCorsPreflight: false` が必要です。オーソライザーのある `$default` ルートを持つ HTTP API では、オーソライザーのないルート `OPTIONS /'{proxy+}'` が必要です。",
  "recipe.aws-api-gateway.debug":
    "ブラウザーと同じようにリクエストしてください。REST API のレスポンスでは `x-amzn-ErrorType` が理由を示します。それがないレスポンスは統合から来たものです:",

  "recipe.aws-cloudfront.where.resources": "`Resources` に:",
  "recipe.aws-cloudfront.where.behavior":
    "`DefaultCacheBehavior`、またはそのパスを持つ `CacheBehaviors` の項目に。同じ名前の行を置き換えます。1 つのビヘイビアの `viewer-request` の関数は 1 つです。すでにある場合は、新しいコードをその先頭に入れてください:",
  "recipe.aws-cloudfront.mistake":
    "ポリシーだけではプリフライトに応答しません。プリフライトはオリジンサーバーに送られ、そこで拒否されれば拒否のままです。`AllowedMethods` に `OPTIONS` がないと、CloudFront は `403` を返します。",
  "recipe.aws-cloudfront.debug":
    "ブラウザーと同じようにリクエストしてください。レスポンスの `x-cache` が、どこからの応答かを示します。`FunctionGeneratedResponse from cloudfront` は関数、`Error from cloudfront` はオリジンサーバーまたは CloudFront 自身です:",

  "recipe.cloudflare-workers.where.file": "Worker の隣に専用のファイルとして:",
  "recipe.cloudflare-workers.where.export":
    "Worker の主ファイルの末尾に。`worker` は、これまで `export default` の後にあったオブジェクトです:",
  "recipe.cloudflare-workers.mistake":
    "Worker が捕捉しないエラーには、Cloudflare が CORS ヘッダーなしで応答します。`fetch` から得たレスポンスのヘッダーは変更できませんが、そのコピーのヘッダーは変更できます。",
  "recipe.cloudflare-workers.debug": "デプロイされた Worker のリクエストとエラーを見てください:",

  "recipe.firebase.where.file":
    "`functions` で `npm install cors` を実行してください。そして、関数の隣に専用のファイルとして:",
  "recipe.firebase.where.wrap":
    "関数をエクスポートする場所に、オプション `cors` なしで。`handler` は、これまで `onRequest` に渡していた関数です:",
  "recipe.firebase.mistake":
    "`onRequest` のオプション `cors` では資格情報を許可できません。誰でも呼び出せるわけではない関数は、実行される前に Google Cloud が拒否し、そのレスポンスには CORS ヘッダーがありません。",
  "recipe.firebase.debug": "関数のログを見てください。そこにないプリフライトは、関数に届いていません:",

  "recipe.supabase.where.file": "関数が共有するファイル:",
  "recipe.supabase.where.serve": "`Deno.serve` の呼び出しを置き換えて。`handler` は、これまでそれに渡していた関数です:",
  "recipe.supabase.mistake":
    "成功したレスポンスにだけヘッダーが付いています。そのためエラーが CORS の問題に見えます。ヘッダーの一覧に、`supabase-js` が送る `authorization`、`apikey`、`x-client-info`、`content-type` がありません。",
  "recipe.supabase.debug":
    "関数をローカルで実行するか、ダッシュボードでログを開いてください。どちらも、関数が投げるエラーを示します:",
};
