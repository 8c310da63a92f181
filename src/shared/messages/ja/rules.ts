import type { rules as english } from "../en/rules.ts";
import type { Translation } from "../words.ts";

export const rules: Translation<typeof english> = {
  // Causes: the CORS check.
  "allow-origin-missing.title": "Access-Control-Allow-Origin がありません",
  "allow-origin-missing.summary":
    "{on, select, preflight {{url} へのプリフライトのレスポンスに `Access-Control-Allow-Origin` ヘッダーがないため、ブラウザーはリクエストを送信しません} redirect {{url} からのリダイレクトに `Access-Control-Allow-Origin` ヘッダーがないため、ブラウザーはたどりません} other {{method} {url} のレスポンスに `Access-Control-Allow-Origin` ヘッダーがないため、ページは読み取れません}}。",
  "allow-origin-missing.detail":
    "ブラウザーは、サーバーが許可した場合にだけ、別のオリジンのレスポンスをページに見せます。サーバーはページのオリジン（ここでは `{origin}`）を指定するか、`*` で全員を許可します。このレスポンス ({statusText}) は誰も許可していません。",
  "allow-origin-missing.detail-null":
    "ブラウザーは、サーバーがリクエストのオリジンを許可した場合にだけ、別のオリジンのレスポンスをページに見せます。このリクエストは `Origin: null` で送信されました{taint, select, redirect {（別のオリジンからリダイレクトされてきたためです）} file {（ページがディスクから開かれたファイルであるためです）} frame {（リクエストしたフレームのオリジンが不透明であるためです）} other {（ページのオリジンが不透明であるためです）}}。実在のオリジンだけを知るサーバーは、この場合、許可を返しません。",

  "allow-origin-missing-on-error-response.title": "サーバーが CORS ヘッダーのないエラーを返しました",
  "allow-origin-missing-on-error-response.summary":
    "{on, select, preflight {サーバーは {url} へのプリフライトに {statusText} を、`Access-Control-Allow-Origin` ヘッダーなしで返しました} other {サーバーは {method} {url} に {statusText} を、`Access-Control-Allow-Origin` ヘッダーなしで返したため、ページには本当のエラーの代わりに CORS エラーが見えます}}。",
  "allow-origin-missing-on-error-response.detail":
    "本当の問題はステータス {status} で、CORS はそれを隠しているだけです。多くのサーバーは成功したレスポンスにだけ CORS ヘッダーを付け、エラー処理、ゲートウェイ、ファイアウォールはヘッダーなしで応答します。エラーのレスポンスにもヘッダーがあれば、ページはステータスとメッセージを読み取れます。{network, select, yes {レスポンスはコンテンツ配信ネットワーク (`{trace}`) を経由しているため、そのファイアウォールが作った可能性があります。} other {}}",

  "cors-header-misspelt.title": "CORS ヘッダーの名前が間違っています",
  "cors-header-misspelt.summary":
    "{on, select, preflight {{url} へのプリフライトのレスポンス} redirect {{url} からのリダイレクト} other {{method} {url} のレスポンス}}には `{found}` がありますが、ブラウザーが探すのは `{wanted}` です。",
  "cors-header-misspelt.detail":
    "{kind, select, request {`{found}` はリクエストのヘッダーで、レスポンスでは意味を持ちません。} other {ブラウザーは `{found}` を知らず、読み飛ばします。}}大文字と小文字は区別されませんが、それ以外は区別されます。おそらく `{wanted}` のつもりでしょう。",

  "headers-changed-by-extension.title": "別の拡張機能がサーバーの CORS ヘッダーを変更しました",
  "headers-changed-by-extension.summary":
    "別の拡張機能が{on, select, preflight {{url} へのプリフライトのレスポンス} redirect {{url} からのリダイレクト} other {{method} {url} のレスポンス}}で{kind, select, removed { `{name}: {sent}` を削除し} added { `{name}: {left}` を追加し} other { `{name}: {sent}` を `{left}` に置き換え}}、残ったものは検査を通りません。",
  "headers-changed-by-extension.detail":
    "ブラウザーは、拡張機能が残したヘッダーで判断します。どの拡張機能かは示されません。その拡張機能のないブラウザーでは、サーバー自身のヘッダーが使われます。",

  "rate-limit-reached.title": "リクエスト数の上限に達しました",
  "rate-limit-reached.summary":
    "{on, select, preflight {{url} へのプリフライトに {statusText} が返されたため、リクエストは送信されませんでした} other {{method} {url} に `Access-Control-Allow-Origin` ヘッダーのない {statusText} が返されたため、ページには代わりに CORS エラーが見えます}}。",
  "rate-limit-reached.detail":
    "このステータスは、リクエストが多すぎたことを示します。API の代わりに、数えている側が応答し、たいていは API の CORS ヘッダーがありません。{kind, select, seconds {{retryAfter} 秒待つよう求めています (`Retry-After`)。} date {{retryAfter} まで待つよう求めています (`Retry-After`)。} other {}}{on, select, preflight {OPTIONS は数えないでください。プリフライトはリクエストの数を 2 倍にします。} other {このレスポンスにも CORS ヘッダーがあれば、ページはステータスを読み取って待つことができます。}}",

  "bot-protection-answered.title": "サーバーの代わりにボット対策が応答しました",
  "bot-protection-answered.summary":
    "`{marker}` から判断すると、{on, select, preflight {{url} へのプリフライト} other {{method} {url}}}には、ボット対策またはファイアウォールが {statusText} を返しました。",
  "bot-protection-answered.detail":
    "このようなレスポンスは API の手前で作られ、API はリクエストを見ていません。人が通る必要のある確認や、専用のページで動く確認は、スクリプトのリクエストでは通れません。プリフライトには、それを証明できる Cookie がありません。ボット対策の設定でこれらのリクエストを通してください。まずは OPTIONS です。",

  "gateway-error.title": "ゲートウェイがサーバーの代わりに応答しました",
  "gateway-error.summary":
    "{on, select, preflight {{url} へのプリフライト} other {{method} {url}}}に {statusText} が返されました。これは、{fault, select, late {ゲートウェイが背後のサーバーを待ったが応答がなかった} away {ゲートウェイの背後のサーバーが今はリクエストを受け付けていない} other {ゲートウェイが背後のサーバーから使えるレスポンスを得られなかった}}ことを示します。",
  "gateway-error.detail":
    "アプリケーションが応答しなかった場合、その CORS ヘッダーもありません。{kind, select, named {`{trace}` がゲートウェイの手掛かりです。} other {}}アプリケーションが応答しなかった理由を調べ、ゲートウェイのエラーページにも CORS ヘッダーを付けて、ページがステータスを読み取れるようにしてください。",

  "cached-response-without-allow-origin.title": "キャッシュされたレスポンスに CORS ヘッダーがありません",
  "cached-response-without-allow-origin.summary":
    "ブラウザーのキャッシュが {method} {url} に、`Origin` のない以前のリクエストへのレスポンスを返しました。それには `Access-Control-Allow-Origin` ヘッダーがありません。",
  "cached-response-without-allow-origin.detail":
    "サーバーへの問い合わせは行われていません。画像やリンクが同じ URL を先に取得しており、`Vary: Origin` がないと、キャッシュはそのレスポンスが誰にでも使えるものと見なします。`Origin` のあるリクエストにサーバーがどう応答するかは分かりません。",

  "allow-origin-added-twice.title": "Access-Control-Allow-Origin が 2 回送信されています",
  "allow-origin-added-twice.summary":
    "{on, select, preflight {{url} へのプリフライトのレスポンス} redirect {{url} からのリダイレクト} other {{method} {url} のレスポンス}}には `Access-Control-Allow-Origin` ヘッダーが{count, plural, other { # 個}}あります。ブラウザーが受け入れるのは 1 個だけです。",
  "allow-origin-added-twice.detail":
    "{kind, select, wildcard {ある層は全員に `*` を返し、別の層は `{origin}` を指定しています。たとえば、誰からのリクエストかを見るアプリケーションの手前に、固定設定のプロキシがある場合です。`*` のほうを取り除いてください。} same {たいていは 2 つの層が同じヘッダーを付けています。たとえばアプリケーションとその手前のプロキシです。片方に任せてください。} other {たいていは 2 つの層が、それぞれの一覧からヘッダーを付けています。片方に任せてください。}}ブラウザーは行を `{value}` につなげます。すべてが正しくても、これはどのオリジンとも一致しません。",

  "allow-origin-multiple-values.title": "Access-Control-Allow-Origin に複数の値があります",
  "allow-origin-multiple-values.summary":
    "{on, select, preflight {{url} へのプリフライトのレスポンス} redirect {{url} からのリダイレクト} other {{method} {url} のレスポンス}}の `Access-Control-Allow-Origin` に複数の値があります: `{value}`。許されるのは 1 つだけです。",
  "allow-origin-multiple-values.detail":
    "このヘッダーは 1 つのオリジンを指定するか、`*` です。複数のオリジンに対応するサーバーは、リクエストの `Origin` を見て、一覧にあればその値を返します。",

  "allow-origin-malformed.title": "Access-Control-Allow-Origin がオリジンではありません",
  "allow-origin-malformed.summary":
    "{on, select, preflight {{url} へのプリフライトのレスポンス} redirect {{url} からのリダイレクト} other {{method} {url} のレスポンス}}には{kind, select, empty {空の `Access-Control-Allow-Origin` ヘッダーがあります} other { `Access-Control-Allow-Origin: {value}` がありますが、これはオリジンではありません}}。",
  "allow-origin-malformed.detail":
    "{kind, select, empty {サーバーが値のないヘッダーを送っています。設定や変数が空であることがよくあります。} quoted {引用符も値の一部です。引用符なしで書く必要があります。} placeholder {変数が置き換えられていません。これは設定の文字列で、その値ではありません。} pattern {パターンには対応していません。ブラウザーは文字列をバイト単位で比較します。} noScheme {スキームがありません。オリジンは https:// または http:// で始まります。} other {オリジンは、スキーム、ホスト、そして既定値でない場合はポートからなります。}}{opaque, select, yes {オリジンが不透明なページに一致するのは `*` だけです。} other {このページの場合、正確に `{origin}` でなければなりません。}}",

  "allow-origin-mismatch.title": "Access-Control-Allow-Origin が別のオリジンを指定しています",
  "allow-origin-mismatch.summary":
    "{on, select, preflight {{url} へのプリフライトのレスポンス} redirect {{url} からのリダイレクト} other {{method} {url} のレスポンス}}はオリジン `{value}` を許可していますが、ページのオリジンは `{origin}` です。",
  "allow-origin-mismatch.detail":
    "{kind, select, trailingSlash {オリジンの末尾にスラッシュはありません。この 1 文字で別の文字列になります。} path {オリジンにパスはありません。値はホストとポートで終わる必要があります。} case {ブラウザーはオリジンを小文字で送り、バイト単位で比較します。} scheme {スキームが違います。http と https は別のオリジンです。} port {ポートが違います。ポートはオリジンの一部です。} defaultPort {ブラウザーは既定のポートを省くため、値にも書いてはいけません。} trailingDot {ホストがドットで終わっています。この 1 文字で別の文字列になります。} unicode {ブラウザーはホスト名を ASCII 形式で送りますが、値には別の文字があります。} ipv6 {ブラウザーは IPv6 アドレスを最も短い形で送ります。} loopback {`localhost`、`127.0.0.1`、`[::1]` はどれもこのコンピューターですが、別々の 3 つのホストです。許可された名前でページを開くか、この名前を許可してください。} www {片方には「www.」があり、もう片方にはありません。別のホストです。} noScheme {スキームがないため、ブラウザーはホストをスキームとして読みます。} nullValue {サーバーは、オリジンのないリクエストに対するように `null` を返しています。これではどのウェブサイトも許可されません。} pattern {パターンには対応していません。ブラウザーは文字列をバイト単位で比較します。} earlier {同じ URL が、以前は `{value}` 自身にこの値を返していました。`Vary: Origin` がないためキャッシュがあるページのレスポンスを別のページに渡しているか、サーバーが全員に同じオリジンを指定しています。} cached {この値は別のページのもので、レスポンスはキャッシュ ({cache}) を経由しています。`Vary: Origin` がないと、キャッシュはあるページのレスポンスを別のページに渡します。} other {値はリクエストのオリジンとバイト単位で同じでなければなりません。複数のオリジンに対応するサーバーは、リクエストの `Origin` が一覧にあればそれを返します。}}",

  "null-origin.title": "ページのオリジンが不透明です",
  "null-origin.summary":
    "ページのオリジンが不透明なため、ブラウザーは `Origin: null` を送りますが、{on, select, preflight {{url} へのプリフライトのレスポンス} other {{url} }}は `{value}` だけを許可しています。",
  "null-origin.detail":
    "{from, select, file {ページがディスクから開かれたファイルで、そのようなページには自身のオリジンがありません。http で配信してください。} frame {自身のオリジンのないフレームからのリクエストです。たいていは `allow-same-origin` のないサンドボックス化されたフレームか、`data:` の文書です。} other {ページまたはワーカーに自身のオリジンがありません。ディスクや `data:` URL から開かれたか、`Content-Security-Policy` に `sandbox` があります。}}サーバーで `null` を許可しないでください。攻撃者は誰でも、それを送るフレームを作れます。",

  "redirect-tainted-origin.title": "別のオリジンへのリダイレクトにより、ブラウザーが Origin: null を送信しました",
  "redirect-tainted-origin.summary":
    "リクエストは {from} から {url} にリダイレクトされたため、ブラウザーは `Origin: null` を送信しました。そこのサーバーは `{value}` だけを許可しています。",
  "redirect-tainted-origin.detail":
    "{kind, select, slash {2 つの URL は末尾のスラッシュが違います。} https {サーバーは http を https に移します。} www {2 つの URL は「www.」が違います。} host {サーバーは別のホスト名に移します。} language {サーバーはパスに言語を入れます。} other {}}別のオリジンのサーバーがさらに別のオリジンへリクエストを送ると、ブラウザーは誰がリクエストしたかを保証しなくなり、ページのオリジンを `null` に置き換えます。許可するオリジンの一覧では、これに一致できません。最終的な URL を直接呼び出してください。",

  "allow-origin-wildcard-with-credentials.title":
    "Access-Control-Allow-Origin が * ですが、リクエストに資格情報があります",
  "allow-origin-wildcard-with-credentials.summary":
    "{on, select, preflight {{url} へのプリフライトのレスポンス} redirect {{url} からのリダイレクト} other {{method} {url} のレスポンス}}には `Access-Control-Allow-Origin: *` がありますが、資格情報を含むリクエストではブラウザーはこれを受け入れません。",
  "allow-origin-wildcard-with-credentials.detail":
    '`credentials: "include"`（または `withCredentials`）の場合、レスポンスに個人のデータが含まれる可能性があるため、サーバーは読み取ってよい 1 つのオリジンを指定する必要があります。`*` は誰も指定しません。{on, select, preflight {プリフライト自体に Cookie はありませんが、続くリクエストのために判断されます。} other {}}',

  "allow-credentials-not-true.title": "Access-Control-Allow-Credentials が true ではありません",
  "allow-credentials-not-true.summary":
    "{on, select, preflight {{url} へのプリフライトのレスポンス} redirect {{url} からのリダイレクト} other {{method} {url} のレスポンス}}{kind, select, missing {に `Access-Control-Allow-Credentials` ヘッダーがありません} other {が `true` ではなく `Access-Control-Allow-Credentials: {value}` です}}。資格情報を含むリクエストにはこれが必要です。",
  "allow-credentials-not-true.detail":
    '`credentials: "include"`（または `withCredentials`）のリクエストには、サーバーの許可が 2 つ必要です。`Access-Control-Allow-Origin` のオリジンと、`Access-Control-Allow-Credentials: true` です。値はバイト単位で比較されます。`True` や `1`、2 個のヘッダーは認められません。',

  // Causes: the preflight.
  "preflight-answered-by-auth.title": "サーバーの手前の何かがプリフライトを拒否しました",
  "preflight-answered-by-auth.summary":
    "{url} へのプリフライトに {statusText} が返されました。{kind, select, signIn {OPTIONS の手前にログインの確認があります} other {CORS が応答する前に、何かが OPTIONS を拒否しています}}。",
  "preflight-answered-by-auth.detail":
    "プリフライトに Cookie や `Authorization` が付くことはないため、それを求める確認は必ず拒否し、その後のリクエストは送信されません。{kind, select, signIn {ログインの確認より前に OPTIONS を通してください。} other {ログインの確認、ファイアウォール、または、このオリジン、メソッド、ヘッダーを {status} で拒否するサーバーの CORS フィルターの可能性があります。まずそこを調べてください。}}{network, select, yes {レスポンスはコンテンツ配信ネットワーク (`{trace}`) を経由しているため、そのファイアウォールが作った可能性があります。} other {}}",

  "preflight-route-missing.title": "サーバーに OPTIONS のルートがありません",
  "preflight-route-missing.summary":
    "{url} へのプリフライトに応答するものがサーバーにありません。返されたのは {statusText} です。",
  "preflight-route-missing.detail":
    "ブラウザーは {asked} の前に OPTIONS リクエストで尋ねますが、この URL はそのメソッドを処理しません。（どのメソッドにも {status} を返すなら、パスが間違っています。）`Allow` ヘッダーは CORS では何の役割もありません。",

  "preflight-status-not-ok.title": "プリフライトにエラーのステータスが返されました",
  "preflight-status-not-ok.summary":
    "{url} へのプリフライトに {statusText} が返されました。リクエストを通すのは 200～299 だけです。",
  "preflight-status-not-ok.detail":
    "ヘッダーだけでは足りません。ブラウザーがプリフライトのレスポンスを受け入れるのは、成功のステータス（通常は 204）の場合だけです。304 は認められません。",

  "preflight-redirect.title": "プリフライトがリダイレクトされました",
  "preflight-redirect.summary":
    "{kind, select, internal {ブラウザー自身が {url} へのプリフライトをリダイレクトしましたが、プリフライトはリダイレクトできません} other {サーバーは {url} へのプリフライトを {location} にリダイレクトします ({statusText}) が、プリフライトはリダイレクトできません}}。",
  "preflight-redirect.detail":
    "{kind, select, slash {2 つの URL は末尾のスラッシュが違います。リダイレクト先の URL を呼び出してください。} https {サーバーは http を https に移します。https の URL を呼び出してください。} www {2 つの URL は「www.」が違います。リダイレクト先のホストを呼び出してください。} host {サーバーは別のホスト名に移します。そのホストを呼び出してください。} language {サーバーはパスに言語を入れます。言語を含む URL を呼び出すか、API をその規則から外してください。} login {リダイレクト先はログインページのようです。OPTIONS の手前の確認が、セッションのないものをすべてリダイレクトしますが、プリフライトにセッションはありません。} internal {たいていは、ホストが https だけを受け付けると分かっており (HSTS)、ブラウザーが URL を変更しています。https の URL を呼び出してください。拡張機能が同じことをする場合もあります。} other {ブラウザーはリクエストのリダイレクトはたどりますが、プリフライトのリダイレクトはたどりません。最終的な URL を呼び出すか、OPTIONS にリダイレクトせずに応答してください。}}",

  "allow-methods-malformed.title": "Access-Control-Allow-Methods を解析できません",
  "allow-methods-malformed.summary":
    "{url} へのプリフライトのレスポンスに、解析できない `Access-Control-Allow-Methods` があります: `{value}`。",
  "allow-methods-malformed.detail":
    "`GET, PUT` のように、メソッド名をコンマで区切る必要があります。{names} は{count, plural, other {メソッド名ではありません}}。この場合、メソッドに許可が不要でも、ブラウザーはレスポンス全体を拒否します。",

  "allow-headers-malformed.title": "Access-Control-Allow-Headers を解析できません",
  "allow-headers-malformed.summary":
    "{url} へのプリフライトのレスポンスに、解析できない `Access-Control-Allow-Headers` があります: `{value}`。",
  "allow-headers-malformed.detail":
    "`content-type, x-trace` のように、ヘッダー名をコンマで区切る必要があります。{names} は{count, plural, other {ヘッダー名ではありません}}。この場合、ブラウザーはレスポンス全体を拒否します。",

  "method-not-allowed.title": "メソッドが許可されていません",
  "method-not-allowed.summary":
    "{url} へのプリフライトは {asked} を許可していません。{kind, select, missing {レスポンスに `Access-Control-Allow-Methods` ヘッダーがありません} other {`Access-Control-Allow-Methods` は `{value}` です}}。",
  "method-not-allowed.detail":
    "{kind, select, missing {GET、HEAD、POST 以外のメソッドは、すべてそこに挙げる必要があります。} case {メソッドはバイト単位で比較されますが、サーバーの一覧では大文字と小文字が違います。} requestCase {ページは小文字でリクエストしており、ブラウザーはそれを変えません。大文字に変えられるのは GET、HEAD、POST、PUT、DELETE、OPTIONS だけです。ページで大文字で書いてください。} wildcard {資格情報を含むリクエストでは、`*` はただの名前で、どのメソッドも含みません。メソッドを列挙してください。} quoted {引用符も名前の一部です。引用符なしで書く必要があります。} other {一覧に大文字で書かれている必要があります。}}",

  "request-header-not-allowed.title": "リクエストヘッダーが許可されていません",
  "request-header-not-allowed.summary":
    "{url} へのプリフライトは {names} を許可していません。{listed, select, no {レスポンスに `Access-Control-Allow-Headers` ヘッダーがありません} other {`Access-Control-Allow-Headers` は `{value}` です}}。",
  "request-header-not-allowed.detail":
    "{kind, select, wildcard {資格情報を含むリクエストでは、`*` はただの名前で、どのヘッダーも含みません。名前を列挙してください。} responseHeader {ページがレスポンスのヘッダーをリクエストのヘッダーとして送っています。`Access-Control-*` はサーバーが送るものです。ページから取り除いてください。} contentType {application/json のように、フォームデータでもプレーンテキストでもない `Content-Type` には許可が必要です。} other {いくつかの安全なものを除き、ページが付けるヘッダーは、すべて名前をそこに挙げる必要があります。ブラウザーが示すのは足りない最初の 1 つだけですが、ここにはすべてあります。}}",

  // Causes: redirects.
  "redirect-without-allow-origin.title": "リダイレクト自体に CORS ヘッダーがありません",
  "redirect-without-allow-origin.summary":
    "{url} は `Access-Control-Allow-Origin` ヘッダーなしで {statusText}（{location} へ）を返したため、ブラウザーはリダイレクトをたどりません。",
  "redirect-without-allow-origin.detail":
    "{kind, select, slash {2 つの URL は末尾のスラッシュが違います。} https {サーバーは http を https に移します。} www {2 つの URL は「www.」が違います。} host {サーバーは別のホスト名に移します。} language {サーバーはパスに言語を入れます。} other {}}リダイレクトを含め、途中のすべてのレスポンスがページのオリジンを許可する必要があります。リダイレクト先には問い合わせていません。最終的な URL を直接呼び出すか、リダイレクトにもヘッダーを付けてください。",

  "redirect-to-login.title": "サーバーがログインページにリダイレクトしています",
  "redirect-to-login.summary":
    "{url} は、ログインページと思われる {location} への {statusText} を返しました。セッションがないか、期限が切れている可能性があります。",
  "redirect-to-login.detail":
    "ログインページは人のためのもので、スクリプトのためのものではありません。そこへのリダイレクトには CORS ヘッダーがありません。API は CORS ヘッダーを付けて 401 を返すべきです。そうすればページは利用者をログインに導けます。",

  "redirect-url-credentials.title": "リダイレクト先の URL にユーザー名またはパスワードがあります",
  "redirect-url-credentials.summary":
    "{url} は、ユーザー名またはパスワードを含む URL ({host}) にリダイレクトします。オリジン間リクエストでは、ブラウザーはこれを拒否します。",
  "redirect-url-credentials.detail":
    "URL の中の資格情報は、それを読む誰にでも漏れます。資格情報なしでリダイレクトしてください。",

  "redirect-location-malformed.title": "リダイレクトの Location が URL ではありません",
  "redirect-location-malformed.summary":
    "{url} は {statusText} と、URL ではない `Location` を返しました: `{location}`。",
  "redirect-location-malformed.detail": "ブラウザーはたどれないため、CORS の検査の前にリクエストが失敗します。",

  "scheme-not-http.title": "URL が http でも https でもありません",
  "scheme-not-http.summary":
    "{on, select, request {ページは {url} をリクエストしました} other {{url} は {target} にリダイレクトします}}が、CORS は http と https にしかありません。",
  "scheme-not-http.detail":
    "スクリプトは、アプリ、ファイル、`data:` URL をリクエストすることも、そこへリダイレクトされることもできません。人がそこへ行くべきなら、取得するのではなくページを移動させてください。",

  "too-many-redirects.title": "リダイレクトが多すぎます",
  "too-many-redirects.summary": "リクエストは 20 回を超えてリダイレクトされました。最後は {url} からです。",
  "too-many-redirects.detail":
    "たいていはループです。たとえば、Cookie を求めるページと、オリジン間リクエストでは Cookie を設定できないログインとの間のループです。",

  "redirect-left-to-page.title": "リダイレクトはページに任されました",
  "redirect-left-to-page.summary":
    '{url} は {target} にリダイレクトしますが、ページは `redirect: "manual"` でリクエストしたため、不透明なリダイレクトを受け取りました。',
  "redirect-left-to-page.detail":
    "ページにはリダイレクトがあることは分かりますが、行き先もステータスも分かりません。たどれるのはナビゲーションかサービスワーカーだけです。",

  "redirect-not-followed.title": "リダイレクトはたどられませんでした",
  "redirect-not-followed.summary":
    '{kind, select, error {ページはリダイレクトで失敗するように求め (`redirect: "error"`)、{url} は {target} への {statusText} を返しました} untargeted {{url} は行き先のないリダイレクト {statusText} を返しました} other {{url} は {target} にリダイレクトし、リクエストはそこで終わりました}}。',
  "redirect-not-followed.detail":
    '{kind, select, error {CORS は関係ありません。`redirect: "error"` を取り除くか、最終的な URL を呼び出してください。} manual {ページが `redirect: "manual"` を使っている可能性が最も高く、その場合は失敗ではなく、ページは不透明なリダイレクトを受け取りました。まさにこの瞬間にページが中止した場合も、外からは同じに見えます。} untargeted {`redirect: "manual"` ならページは不透明なリダイレクトを受け取り、そうでなければこのレスポンスを読み取れます。ページがどのようにリクエストしたかを、ブラウザーは示しません。リダイレクトには `Location` ヘッダーが必要です。} other {理由をブラウザーは示しません。ページの `redirect: "manual"`（その場合は失敗ではありません）または `redirect: "error"`、コンテンツセキュリティポリシー、混在コンテンツ、中止のいずれかです。}}',

  "same-origin-mode.title": "ページが自身のオリジンだけを許可しています",
  "same-origin-mode.summary":
    '{on, select, request {ページは別のオリジンである {url} を `mode: "same-origin"` でリクエストしました} other {{url} は別のオリジンである {target} にリダイレクトしますが、ページは `mode: "same-origin"` でリクエストしました}}。',
  "same-origin-mode.detail": '`mode: "cors"`（既定値）を使い、リダイレクト先に CORS ヘッダーを付けてください。',

  "failure-not-explained.title": "観測されたものでは失敗を説明できません",
  "failure-not-explained.summary":
    "{method} {url} は失敗しました ({error})。観測されたリクエストとレスポンスの中に、それを説明するものはありません。",
  "failure-not-explained.detail":
    "{kind, select, answered {サーバーが送ったヘッダーは、すべての検査を通ります。ブラウザーが判断する前に別の拡張機能が変更した可能性が最も高いため、拡張機能のないウィンドウで試してください。} other {ここで繰り返せる検査で、失敗したものはありません。}}背後にある可能性のあるもの、つまりサービスワーカー、別の拡張機能、拒否された権限、記録の開始前に起きたことは、拡張機能には示されません。",

  // What the page can do instead.
  "advice.call-url": "最終的な URL を直接呼び出してください。",
  "advice.without-credentials":
    "このリクエストに Cookie が不要なら、資格情報を外してください。そうすれば `*` で足ります。",
  "advice.real-origin":
    "ページにオリジンを与えてください。http(s) で配信するか、内容を信頼できるならフレームに自身のオリジンを許可してください。",
  "advice.serve-over-http": "ページにオリジンを与えてください。http(s) で配信してください。",
  "advice.upper-case-method": "メソッドを大文字で書いてください。",
  "advice.leave-out-headers": "サーバーに不要なら、{names} を外してください。",
  "advice.renew-session": "別のタブでもう一度ログインしてから、リクエストを繰り返してください。",
  "advice.navigate": "人がそこへ行くべきなら、代わりに移動してください: `location.href = url`。",
  "advice.no-upload-listener":
    "プリフライトは、アップロードのリスナー (`xhr.upload`) またはストリームの本体によるものです。それがなければプリフライトもありません。",

  "advice.reload-cache": '今キャッシュされているコピーを避けるには、一度 `cache: "reload"` でリクエストしてください。',

  // What is to be done where no header helps, and caveats of a fix.
  "note.check-server": "このスキーム、ホスト、ポートでサーバーが応答することを確認してください。",
  "note.check-host-name": "ホスト名を API のものと比べ、URL を別のタブで開いてください。",
  "note.check-log": "サーバーとその手前にあるもののログで、このリクエストを探してください。",
  "note.trusted-certificate":
    "{origin} を別のタブで開いて証明書の問題を確認し、ブラウザーが信頼する証明書をサーバーに設定してください。",
  "note.check-scheme": "サーバーがこのポートで使うスキームを使ってください。",
  "note.another-port": "サーバーを別のポートで待ち受けさせてください。",
  "note.mend-answer": "レスポンスが作られる場所で直してください。`curl -v` のようなコマンドで見られます。",
  "note.send-whole-body": "本体を一度に送るか、API を HTTP/2 で提供してください。",
  "note.buffer-body": "本体を一度に送るか、リダイレクト先の URL をリクエストしてください。",
  "note.go-online":
    "DevTools のネットワークパネルで「オフライン」を解除するか、このコンピューターをネットワークに接続してください。",
  "note.https-location":
    "https にリダイレクトしてください。プロキシの背後では、サーバーに `X-Forwarded-Proto` を見させてください。",
  "note.extend-policy":
    "そこにあるべきものなら、ページのコンテンツセキュリティポリシーに {target} を追加してください。",
  "note.page-over-https": "ページを https で配信してください。",
  "note.right-address-space": "`targetAddressSpace` を外すか、サーバーのあるアドレス空間を指定してください。",
  "note.let-options-through": "ほかのメソッドと同じように、OPTIONS リクエストをサーバーまで通してください。",
  "note.unblock": "このページでその拡張機能をオフにしてください。",
  "note.switch-off-extension": "レスポンスヘッダーを変更する拡張機能を、このページでオフにしてください。",
  "note.let-scripts-through": "この API のリクエストがボット対策を通るようにしてください。まずは OPTIONS です。",
  "note.ask-administrator": "このブラウザーの管理者に問い合わせてください。",
  "note.allow-embedding":
    "すべてのサイトがこれを埋め込んでよいなら `Cross-Origin-Resource-Policy: cross-origin` を送るか、CORS で読み込んでください。",
  "note.right-content-type": "内容に合った `Content-Type` を送るか、CORS で読み込んでください。",
  "note.allow-local-network":
    'サイトの設定でローカルネットワークへのアクセスを許可してください。別のオリジンのフレームには、外側のページの `allow="local-network; loopback-network"` が必要です。',
  "note.end-redirects": "どのサーバーがリダイレクトし、何を待っているのかを調べてください。",
  "note.right-location": "URL である `Location` を送ってください。",
  "note.actual-not-seen":
    "リクエスト自体は送信されていないため、そのレスポンスは分かりません。それにもこれらのヘッダーが必要です。それがリダイレクトなら、その先のすべてのレスポンスにも必要です。",
  "note.target-not-seen":
    "リダイレクト先には問い合わせていません。そのレスポンスにもこれらのヘッダーが必要です。さらにリダイレクトするなら、その先のすべてのレスポンスにも必要です。",
  "note.redirect-leaves-http":
    "リダイレクト先は {target} ですが、リクエストは http と https にしか送れません。どのヘッダーでもそれは変わりません。",
  "note.redirect-circle":
    "リダイレクト先の {url} には、すでに問い合わせています。ブラウザーは 20 回のリダイレクトで諦めます。サーバーがリクエストを循環させる理由を調べてください。",
  "note.only-with-credentials":
    "リクエストに資格情報があるかどうかは、ここでは分かりません。`Access-Control-Allow-Credentials: true` が必要なのは、ある場合だけです。",
  "note.error-remains":
    "ステータス {status} は残ります。ヘッダーがあればページが読み取れるようになり、その次にステータスを直す必要があります。",
  "note.null-origin-with-credentials":
    "これを安全に通せるサーバーのヘッダーはありません。資格情報と `Origin: null` のあるリクエストは許可してはいけません。",
  "note.wildcard-for-null-origin":
    "`Origin: null` に一致するのは `*` だけです。誰でもこのレスポンスを読んでよい場合にだけ使ってください。",
  "note.wildcard-without-credentials":
    "リクエストに資格情報があるかどうかは、ここでは分かりません。`*` が通すのは、ない場合だけです。",
  "note.permission-cached":
    "ブラウザーは以前の許可を {seconds} 秒間保持します。ネットワークパネルの「キャッシュを無効化」をオンにすると、もう一度尋ねます。",
};
