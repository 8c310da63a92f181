import type { warnings as english } from "../en/warnings.ts";
import type { Translation } from "../words.ts";

export const warnings: Translation<typeof english> = {
  "opaque-response.title": "レスポンスが不透明です",
  "opaque-response.summary":
    '{method} {url} は `mode: "no-cors"` でリクエストされました。成功しますが、ページはステータスもヘッダーも本体も読み取れません。',
  "opaque-response.detail":
    "このモードは、許可がないことを隠すだけで、許可を与えるものではありません。レスポンスを読み取るには、既定のモードを使い、サーバーに CORS ヘッダーを付けてください。",

  "response-header-not-exposed.title": "ページのスクリプトが一部のレスポンスヘッダーを読み取れません",
  "response-header-not-exposed.summary":
    "ページのスクリプトは、{method} {url} のレスポンスの {names} を読み取れません。",
  "response-header-not-exposed.detail":
    "{kind, select, wildcard {資格情報を含むリクエストでは、`Access-Control-Expose-Headers` の `*` はただの名前で、何も公開しません。名前を列挙してください。} malformed {`Access-Control-Expose-Headers` を解析できないため、何も公開されません。ヘッダー名をコンマで区切る必要があります。} cookie {`Access-Control-Expose-Headers` に何があっても、`Set-Cookie` はスクリプトには見えません。ページに必要なものは、別のヘッダーか本体で送ってください。} other {基本的な 7 つを除き、レスポンスヘッダーは別のオリジンのスクリプトからは隠され、`headers.get()` は null を返します。`Access-Control-Expose-Headers` に列挙してください。}}",

  "authorization-covered-by-wildcard.title": "Authorization が * だけで許可されています",
  "authorization-covered-by-wildcard.summary":
    "{url} へのプリフライトは、`Authorization` を `Access-Control-Allow-Headers: *` だけで許可しています。",
  "authorization-covered-by-wildcard.detail":
    "標準では、`*` は Authorization を含みません。ブラウザーはまだ受け入れますが、Chrome と Firefox はこれが終わると警告しています。名前で挙げてください。",

  "preflight-not-cached.title": "プリフライトが繰り返されました",
  "preflight-not-cached.summary":
    "ブラウザーは、同じ許可を得てから {age, number, ::.0} 秒後に {url} についてもう一度尋ねました。{count, plural, =1 {このプリフライトには、開始からレスポンスまで {lost, plural, other {# ミリ秒}}かかりました} other {記録の開始以降、このように繰り返された # 件のプリフライトに、それぞれの開始からレスポンスまで、合わせて {lost, plural, other {# ミリ秒}}かかりました}}。",
  "preflight-not-cached.detail":
    "{kind, select, missing {`Access-Control-Max-Age` がないと、ブラウザーは許可を {maxAge} 秒間保持します。} zero {`Access-Control-Max-Age: {value}` は、許可をすぐに忘れるよう指示します。} malformed {`Access-Control-Max-Age: {value}` は秒数ではないため、ブラウザーは許可を {maxAge} 秒間保持します。} other {`Access-Control-Max-Age: {value}` により、ブラウザーは許可を {maxAge} 秒間保持します。}}7200 のような大きい値にすると、これらのプリフライトを省けます。Chromium が許可を保持するのは最長 2 時間です。",

  "vary-origin-missing.title": "Vary: Origin がありません",
  "vary-origin-missing.summary":
    "{method} {url} のレスポンスは 1 つのオリジン `{value}` を許可し、キャッシュされる可能性がありますが、`Vary: Origin` がありません。",
  "vary-origin-missing.detail":
    "{kind, select, withoutOrigin {`Origin` のないリクエストには、同じ URL が別の値を返しました。誰からのリクエストかで変わることをキャッシュは知らず、ある相手へのレスポンスを別の相手に渡します。} otherOrigin {`{other}` には、同じ URL が別の値を返しました。誰からのリクエストかで変わることをキャッシュは知らず、ある相手へのレスポンスを別の相手に渡します。} other {サーバーがオリジンごとにその名前を返すなら、キャッシュがこのレスポンスを別のオリジンに渡したり、このようなヘッダーのない画像やリンクへのレスポンスをこのページに渡したりする可能性があります。誰に対してもサーバーが常にこの 1 つの値を送るなら、問題は起こりません。}}",

  "origin-reflected-with-credentials.title": "サーバーが、資格情報とともにすべてのオリジンを許可しているようです",
  "origin-reflected-with-credentials.summary":
    "{server} はここでは `{value}` を、別のときには `{other}` を許可し、どちらにも `Access-Control-Allow-Credentials: true` がありました。",
  "origin-reflected-with-credentials.detail":
    "サーバーが受け取った `Origin` を何でもそのまま返すなら、どのウェブサイトも訪問者の Cookie を使ってこれを読み取れます。`*` よりも多くを与えることになります。両方が許可するオリジンの一覧にあるなら問題ありませんが、誰でも送れる `null` は例外です。一覧にあるオリジンだけを返してください。",

  "null-origin-allowed.title": "オリジン null が許可されています",
  "null-origin-allowed.summary":
    "{method} {url} のレスポンスに `Access-Control-Allow-Origin: null`{kind, select, credentials { と `Access-Control-Allow-Credentials: true` } other { }}があります。",
  "null-origin-allowed.detail":
    "{kind, select, credentials {どのウェブサイトも、`Origin: null` を送るサンドボックス化されたフレームを作り、訪問者の Cookie を使ってこれを読み取れます。実在のオリジンだけを許可してください。} other {どのウェブサイトも、`Origin: null` を送るサンドボックス化されたフレームを作れるため、これは全員を許可します。それが意図なら `*` とし、そうでなければ実在のオリジンだけを許可してください。}}",

  "http-origin-allowed.title": "暗号化されていないオリジンが、資格情報とともに許可されています",
  "http-origin-allowed.summary":
    "{method} {url} のレスポンスは、`{value}` のページが利用者の Cookie を使って読み取ることを許しており、そのページは http で読み込まれます。",
  "http-origin-allowed.detail":
    "ネットワーク上の誰もが、http で読み込まれるページを改変でき、API が https で送るものを読み取れます。ページを https で配信し、そのオリジンだけを許可してください。",

  "cookie-not-sent.title": "Cookie を送信できませんでした",
  "cookie-not-sent.summary":
    "{method} {url} は資格情報を含めてリクエストされましたが、{setBy} が `Set-Cookie` で送った{count, plural, other { Cookie {names}}} は含まれていませんでした。",
  "cookie-not-sent.detail":
    "{kind, select, strict {`SameSite=Strict` の Cookie はサイト間のリクエストでは送られず、これはその 1 つです。`SameSite=None; Secure` なら送られます{blocked, select, yes {。ブラウザーがサードパーティ Cookie をブロックしているため、ここでは `Partitioned` も必要です} other {}}。} lax {`SameSite=Lax` の Cookie は、スクリプトから別のサイトへのリクエストでは送られず、これはその 1 つです。`SameSite=None; Secure` なら送られます{blocked, select, yes {。ブラウザーがサードパーティ Cookie をブロックしているため、ここでは `Partitioned` も必要です} other {}}。} unset {`SameSite` がないと、Chromium は Cookie を `SameSite=Lax` として扱い、スクリプトから別のサイトへのリクエストでは送りません。これはその 1 つです。`SameSite=None; Secure` なら送られます{blocked, select, yes {。ブラウザーがサードパーティ Cookie をブロックしているため、ここでは `Partitioned` も必要です} other {}}。} noneWithoutSecure {ブラウザーは、`Secure` のない `SameSite=None` の Cookie を保持しません。} secure {`Secure` の付いた Cookie は https でだけ送られます。} other {ここではブラウザーがサードパーティ Cookie をブロックしています。`Sec-Fetch-Storage-Access: none` で分かります。`Partitioned` の付いた Cookie は、最上位のサイトごとに 1 つずつ、それでも送られます。または API をページと同じサイトから配信してください。}}",

  "cookie-ignored.title": "ブラウザーが Set-Cookie を無視しました",
  "cookie-ignored.summary":
    "{method} {url} のレスポンスは{count, plural, other { Cookie {names}}} を設定しますが、リクエストに資格情報がなかったため、ブラウザーは保持しません。",
  "cookie-ignored.detail":
    '{kind, select, wildcard {資格情報がないと、別のオリジンのレスポンスは Cookie を設定できません。資格情報がある場合、サーバーは `*` の代わりにページのオリジンを指定し、`Access-Control-Allow-Credentials: true` を送る必要があります。} allowed {サーバーは資格情報を許可しています。ここでも、Cookie を必要とするリクエストでも、`credentials: "include"`（または `withCredentials`）を使ってください。} other {資格情報がないと、別のオリジンのレスポンスは Cookie を設定できません。`credentials: "include"` でリクエストし、サーバーに `Access-Control-Allow-Credentials: true` を送らせてください。}}',

  "allowed-by-extension-alone.title": "別の拡張機能があるときだけ動作します",
  "allowed-by-extension-alone.summary":
    "サーバー自身のヘッダーでは {method} {url} は通りませんでした。別の拡張機能が{on, select, preflight {プリフライトのレスポンス} other {レスポンス}}の {names} を変更しました。",
  "allowed-by-extension-alone.detail":
    "「CORS を解除する」拡張機能は、このブラウザーでだけそうします。サーバー自身がこれらのヘッダーを送らない限り、ほかの全員にとってリクエストは失敗します。ほかの人に見えるものを見るには、拡張機能をオフにしてください。",

  "stale-preflight-permission.title": "ブラウザーが以前の許可を使いました",
  "stale-preflight-permission.summary":
    "{url} へのプリフライトはありませんでした。ブラウザーは {age, number, ::.0} 秒前に得た許可をまだ保持しています。",
  "stale-preflight-permission.detail":
    "サーバーの OPTIONS へのレスポンスは、今は違うかもしれません。ブラウザーは {maxAge} 秒が過ぎるまで尋ね直さず、リクエストが失敗してもそれは変わりません。今のレスポンスを見るには、ネットワークパネルの「キャッシュを無効化」をオンにしてください。",

  "authorization-dropped-by-redirect.title": "リダイレクトが Authorization ヘッダーを取り除きました",
  "authorization-dropped-by-redirect.summary":
    "{from} から {url} へのリダイレクトは別のオリジンに向かうため、ブラウザーは `Authorization` ヘッダーを取り除きました。",
  "authorization-dropped-by-redirect.detail":
    "あるオリジンのための資格情報が、別のオリジンに渡されることはありません。リダイレクト先に必要なら、直接呼び出してください。",

  "method-changed-by-redirect.title": "リダイレクトがメソッドを変えました",
  "method-changed-by-redirect.summary":
    "{from} からのリダイレクト ({statusText}) により、{before} が本体のない {after} になりました。",
  "method-changed-by-redirect.detail":
    "301 と 302 では POST が GET になり、303 では HEAD 以外のすべてが GET になります。307 と 308 ではメソッドと本体が保たれます。",

  "response-body-incomplete.title": "レスポンスの本体が途中で切れました",
  "response-body-incomplete.summary":
    "CORS は {method} {url} を許可しましたが、本体を最後まで読み取れませんでした ({error})。",
  "response-body-incomplete.detail":
    "`fetch()` は成功しますが、本体の読み取りが、CORS エラーと同じ「Failed to fetch」で失敗します。サーバーまたはプロキシが転送を途中で終わらせました。",
};
