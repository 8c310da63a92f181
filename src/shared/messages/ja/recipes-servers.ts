import type { recipesServers as english } from "../en/recipes-servers.ts";
import type { Translation } from "../words.ts";

export const recipesServers: Translation<typeof english> = {
  "recipe.apache.where.host":
    "API の `<VirtualHost>` の、ほかの `RewriteRule` より前に。モジュール `headers`、`rewrite`、`setenvif` が必要です (`a2enmod headers rewrite setenvif`):",
  "recipe.apache.mistake":
    "`always` のない `Header set` は、エラーのレスポンスにヘッダーを付けません。`Header always set` と併用すると、ヘッダーが 2 回送られます。`.htaccess` では、プリフライトの規則が認証の後になり、遅すぎます。",
  "recipe.apache.debug":
    "ブラウザーが送ったものと受け取ったものを記録してください。エラーログには、リクエストを拒否した `Require` と、書き換え規則の各段階も出ます:",

  "recipe.caddy.where.snippet": "Caddyfile の先頭、グローバルオプションの後に:",
  "recipe.caddy.where.site":
    "API のサイトブロックに。ルートや `basic_auth` などは 2 つ目の `handle` に移し、`tls`、`log`、`bind` は外に残します:",
  "recipe.caddy.mistake":
    "Caddy はディレクティブを並べ替えるため、プリフライトのための `respond` は、どこに書いても `basic_auth` と `handle /path/*` の後になります。`defer` のない `header` は、`reverse_proxy` の背後のアプリケーションも設定すると、2 回送られます。",
  "recipe.caddy.debug":
    "グローバルオプション、つまり Caddyfile の先頭にある名前のないブロックに `debug` を加えてください。どのハンドラーがリクエストを拒否したか、`reverse_proxy` の背後からの各レスポンスのヘッダーが記録されます:",

  "recipe.haproxy.where.frontend":
    "API の `frontend` の、ほかの `http-request` の規則より前に。`deny` や `auth` がプリフライトに当たらないようにするためです:",
  "recipe.haproxy.mistake":
    "`http-response set-header` は、503 のように HAProxy 自身が返すエラーにはヘッダーを付けません。`http-after-response` なら付きます。`add-header` は、アプリケーションも設定すると、ヘッダーを 2 回送ります。",
  "recipe.haproxy.debug":
    "同じ `frontend` で、リクエストをオリジンとともに記録してください。ログで `PR` で始まる終了状態は HAProxy 自身が拒否したことを、`SC` はサーバーに到達できなかったことを示します:",

  "recipe.laravel.where.config":
    "ファイル全体です。ない場合は `php artisan config:publish cors` で作れます。これを読むミドルウェア `HandleCors` は、9.2 から Laravel に含まれています:",
  "recipe.laravel.mistake":
    "Laravel の既定の `paths` は `api/*` と `sanctum/csrf-cookie` で、ほかのルートにはヘッダーが付きません。`php artisan config:cache` の後は、ファイルを変えても効きません。`dd()` の出力はヘッダーなしで送られます。",
  "recipe.laravel.debug":
    "Laravel は、ミドルウェアの判断を記録しません。どの値が有効かを見てください。エラーのレスポンスが隠しているものは `storage/logs/laravel.log` にあります:",

  "recipe.php.where.file": "すべてのリクエストを受け取るスクリプトの隣に、専用のファイルとして:",
  "recipe.php.where.first": "そのスクリプトの `<?php` の次の行、セッション、ログイン、出力より前に:",
  "recipe.php.mistake":
    "それより前に何かを出力すると、`<?php` の前の空行であっても、PHP がすべての `header()` の呼び出しを無視することがあります。手前のウェブサーバーが同じヘッダーを付けると、それぞれが 2 回送られます。",
  "recipe.php.debug":
    "PHP のエラーをファイルに書かせてください（`php.ini` で）。「Headers already sent」は、早すぎる出力をしたファイルと行を示します:",

  "recipe.go.where.file": "サーバーを起動するパッケージに、専用のファイルとして:",
  "recipe.go.where.start":
    "サーバーを起動する場所で、認証を含む最も外側のハンドラー（ここでは `mux`）を包み、`handler` を `http.ListenAndServe` に渡してください:",
  "recipe.go-net-http.mistake":
    "`PUT /items` のようなパターンは、その内側で包まれたハンドラーが受け取る前に、プリフライトに 405 を返します。パニックを起こしたハンドラーは、何かが回復しない限り、レスポンスをまったく送りません。",
  "recipe.go-net-http.debug": "Go は自分ではリクエストを記録しません。内側の関数の最初の行として:",
  "recipe.go-rs-cors.mistake":
    "個々のルートを包んだり、認証の内側に置いたりすると、プリフライトが届きません。また、`AllowedMethods` に挙げられていないと、`GET` へのレスポンスにもヘッダーを付けません。末尾にスラッシュのあるオリジンは決して一致しません。",
  "recipe.go-rs-cors.debug":
    "`cors.Options` にフィールドをもう 1 つ。ライブラリーが、プリフライトを拒否した、またはヘッダーを付けなかった理由を標準出力に記録します:",
  "recipe.go-jub0bs-cors.mistake":
    "`PUT /items` のようなパターンでは、包まれたルートにプリフライトが届きません。`http.ServeMux` 全体を包んでください。末尾にスラッシュのあるオリジンは、サーバーの起動時に拒否されます。",
  "recipe.go-jub0bs-cors.debug":
    "`middleware.Wrap` の前に。拒否されたプリフライトがブラウザーにできる限り多くを伝えるようになり、次の検査で何が間違っているかが分かります:",
};
