import type { evidence as english } from "../en/evidence.ts";
import type { Translation } from "../words.ts";

export const evidence: Translation<typeof english> = {
  "panel.facts.outcome": "結果",
  "panel.headline.open": "{verdict}: {title}、または何にも止められていない",
  "panel.open": "このリクエストに資格情報があるかどうかをブラウザーは示しません。結果はそれによって決まります:",
  "sequence.result.fetch-error-firefox": "TypeError: NetworkError when attempting to fetch resource.",
  "basis.request-events": "ブラウザーのリクエストのイベントに示されています。",
  "basis.devtools-log": "DevTools のネットワークログに示されています。",
  "basis.resource-timing":
    "ページのリソースタイミングでは、ページが読み取れるものにステータスがあり、渡されなかったものは 0 です。",
  "basis.timing-refusal":
    "ページのリソースタイミングのステータスが 0 です。ページはレスポンスを受け取っていません。まれですが、応答のまさにその瞬間にページがリクエストを取りやめた可能性もあります。",
  "basis.timing-given-up":
    "ページのリソースタイミングのステータスが 0 です。ページはレスポンスを受け取っていません。リクエストに資格情報があって拒否されたか、応答のまさにその瞬間にページが取りやめたかのどちらかです。この URL へのほかのリクエストには、ページが取りやめたものと、資格情報のないものがありました。",
  "basis.script-outcome": "ページのプローブが、スクリプトの受け取ったものを見ました。",
  "basis.steps": "リクエストのイベントには示されていません。ブラウザーの行う手順から分かります。",
  "basis.timing-awaited": "リクエストのイベントには示されておらず、ページのリソースタイミングはまだ読まれていません。",
  "basis.timing-unlisted":
    "リクエストのイベントには示されておらず、ページのリソースタイミングにこのリクエストの項目がありません。ワーカーには別の一覧があり、ページは自身の一覧を消すことができます。",
  "basis.timing-list-full":
    "リクエストのイベントには示されておらず、ページのリソースタイミングにこのリクエストの項目がありません。一覧がいっぱいである可能性が最も高いです。ワーカーには別の一覧があります。",
  "basis.timing-unreadable":
    "リクエストのイベントには示されておらず、ページのリソースタイミングは読めないか、ページが置き換えています。",
  "basis.timing-several-calls":
    "リクエストのイベントには示されていません。ページのリソースタイミングにはこの URL への複数の呼び出しの項目があり、どれがどれのものかは分かりません。",
  "basis.timing-elsewhere":
    "リクエストのイベントには示されておらず、ページのリソースタイミングには、共有ワーカーとサービスワーカーのリクエストがありません。",
  "basis.timing-undecided":
    "ページのリソースタイミングにリダイレクトのステータスがあります。これは、ページがリダイレクトを自分で処理しても、拒否しても同じです。",
};
