import type { overview as english } from "../en/overview.ts";
import type { Translation } from "../words.ts";

export const overview: Translation<typeof english> = {
  "overview.name": "概要",
  "overview.open": "概要: 何件のリクエストが、いくつの理由で失敗したか",
  "overview.total": "{count, plural, other {オリジン間リクエスト # 件}}",
  "overview.verdict": "{verdict} {count, number}",
  "overview.bar.blocked": "ブロック {count, number}",
  "overview.bar.failed": "失敗 {count, number}",
  "overview.bar.undetermined": "不確定 {count, number}",
  "overview.bar.preflights": "{count, plural, other {プリフライト # 件}}、{milliseconds, number, ::.} ms",
  "overview.bar.causes": "{count, plural, other {根本原因 # 個}}",
  "overview.verdicts": "判定",

  "overview.preflights": "プリフライト",
  "overview.preflights.none": "1 件も送信されていません。",
  "overview.preflights.sent":
    "{sent, plural, other {# 件が送信され}}、{waiting, plural, other {# 件のリクエストが}}それを待ちました。",
  "overview.preflights.time": "合計で {milliseconds, number, ::.} ms かかりました。複数が同時に進むこともあります。",
  "overview.preflights.untimed":
    "{untimed, plural, other {# 件は終わりが観測されていないため、その時間は}}この合計に含まれていません。",
  "overview.preflights.cached": "さらに {cached, number} 件が、以前の許可によって省かれました。",

  "overview.causes": "根本原因",
  "overview.causes.none": "ブロックも失敗もありません。",
  "overview.causes.undetermined":
    "{count, plural, other {不確定のリクエスト # 件}}は、どの根本原因にも含まれていません。観測されたものからは、答えが 1 つに決まりません。",
  "overview.causes.trial": "修正を試している間のリクエストは、どの根本原因にも含まれていません。",
  "overview.cause": "{count, plural, other {リクエスト # 件}}: {title}",
  "overview.cause.possible": "{count, plural, other {リクエスト # 件}}、{reasons, number} 個の理由のうちの 1 つ",
  "overview.cause.refused": "`{server}` は OPTIONS に {status} を返します。",
  "overview.cause.preflight": "問題は、OPTIONS への `{server}` のレスポンスにあります。",
  "overview.cause.answer": "問題は、`{server}` のレスポンス ({statuses}) にあります。",
  "overview.cause.redirect": "問題は、`{server}` のリダイレクト ({statuses}) にあります。",
  "overview.cause.request": "{count, plural, =1 {送信先は} other {送信先はすべて}} `{server}` です。",
  "overview.cause.origins": "リクエスト元",
  "overview.cause.methods": "メソッド",
  "overview.cause.headers": "許可の必要なヘッダー",
  "overview.cause.requests": "{count, plural, other {リクエスト {count, number} 件}}",
  "overview.cause.more": "{count, plural, other {ほかの # 件は一覧にあります。}}",
  "overview.cause.filter": "一覧に表示",
  "overview.cause.all": "{count, plural, other {ほかの根本原因 # 個}}を表示",

  "overview.fix": "{count, plural, =1 {必要な変更} other {すべてに共通する 1 つの変更}}",
  "overview.fix.elsewhere": "できることは、{count, plural, =1 {リクエスト} other {各リクエスト}}の説明にあります。",
  "overview.fix.preflight": "`{server}` で OPTIONS に次のように応答する",
  "overview.fix.actual": "`{server}` で {methods} に次のように応答する",
  "overview.fix.null": "`{server}` で `Origin: null` のリクエストに次のように応答する",
  "overview.fix.list":
    "リクエスト自身のオリジンがこの {count, number} 個のどれかであれば、それを返してください。そうでなければ、これらのヘッダーはどれも付けないでください。",
  "overview.fix.vary": "すでにある値に加える",
};
