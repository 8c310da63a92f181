import type { reproduce as english } from "../en/reproduce.ts";
import type { Translation } from "../words.ts";

export const reproduce: Translation<typeof english> = {
  "reproduce.heading": "再現",
  "reproduce.curl.preflight": "プリフライトを curl で",
  "reproduce.curl.actual": "リクエストを curl で",
  "reproduce.curl.hop": "{title}（{hop, plural, other {リダイレクト # 回}}の後）",
  "reproduce.fetch": "ページのコンソール用の fetch()",
  "reproduce.with-secrets": "秘密の値を含める",
  "reproduce.never-sent":
    "ブラウザーはこのリクエストを送信していません。ここにあるのは、分かっているヘッダーだけです。",
  "reproduce.body": "本体は記録されていません。サーバーに必要なら自分で加えてください。",
  "reproduce.redirects": "curl はリダイレクトをたどりません。ブラウザーがレスポンスごとに判断するためです。",
  "reproduce.credentials-assumed":
    "ブラウザーは資格情報モードを示しません。`{credentials}` は、より可能性が高いほうか、2 つのうちの 1 つです。",

  "recheck.heading": "サーバーを変更した後",
  "recheck.call": "もう一度確認",
  "recheck.call.hint":
    "ページで同じ呼び出しをもう一度、HTTP キャッシュと保持された許可を避けて行い、レスポンスを比較します。",
  "recheck.page.side-effects":
    "{method} リクエストはサーバーの何かを変える可能性があるため、自動では繰り返されません。ページでもう一度行ってから、比較してください。",
  "recheck.page.requester":
    "このリクエストは、ページ自身のスクリプトではないものが行いました。ページでもう一度行ってから、比較してください。",
  "recheck.page.credentials":
    "このリクエストに資格情報があるかどうかが分からないため、自動では繰り返されません。ページでもう一度行ってから、比較してください。",
  "recheck.page.unknown":
    "この呼び出しに必要なことがすべて分かっているわけではありません。ページでもう一度行ってから、比較してください。",
  "recheck.reload": "ページを再読み込み",
  "recheck.waiting": "同じリクエストを待っています …",
  "recheck.elsewhere": "ページは今、別のオリジンです。リクエストを行ったページを開いて、もう一度試してください。",
  "recheck.paused": "記録は一時停止しています。続けるには「記録」を押してください。",
  "recheck.compare.later": "後のものと比較",
  "recheck.compare.earlier": "前のものと比較",
  "recheck.permission":
    "ブラウザーはプリフライトの許可をあと {seconds, plural, other {# 秒}}保持します。それまでページ自身のリクエストは尋ねずに送信され、プリフライトへのレスポンスが変わったことは誰にも分かりません。「もう一度確認」はそれでも尋ねます。{engine, select, gecko {} other {DevTools のネットワークパネルで「キャッシュを無効化」がオンの間は、ページも尋ねます。それによって許可がなくなることはなく、ページを再読み込みしてもなくなりません。そこの「ブラウザ キャッシュを消去」ではなくなります。}}",
  "recheck.http-cache":
    "ブラウザーは、ページのリクエストに HTTP キャッシュから応答することがあります。「もう一度確認」と、DevTools のネットワークパネルの「キャッシュを無効化」は、それを避けます。",

  "compare.heading": "変更の前後",
  "compare.before": "前",
  "compare.after": "後",
  "compare.verdict": "判定",
  "compare.first-cause": "最初の原因",
  "compare.none": "なし",
  "compare.possible": "{count} 個のうちの 1 つ",
  "compare.changes": "レスポンスで変わったこと",
  "compare.no-change": "レスポンスは同じです。",
  "compare.no-response": "レスポンスなし",
  "compare.others": "{count, plural, other {ほかに # 行が違います}}",
  "compare.still": "まだ失敗すること",
  "compare.passes": "失敗するものはもうありません。",
};
