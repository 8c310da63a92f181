import type { trial as english } from "../en/trial.ts";
import type { Translation } from "../words.ts";

export const trial: Translation<typeof english> = {
  "trial.try": "この修正をこのタブで試す",
  "trial.try.what":
    "ブラウザーがこのタブでだけヘッダーを変更し、安全ならリクエストを繰り返します。サーバーは変わりません。",
  "trial.try.replaces": "試せる修正は一度に 1 つです。今試している修正は終わります。",
  "trial.try.together": "すでに試しているものも一緒に試します。",
  "trial.refused": "ブラウザーがこの修正の規則を受け付けませんでした: {refusal}",
  "trial.obstacle.status":
    "ヘッダーだけではできません。{role, select, preflight {プリフライト} other {リクエスト}}には {answered} ではなく {status} を返す必要があります。",
  "trial.obstacle.redirect":
    "ヘッダーだけではできません。{role, select, preflight {プリフライト} other {リクエスト}}にはリダイレクト ({answered}) ではなく {status} を返す必要があります。",
  "trial.obstacle.no-tab":
    "ブラウザーは共有ワーカーとサービスワーカーのリクエストのタブを示さないため、このタブに限ることができません。",
  "trial.obstacle.not-seen":
    "ブラウザーがこの拡張機能にこのリクエストを見せないため、レスポンスのヘッダーも変更できません。",
  "trial.obstacle.host-permission": "この拡張機能がヘッダーを変更できるのは、見ることのできるサイトだけです。",
  "trial.obstacle.url": "この URL の規則は作れません。長すぎるか、規則に書けない文字があります。",
  "trial.obstacle.same-url-twice":
    "リダイレクトが 1 つの URL に 2 度向かい、その 2 つのレスポンスは違うものでなければなりません。1 つの URL の規則のレスポンスは 1 つです。",

  "trial.running": "この修正をこのタブで試しています",
  "trial.running.what":
    "これはシミュレーションです。ブラウザーがこのタブでだけこれらのヘッダーを設定します。ほかの全員とサーバーは元のままです。DevTools を閉じるか、タブが別のサイトに移動すると終わります。",
  "trial.end": "試行を終了",
  "trial.repeat": "リクエストを繰り返す",
  "trial.reload": "ページを再読み込み",
  "trial.before": "前",
  "trial.after": "修正あり",
  "trial.waiting": "同じリクエストを待っています …",
  "trial.cleared": "もう一覧にありません",
  "trial.unaltered":
    "修正はこのリクエストに関わっていません。ブラウザーが、修正に関係することを尋ねなかったためです。以前の許可をまだ保持しているのかもしれません。",
  "trial.not-enough": "修正はまだ十分ではありません。リクエストを選択して、残っているものを見てください。",
  "trial.enough": "これらのヘッダーがあれば、ページはレスポンスを読み取れます。あとはサーバーが送る必要があります。",
  "trial.by-page.side-effects":
    "{method} リクエストはサーバーの何かを変える可能性があり、本体も分からないため、ここでは繰り返されません。ページでもう一度行ってください。",
  "trial.by-page.credentials":
    "このリクエストに資格情報があるかどうかが分からないため、ここでは繰り返されません。ページにもう一度行わせてください。",
  "trial.by-page.unknown":
    "このリクエストに必要なことがすべて分かっているわけではないため、ここでは繰り返されません。ページにもう一度行わせてください。",
  "trial.by-page.requester":
    "このリクエストをもう一度行えるのはページ自身だけです。再読み込みするか、ページでもう一度行ってください。",

  "trial.notice": "このタブで {method} {url} の修正を試しています。サーバーは変わっていません。",
  "trial.show": "表示",
  "trial.mark": "修正を試行",
  "trial.mark.long": "このタブで試している修正とともに行われました",
  "trial.exchange":
    "このタブで試している修正とともに行われました。レスポンスのヘッダーは、すべてがサーバー自身のものではありません。",
  "trial.exchange.left": "以下は、その修正のほかに残っているものです。",
  "trial.report": "サーバー自身のヘッダーではなく、タブで試した修正とともに行われました。",
};
