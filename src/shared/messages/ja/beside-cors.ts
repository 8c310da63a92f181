import type { besideCors as english } from "../en/beside-cors.ts";
import type { Translation } from "../words.ts";

export const besideCors: Translation<typeof english> = {
  // The network.
  "host-not-found.title": "ホスト名が見つかりません",
  "host-not-found.summary":
    "{url} のホスト名が見つからなかったため ({error})、何も送信されませんでした。これは CORS エラーではありません。",
  "host-not-found.detail":
    "名前のつづりが間違っているか、別のネットワーク（たとえば VPN の内側）にしか存在しないか、ネームサーバーが応答しませんでした。",

  "connection-refused.title": "接続を受け付けるものがありません",
  "connection-refused.summary":
    "{host} には接続を受け付けるものがないため ({error})、{method} {url} は送信されませんでした。これは CORS エラーではありません。",
  "connection-refused.detail":
    "サーバーが停止しているか、別のポートやアドレスで待ち受けています。`localhost` は常に、ブラウザーが動いているコンピューターです。",

  "connection-closed.title": "サーバーが接続を閉じました",
  "connection-closed.summary":
    "{method} {url} の接続は、レスポンスの前に閉じられました ({error})。これは CORS エラーではありません。",
  "connection-closed.detail":
    "サーバーが異常終了したか、途中の何かが打ち切りました。プロキシ、ファイアウォール、サイズや時間の制限などです。{scheme, select, http {https を期待するサーバーも、http の接続をこのように閉じます。} other {}}検査するレスポンスヘッダーがないため、CORS までたどり着いていません。",

  "connection-timeout.title": "接続がタイムアウトしました",
  "connection-timeout.summary":
    "ブラウザーは {method} {url} を待つのをやめました ({error})。これは CORS エラーではありません。",
  "connection-timeout.detail":
    "そこでは何も応答しません。ファイアウォールがパケットを捨てているか、アドレスが間違っているか、サーバーが混み合っています。ページ自身が設定したタイムアウトは別の場合です。",

  "certificate-not-trusted.title": "ブラウザーがサーバーの証明書を信頼していません",
  "certificate-not-trusted.summary":
    "ブラウザーが {host} の証明書を信頼していないため ({error})、{method} {url} は送信されませんでした。これは CORS エラーではありません。",
  "certificate-not-trusted.detail":
    "{kind, select, certificateIssuer {ブラウザーが信頼する発行元の署名がありません。自己署名の証明書や、社内の認証局の証明書の場合です。} certificateName {別のホスト名のための証明書です。} certificateDate {期限が切れているか、まだ有効でないか、このコンピューターの時計が間違っています。} other {エラーの名前が問題を示しています。}}ページがこれを無視して続ける方法はありません。別のタブでなら利用者にはできます。",

  "tls-handshake-failed.title": "暗号化された接続ができません",
  "tls-handshake-failed.summary":
    "ブラウザーと {host} は、{method} {url} のための暗号化された接続に合意できませんでした ({error})。これは CORS エラーではありません。",
  "tls-handshake-failed.detail":
    "{kind, select, tlsProtocol {たいていは、サーバーがこのポートで普通の http を使っているのに、URL が https になっています。} tlsVersion {サーバーは、ブラウザーがもう受け入れないバージョンや暗号しか提供していません。} tlsClient {サーバーがクライアント証明書を求めています。リクエストに資格情報がない場合、プリフライトは証明書なしで送られます。} other {エラーの名前が何がうまくいかなかったかを示しています。}}",

  "port-forbidden.title": "ブラウザーはこのポートに接続しません",
  "port-forbidden.summary":
    "ブラウザーは {url} のポートに接続しないため ({error})、何も送信されませんでした。これは CORS エラーではありません。",
  "port-forbidden.detail":
    "Fetch 標準には、25（メール）や 6000 (X11) のように、ブラウザーが http で接続してはならない、ほかのプロトコルのポートの一覧があります。",

  "response-malformed.title": "レスポンスが正しい HTTP ではありません",
  "response-malformed.summary":
    "{method} {url} のレスポンスは正しい HTTP ではないため ({error})、ヘッダーは検査されませんでした。これは CORS エラーではありません。",
  "response-malformed.detail":
    "{kind, select, notHttp {HTTP のレスポンスとして始まっていません。このポートで別のプログラムが待ち受けているのかもしれません。} contentLength {値の異なる `Content-Length` ヘッダーが複数あります。} location {値の異なる `Location` ヘッダーが複数あります。} tooBig {ヘッダーが、ブラウザーの受け入れる大きさ（Chromium では 256 KiB）を超えています。} proxyStatus {プロキシだけが送ってよいステータス 407 です。ログインを求めるサーバーは 401 を返します。} other {エラーの名前が問題を示しています。}}",

  "stream-body-unsupported.title": "ストリームの本体には HTTP/2 が必要です",
  "stream-body-unsupported.summary":
    "{method} {url} の本体はストリームですが、サーバーは HTTP/1.1 にしか対応していません ({error})。これは CORS エラーではありません。",
  "stream-body-unsupported.detail":
    "Chromium は、長さがあらかじめ分からない本体を HTTP/2 か HTTP/3 でしか送らず、それには https が必要です。",

  "stream-body-redirected.title": "ストリームの本体はリダイレクトできません",
  "stream-body-redirected.summary":
    "{url} は、本体がストリームのリクエストをリダイレクトします ({error}) が、ストリームは 2 度送れません。これは CORS エラーではありません。",
  "stream-body-redirected.detail":
    "ストリームの送った分は失われているため、ブラウザーは別の URL に送り直せません。たどれるのは、その後に本体のない 303 だけです。",

  "browser-offline.title": "ブラウザーがオフラインです",
  "browser-offline.summary": "ブラウザーがオフラインのため ({error})、{method} {url} は送信されませんでした。",
  "browser-offline.detail":
    "ネットワークがないか、DevTools のネットワークパネルで「オフライン」が選ばれています。シミュレーションでは、プリフライトが通ってリクエストが止められることがあります。",

  "preflight-connection-failed.title": "プリフライトにレスポンスがありませんでした",
  "preflight-connection-failed.summary":
    "{url} へのプリフライトにレスポンスがなかったため ({error})、リクエストは送信されませんでした。これは CORS エラーではありません。",
  "preflight-connection-failed.detail":
    "{kind, select, closed {サーバーは応答せずに接続を閉じました。} timeout {サーバーは時間内に応答しませんでした。} other {分かっているのは、ブラウザーがエラーに付けた名前だけです。}}同じ URL がほかのメソッドには応答するなら、途中の何かが OPTIONS リクエストを捨てています。ファイアウォールか、一部のメソッドしか知らないサーバーです。",

  "connection-failed.title": "接続に失敗しました",
  "connection-failed.summary":
    "{method} {url} は、使えるレスポンスを得られませんでした ({error})。これは CORS エラーではありません。",
  "connection-failed.detail":
    "{kind, select, unreachable {このコンピューターからそのアドレスへの経路がありません。} proxy {このブラウザーが使うプロキシがリクエストを通しませんでした。} changed {リクエストの途中でネットワークが変わりました。もう一度試してください。} other {分かっているのは、ブラウザーがエラーに付けた名前だけです。}}検査するレスポンスヘッダーがないため、CORS までたどり着いていません。",

  "request-aborted.title": "リクエストが中止されました",
  "request-aborted.summary":
    "{method} {url} は、判断される前に、ページによって、またはページを離れたことで終わりました。",
  "request-aborted.detail":
    "`AbortController`、ページ自身のタイムアウト、またはナビゲーションによるものです。これは CORS エラーではありません。",

  "blocked-by-extension.title": "拡張機能がリクエストをブロックしました",
  "blocked-by-extension.summary":
    "{method} {url} は、{sent, select, yes {} other {送信される前に、}}ブラウザーの中で拡張機能によってブロックされました。",
  "blocked-by-extension.detail":
    "{sent, select, yes {} other {サーバーはこれを見ていません。}}コンテンツブロッカーは URL を見ています。それらなしで試すか、広告や追跡に見えないパスを選んでください。",

  "blocked-by-browser.title": "ブラウザーのポリシーがリクエストをブロックしました",
  "blocked-by-browser.summary": "{method} {url} は、ブラウザーのポリシーによってブロックされました ({error})。",
  "blocked-by-browser.detail": "これは CORS エラーではありません。エラーの名前がどのポリシーかを示しています。",

  "cross-origin-resource-policy.title": "Cross-Origin-Resource-Policy がレスポンスの埋め込みを禁じています",
  "cross-origin-resource-policy.summary":
    "{method} {url} のレスポンスには `Cross-Origin-Resource-Policy: {value}` があるため、ここでは使えません。",
  "cross-origin-resource-policy.detail":
    "サーバーは、自身と{kind, select, sameSite {同じサイト} other {同じオリジン}}のページにだけ、このレスポンスの埋め込みを許可しています。このヘッダーは CORS なしで読み込まれるレスポンスを守るもので、CORS では何の役割もありません。",

  "cross-origin-embedder-policy.title": "ページは許可されたものだけを埋め込みます",
  "cross-origin-embedder-policy.summary":
    "ページには `Cross-Origin-Embedder-Policy` があり、{method} {url} のレスポンスには、埋め込みを許可する `Cross-Origin-Resource-Policy` がありません。",
  "cross-origin-embedder-policy.detail":
    "`require-corp` の場合、ページは、サーバーが同意したときにだけ、別のオリジンのレスポンスを CORS なしで読み込みます。サーバーのレスポンスは普通のもので、より多くを求めているのはページのほうです。",

  "opaque-response-blocked.title": "ページが使えないレスポンスをブラウザーが渡しませんでした",
  "opaque-response-blocked.summary":
    "{method} {url} のレスポンス ({contentType}) は渡されませんでした。CORS なしで読み込まれ、ページがその場所で使えるものではありません。",
  "opaque-response-blocked.detail":
    "Opaque Response Blocking は、HTML や JSON のようなデータを、それを画像、スクリプト、メディアとして読み込むページから守ります。",

  "local-network-access-denied.title": "ローカルネットワークへのアクセスが拒否されました",
  "local-network-access-denied.summary":
    "{url} はこのコンピューターまたはローカルネットワークにあり、ブラウザーはページのアクセスを許しませんでした。",
  "local-network-access-denied.detail":
    "公開インターネットのページがローカルのアドレスにアクセスするには、利用者の許可が必要です。拒否されたか、尋ねられていません。別のオリジンのフレーム、ワーカー、サービスワーカーは自分では尋ねられません。サーバーのヘッダーで許可することはできません。",

  "insecure-page-to-local-network.title": "https でないページはローカルネットワークにアクセスできません",
  "insecure-page-to-local-network.summary":
    "{url} はこのコンピューターまたはローカルネットワークにあり、ページ ({origin}) は https で配信されていないため、ブラウザーはアクセスを許しませんでした。",
  "insecure-page-to-local-network.detail":
    "公開インターネットのページがローカルのアドレスへの許可を求められるのは、https の場合だけです。利用者には尋ねられておらず、サーバーのヘッダーで許可することはできません。",

  "target-address-space-mismatch.title": "ページがサーバーとは違うアドレス空間を指定しています",
  "target-address-space-mismatch.summary":
    "{method} {url} は、接続の後、レスポンスの前に、名前のあるエラーなしで終わりました。知られている理由の 1 つは、サーバーのものではない `targetAddressSpace` です。",
  "target-address-space-mismatch.detail":
    "`fetch()` のオプション `targetAddressSpace` は、サーバーがどこにあるかを約束します。`loopback` はこのコンピューター、`local` はローカルネットワークです。そうでない場合、ブラウザーはリクエストを終わらせます。ブラウザーはこのオプションもこの理由も示さないため、別の理由の可能性もあります。",

  // Redirects that the page or the browser stopped or made.
  "content-security-policy.title": "ページのコンテンツセキュリティポリシーが URL を禁じています",
  "content-security-policy.summary":
    "ページのコンテンツセキュリティポリシーは {url} へのリクエストを許していません。`{directive}` に挙げられていません。何も送信されませんでした。",
  "content-security-policy.detail":
    "このポリシーは、ページのヘッダーまたは `meta` 要素で渡され、スクリプトの接続先を制限します。これは CORS エラーではなく、API が何を送っても変えられません。",

  "mixed-content.title": "https のページが http の URL をリクエストしました",
  "mixed-content.summary":
    "ページは https で読み込まれましたが、{url} は暗号化されていないため、ブラウザーはリクエストを送信しませんでした。",
  "mixed-content.detail":
    "ブラウザーは混在コンテンツを、送信する前に止めます。このコンピューターのアドレスは例外です。これは CORS エラーではありません。",

  "no-cors-redirect-mode.title": "no-cors モードではリダイレクトをたどるしかありません",
  "no-cors-redirect-mode.summary":
    'ページは {url} を `mode: "no-cors"` と `redirect: "{redirect}"` でリクエストしましたが、この 2 つは併用できません。何も送信されませんでした。',
  "no-cors-redirect-mode.detail":
    "CORS なしでは、ページはリダイレクトについて知ることができないため、ブラウザーが自分でたどる必要があります。",

  "invalid-request.title": "オプションからリクエストを作れません",
  "invalid-request.summary": "{url} の呼び出しは、リクエストになる前に失敗しました: {saw}",
  "invalid-request.detail":
    "ブラウザーは何かを送る前に呼び出しのオプションを検査し、そのエラーが問題を示しています。これは CORS エラーではありません。",

  "keepalive-quota-exceeded.title": "keepalive リクエストの本体が大きすぎます",
  "keepalive-quota-exceeded.summary":
    "{method} {url} は `keepalive: true` で作られ、送信されませんでした。本体が大きすぎる可能性が最も高いです。",
  "keepalive-quota-exceeded.detail":
    "ページの終了後も続くリクエストの本体は、合計 64 KiB までです。送る量を減らすか、`keepalive` を外してください。",

  "request-not-sent.title": "リクエストは送信されませんでした",
  "request-not-sent.summary": "{method} {url} は何も送信されないうちに終わり、ブラウザーは理由を示しません。",
  "request-not-sent.detail":
    "たいていは、ページのコンテンツセキュリティポリシーが URL を禁じています。サービスワーカーや DevTools のリクエストのブロックの可能性もあります。ページのコンソールにブラウザー自身の説明があります。",

  "mixed-content-redirect.title": "リダイレクトが https から http に向かっています",
  "mixed-content-redirect.summary":
    "{url} は暗号化されていない {target} にリダイレクトしますが、https で読み込まれたページはそこから読み込めません。",
  "mixed-content-redirect.detail":
    "ブラウザーは混在コンテンツを送信する前に止めるため、リダイレクト先には問い合わせていません。手前のプロキシが https を使っていることをサーバーが知らず、リダイレクトに http と書くことがよくあります。",

  "content-security-policy-redirect.title": "ページのポリシーがリダイレクトを止めました",
  "content-security-policy-redirect.summary":
    "{url} は {target} にリダイレクトしますが、ページ自身がリクエストをそこへ行かせません。最も可能性が高い理由は、{kind, select, either {コンテンツセキュリティポリシーか、そこが暗号化されていないこと} other {コンテンツセキュリティポリシー}}です。",
  "content-security-policy-redirect.detail":
    "ポリシーはリダイレクトの URL ごとに判断され、最初の URL は通りました。`fetch()` と XMLHttpRequest では `connect-src`、画像では `img-src`、スクリプトでは `script-src` が決めます。コンソールはディレクティブを示しますが、ブラウザーは拡張機能には示しません。",

  "https-upgrade.title": "ブラウザーが http を https に変更しました",
  "https-upgrade.summary":
    "{on, select, preflight {ブラウザーは {url} へのプリフライトを https に変更しましたが、プリフライトはリダイレクトできません} other {ブラウザーは {from} を {url} に変更しました。これはあるオリジンから別のオリジンへのリダイレクトと見なされるため `Origin: null` が送られ、サーバーは `{value}` だけを許可しています}}。",
  "https-upgrade.detail":
    "{on, select, preflight {ホストが https だけを受け付けると分かっています (HSTS)} other {ホストが https だけを受け付けると分かっている (HSTS) か、拡張機能が URL を変更しています}}。サーバーは関与できません。ページのコードに https と書いてください。",

  "redirected-by-extension.title": "拡張機能がリクエストに応答しました",
  "redirected-by-extension.summary": "拡張機能が {method} {url} を自身のファイル ({target}) にリダイレクトしました。",
  "redirected-by-extension.detail":
    "コンテンツブロッカーは、ページに無害なものを渡すためにこうします。ページがそれを使えたかどうかは示されません。",
};
