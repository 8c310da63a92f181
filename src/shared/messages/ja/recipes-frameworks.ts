import type { recipesFrameworks as english } from "../en/recipes-frameworks.ts";
import type { Translation } from "../words.ts";

export const recipesFrameworks: Translation<typeof english> = {
  "recipe.flask.where.app":
    "`pip install flask-cors` を実行してください。そして `app` を作る行の直後に、ほかの `CORS(app)` をすべて置き換えて書いてください:",
  "recipe.flask.mistake":
    "ログインを確認する `before_request` 関数にもプリフライトが届きますが、プリフライトには Cookie もトークンもありません。単なる `CORS(app)` は、すべてのオリジンをその名前で許可し、`supports_credentials` が設定されていれば資格情報も許可します。デバッグモードでは、Flask のデバッガーが例外に CORS ヘッダーなしで応答します。",
  "recipe.flask.debug":
    "Flask-CORS に、各リクエストをどう判断したかを記録させてください。ログは標準エラー出力に出ます:",

  "recipe.django.where.apps":
    "`pip install django-cors-headers` を実行してください。そして、リスト `INSTALLED_APPS` に追加してください:",
  "recipe.django.where.middleware": "リスト `MIDDLEWARE` の最初の項目として:",
  "recipe.django.where.settings": "`CORS_` で始まるほかの設定をすべて置き換えて:",
  "recipe.django.mistake":
    "`CommonMiddleware` より下では遅すぎます。末尾のスラッシュがない URL では Django がプリフライトをリダイレクトしますが、ブラウザーはプリフライトのリダイレクトをたどりません。`CORS_ALLOWED_ORIGINS` のオリジンにはスキームがあり、末尾のスラッシュはありません。",
  "recipe.django.debug":
    "このミドルウェアは何も記録しません。最初のコマンドは意味のない設定を、2 つ目は有効な設定を示します:",

  "recipe.fastapi.where.app":
    "ほかのすべての `app.add_middleware` と `@app.exception_handler` の下に、ほかの `CORSMiddleware` をすべて置き換えて:",
  "recipe.fastapi.mistake":
    "FastAPI は、処理されない例外に、すべてのミドルウェアの外側で応答します。`CORSMiddleware` だけでは、そのようなエラーはすべて CORS ヘッダーなしでブラウザーに届きます。",
  "recipe.fastapi.debug":
    "`CORSMiddleware` は、拒否するプリフライトにステータス 400 を返し、`Disallowed CORS origin` のように、何を拒否したかを本体に書きます。curl でプリフライトを再現して読んでください。",

  "recipe.rails.where.gemfile": "これを追加して `bundle install` を実行してください:",
  "recipe.rails.where.initializer": "専用のファイルに、すでにある内容を置き換えて:",
  "recipe.rails.mistake":
    "`middleware.use` で追加すると、`Rack::Cors` は最後になります。ホストの確認、ログイン、ルーターが先にプリフライトに応答します。`resource` の行がないか、パスが一致しないと、`allow` ブロックは何も許可しません。",
  "recipe.rails.debug":
    "これを最初の行として使ってください。ログレベル `debug` では、各プリフライトが何を尋ね、何を得たかがログに出ます。拒否された場合は何も得ていません。ほかのレスポンスでは `X-Rack-CORS` に示されます（例: `miss; no-origin`）。",

  "recipe.spring.where.class":
    "アプリケーションクラスのパッケージに、専用のクラスとして（その `package` の行を加えてください）:",
  "recipe.spring.mistake":
    "Spring Security は、`@CrossOrigin` や `addCorsMappings` が見る前に、プリフライトに 401 を返します。また Spring は、列挙されていないメソッドをすべて拒否します。プリフライトの不要な `GET` も同じです。",
  "recipe.spring.debug": "`application.properties` に。リクエストが拒否された理由がログに出ます:",

  "recipe.aspnet-core.where.services": "`var app = builder.Build();` の前に、ほかの `AddCors` をすべて置き換えて:",
  "recipe.aspnet-core.where.pipeline": "`var app = builder.Build();` の直後、ほかのすべての `app.Use…` の前に:",
  "recipe.aspnet-core.mistake":
    "`AddCors` だけでは何も許可されません。`UseCors` が、`UseAuthorization` より前に実行される必要があります。その前に `UseExceptionHandler` がないと、処理されない例外には CORS ヘッダーなしで応答します。",
  "recipe.aspnet-core.debug":
    "`appsettings.json` の `LogLevel` の中に。ポリシーがリクエストを許可したかどうか、どのオリジンを許可しなかったかがログに出ます:",
};
