import type { overview as english } from "../en/overview.ts";
import type { Translation } from "../words.ts";

export const overview: Translation<typeof english> = {
  "overview.name": "總覽",
  "overview.open": "總覽：有多少請求失敗，以及原因其實只有幾個",
  "overview.total": "{count, plural, other {# 個跨來源請求}}",
  "overview.verdict": "{count, number} 個{verdict}",
  "overview.bar.blocked": "{count, number} 個封鎖",
  "overview.bar.failed": "{count, number} 個失敗",
  "overview.bar.undetermined": "{count, number} 個無法確定",
  "overview.bar.preflights": "{count, plural, other {# 個預檢請求}}，{milliseconds, number, ::.} ms",
  "overview.bar.causes": "{count, plural, other {# 個根本原因}}",
  "overview.verdicts": "判定",

  "overview.preflights": "預檢請求",
  "overview.preflights.none": "沒有送出預檢請求。",
  "overview.preflights.sent":
    "送出了{sent, plural, other { # 個}}，有{waiting, plural, other { # 個請求}}等待{sent, plural, other {它們}}。",
  "overview.preflights.time": "合計花了 {milliseconds, number, ::.} ms；多個預檢請求可以同時進行。",
  "overview.preflights.untimed": "{untimed, plural, other {沒有看到其中 # 個的結束，因此合計不含其時間}}。",
  "overview.preflights.cached": "先前的許可另外省去了 {cached, number} 個。",

  "overview.causes": "根本原因",
  "overview.causes.none": "沒有任何請求被封鎖，也沒有任何請求失敗。",
  "overview.causes.undetermined":
    "{count, plural, other {# 個無法確定的請求}}不屬於其中任何一個：從所見的內容可以得出不只一種答案。",
  "overview.causes.trial": "試用修正時發出的請求不屬於其中任何一個。",
  "overview.cause": "{count, plural, other {# 個請求}}：{title}",
  "overview.cause.possible": "{count, plural, other {# 個請求}}，{reasons, number} 個原因之一",
  "overview.cause.refused": "`{server}` 以 {status} 回應 OPTIONS。",
  "overview.cause.preflight": "問題在於 `{server}` 對 OPTIONS 的回應。",
  "overview.cause.answer": "問題在於 `{server}` 的回應（{statuses}）。",
  "overview.cause.redirect": "問題在於 `{server}` 的重定向（{statuses}）。",
  "overview.cause.request": "{count, plural, =1 {它送往} other {它們都送往}} `{server}`。",
  "overview.cause.origins": "發出請求的來源",
  "overview.cause.methods": "方法",
  "overview.cause.headers": "需要許可的標頭",
  "overview.cause.requests": "{count, plural, =1 {這個請求} other {這 {count, number} 個請求}}",
  "overview.cause.more": "{count, plural, other {清單中還有 # 個。}}",
  "overview.cause.filter": "在清單中顯示",
  "overview.cause.all": "再顯示{count, plural, other { # 個根本原因}}",
  "overview.fix": "{count, plural, =1 {要做的更改} other {一項更改，適用於所有這些請求}}",
  "overview.fix.elsewhere": "可以做的事列在{count, plural, =1 {這個請求} other {各個請求}}的說明中。",
  "overview.fix.preflight": "在 `{server}` 以下列內容回應 OPTIONS",
  "overview.fix.actual": "在 `{server}` 以下列內容回應 {methods}",
  "overview.fix.null": "在 `{server}` 以下列內容回應帶有 `Origin: null` 的請求",
  "overview.fix.list":
    "若請求自己的來源是這 {count, number} 個之一，請將它傳回；若不是，請不要送出這些標頭中的任何一個。",
  "overview.fix.vary": "加在它已有的內容之外",
};
