import type { scriptView as english } from "../en/script-view.ts";
import type { Translation } from "../words.ts";

export const scriptView: Translation<typeof english> = {
  "script-view.heading": "ページのスクリプトには何が見えるか",
  "script-view.saw": "ページのプローブは `{saw}` を見ました。",
  "script-view.requester-unknown":
    "何がリクエストしたかをブラウザーは示しません。それぞれの場合に見えるものは次のとおりです:",

  "script-view.pending": "まだ何も見えません。",
  "script-view.unknown": "エラーまたはレスポンスです。判定が分からないため、どちらなのかも分かりません。",
  "script-view.beacon":
    "何も見えません。ビーコンと ping は、スクリプトに何も知らせずに送信されます。`sendBeacon()` はその前に戻っています。",

  "script-view.maybe-later": "同じように見える `fetchLater()` だった場合は、どのスクリプトにも何も知らされません。",

  "script-view.error.fetch":
    "`fetch()` のプロミスが `{error}` で拒否されます。そこにステータス、ヘッダー、理由はありません。",
  "script-view.error.xhr":
    "`XMLHttpRequest` に `error` イベントが届きます。`status` は 0 で、ヘッダー、テキスト、理由はありません。同期の `send()` は `NetworkError` を投げます。",
  "script-view.error.event-source": "`EventSource` に、理由のない `error` イベントが届きます。",
  "script-view.error.image":
    "要素に、理由のない `error` イベントが届きます。スタイルシートが求めた画像は表示されず、どのスクリプトにも知らされません。",
  "script-view.error.script":
    "`<script>` または `<link>` に、理由のない `error` イベントが届きます。`import()` は `TypeError` で、ワークレットの `addModule()` は `AbortError` で拒否されます。",
  "script-view.error.style": "`<link>` に、理由のない `error` イベントが届きます。",
  "script-view.error.font":
    "`FontFace.load()` が `NetworkError` で拒否されます。それを使っていなければ、どのスクリプトにも知らされず、テキストは別のフォントで表示されます。",
  "script-view.error.media": "`<video>`、`<audio>`、または `<source>` に `error` イベントが届きます。",
  "script-view.error.other":
    "何がリクエストしたかは示されません。要素には `error` イベントが届き、ワークレットの `addModule()` は `AbortError` で拒否されます。ブラウザーが自ら求めるものについては、どのスクリプトにも知らされません。",

  "script-view.never-sent.fetch":
    "`fetch()` のプロミスが、たいていは `TypeError` で拒否されます。そのテキストは観測されていません。",
  "script-view.never-sent.xhr":
    "`XMLHttpRequest` に `error` イベントが届くか、`open()` または `send()` が例外を投げます。",
  "script-view.never-sent.other": "要素に、理由のない `error` イベントが届きます。",

  "script-view.abort.fetch":
    "`fetch()` のプロミスが、ページの渡した理由で拒否されます。理由を渡していなければ `AbortError`、`AbortSignal.timeout()` によるものなら `TimeoutError` です。ページを離れた後は、誰にも何も見えません。",
  "script-view.abort.xhr":
    "`XMLHttpRequest` に `abort` イベントが届きます。自身の制限時間が過ぎた場合は `timeout` イベントです。`status` は 0 です。ページを離れた後は、誰にも何も見えません。",
  "script-view.abort.other":
    "ページを離れた場合、または要素が取り除かれた場合は、何も見えません。そうでなければ `error` イベントです。",

  "script-view.opaque.fetch":
    "`fetch()` は、タイプ `opaque` のレスポンスで解決します。`status` は 0、`ok` は false で、ヘッダーはなく、本体は null です。",
  "script-view.opaque.image":
    "要素に `load` イベントが届きます。レスポンスが画像でない場合は `error` イベントです。画像を描画したキャンバスは、以後読み取れません。読み取ろうとすると `SecurityError` が投げられます。",
  "script-view.opaque.script":
    "ステータス、タイプ、または `integrity` によって禁じられない限り、スクリプトは実行されます。その中のエラーについてページに分かるのは `Script error.` だけです。",
  "script-view.opaque.style":
    "ステータスまたはタイプによって禁じられない限り、スタイルシートは適用されます。`cssRules` を読み取ろうとすると `SecurityError` が投げられます。",
  "script-view.opaque.media":
    "ブラウザーが知っている形式であれば再生されます。それを描画したキャンバスは、以後読み取れません。読み取ろうとすると `SecurityError` が投げられます。",
  "script-view.opaque.other": "その種類で許されていれば、レスポンスを使えます。どのスクリプトも読み取れません。",
  "script-view.opaque-redirect":
    "`fetch()` は、タイプ `opaqueredirect` のレスポンスで解決します。`status` は 0 で、ヘッダーも本体もありません。リダイレクトの行き先は知らされません。",

  "script-view.readable.fetch":
    "`fetch()` は、タイプ `{type}` のレスポンスで解決します。{status, select, 304 {ブラウザーのキャッシュから応答されるため、`status` は 200 です。ただし、変更の有無をページ自身が尋ねた場合は 304 です} other {`status` は {status}、`ok` は {ok} です}}。スクリプトは本体を読み取れます。",
  "script-view.readable.xhr":
    "`XMLHttpRequest` に `load` イベントが届きます。{status, select, 304 {ブラウザーのキャッシュから応答されるため、`status` は 200 です。ただし、変更の有無をページ自身が尋ねた場合は 304 です} other {`status` は {status} です}}。スクリプトはテキストを読み取れます。",
  "script-view.readable.event-source":
    "{stream, select, yes {`EventSource` に `open` イベントとメッセージが届きます。} other {`EventSource` に `error` イベントが届き、以後リクエストしません。必要なのは、ステータス 200 とタイプ `text/event-stream` です。}}",
  "script-view.readable.image":
    "要素に `load` イベントが届きます。レスポンスが画像でない場合は `error` イベントです。画像を描画したキャンバスは読み取れます。ステータスとヘッダーは、どのスクリプトにも見えません。",
  "script-view.readable.script":
    "ステータス、タイプ、または `integrity` によって禁じられない限り、スクリプトは実行されます。その中のエラーはテキストとともに届きます。ステータスとヘッダーは、どのスクリプトにも見えません。",
  "script-view.readable.style":
    "ステータスまたはタイプによって禁じられない限り、スタイルシートは適用され、`cssRules` を読み取れます。ステータスとヘッダーは、どのスクリプトにも見えません。",
  "script-view.readable.font": "フォントであれば使えます。ステータスとヘッダーは、どのスクリプトにも見えません。",
  "script-view.readable.media":
    "ブラウザーが知っている形式であれば再生されます。それを描画したキャンバスは読み取れます。ステータスとヘッダーは、どのスクリプトにも見えません。",
  "script-view.readable.other":
    "何がリクエストしたかは示されません。何であっても、レスポンスを読み取ることが許されています。",

  "script-view.incomplete.fetch":
    "`fetch()` は、タイプ `{type}`、`status` {status} のレスポンスで解決します。本体が途中で切れたため、本体の読み取りは `TypeError` で拒否されます。",
  "script-view.incomplete.xhr":
    "本体が途中で切れたため、`XMLHttpRequest` に `error` イベントが届き、`status` は 0 になります。",
  "script-view.incomplete.other":
    "本体が途中で切れる前に届いたものです。要素には `error` イベントが届くことがあります。",

  "script-view.header": "ヘッダー",
  "script-view.readable": "スクリプト",
  "script-view.readable.yes": "読み取れる",
  "script-view.readable.no": "見えない",
  "script-view.readable.unknown": "不明",
  "script-view.why": "理由",
  "script-view.access.basic": "どのスクリプトも読み取れる 7 つのうちの 1 つ",
  "script-view.access.own-origin": "ページ自身のオリジンのもの",
  "script-view.access.exposed": "`Access-Control-Expose-Headers` にある",
  "script-view.access.exposed-by-wildcard": "`Access-Control-Expose-Headers` に `*` がある",
  "script-view.access.forbidden": "どのスクリプトにも決して見えない",
  "script-view.access.not-exposed": "`Access-Control-Expose-Headers` にない",
  "script-view.access.wildcard-with-credentials":
    "資格情報を含むリクエストでは、`Access-Control-Expose-Headers` の `*` は認められない",
  "script-view.access.unless-credentials":
    "`Access-Control-Expose-Headers` の `*` が認められるのは資格情報がない場合だけで、それが分からない",
};
