import type { besideFirefox as english } from "../en/beside-firefox.ts";
import type { Translation } from "../words.ts";

export const besideFirefox: Translation<typeof english> = {
  "engine.asks-not-for": "{browser} は、この値の `{names}` を安全なものと見なすため、先に尋ねません。",
  "engine.asks-not-for-listener":
    "{browser} は、何もアップロードされない場合、アップロードのリスナーのために先に尋ねることはありません。",
  "engine.asks-not-after-redirect":
    "{browser} は {url} では尋ねません。リダイレクト後のリクエストには必要ないためです。",
  "engine.asks-not-again": "{browser} は {url} では尋ねません。以前の許可をまだ保持しています。",
  "engine.asks-for-less":
    "{url} への {browser} のプリフライトは、{own} のものより尋ねることが少なくなります。それへのレスポンスは分かりません。",
  "engine.asks-first-for-value":
    "{browser} は {url} で先に尋ねます。`{names}` を、{browser} は値全体で、{own} は追加された部分ごとに判断します。そのレスポンスは分かりません。",
  "engine.asks-first-for-stream":
    "{browser} はストリームを送り、先に尋ねます。{own} はその名前を文字列として送ります。そのレスポンスは分かりません。",
  "engine.asks-with-null-origin":
    "{url} への {browser} のプリフライトには `Origin: null` があり、{own} のものにはページのオリジンがあります。それへのレスポンスは分かりません。",
  "engine.refuses-without-http": "{browser} は、ヘッダーを探す前に、HTTP ではない応答を拒否します。",
  "engine.refuses-proxy-status":
    "{browser} は、プロキシではないサーバーのステータス 407 をネットワークのエラーと見なし、{own} はほかと同じように読みます。",
  "engine.ignores-empty-location":
    "{browser} は空の `Location` をないものと見なし、{own} は同じ URL へのリダイレクトと見なします。",
  "engine.refuses-large-headers":
    "{browser} は、ヘッダーが非常に大きいレスポンスを拒否します。全体の大きさは保存されていません。",
  "engine.answers-from-cache":
    "{browser} はキャッシュから応答し、この URL への CORS なしの以前のリクエストが受け取ったものを返すことがあります。",
  "engine.checks-type-later":
    "{browser} は先に CORS を検査します。{own} はその前に、コンテンツの種類や行き先のため、または壊れているために、レスポンスを拒否しました。",
  "panel.preflight.after-redirect":
    "リダイレクトがここに導き、その前にブラウザーは尋ねる必要がありました。ブラウザーはリダイレクトのたびに尋ね直します。",
};
