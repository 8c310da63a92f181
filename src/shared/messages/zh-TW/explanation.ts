import type { explanation as english } from "../en/explanation.ts";
import type { Translation } from "../words.ts";

export const explanation: Translation<typeof english> = {
  // The picture of what happened, as it is read out.
  "sequence.spoken": "從 {from} 到 {to}：{message}",
  "sequence.spoken.stopped": "從 {from} 到 {to}：{message}；瀏覽器在這裡停止",
  "sequence.spoken.note": "{from}：{message}",
  "sequence.result.fetch-or-event": "TypeError 或 error 事件",
  "sequence.result.nothing": "什麼都沒有",
  "sequence.more-redirects": "（{count, plural, other {還有 # 次重定向}}）",

  // Who has to act.
  "who.api": "API 的伺服器",
  "who.api.meaning": "{changes, plural, =0 {取決於管理 {hosts} 的人。} other {管理 {hosts} 的人必須更改它的回應。}}",
  "who.proxy": "代理伺服器或伺服器",
  "who.proxy.meaning":
    "{changes, plural, =0 {取決於 {hosts} 的閘道、防火牆或代理伺服器，或伺服器本身。} other {{hosts} 的閘道、防火牆或代理伺服器，或伺服器本身，必須更改其回應。}}",
  "who.page": "頁面",
  "who.page.meaning": "必須更改頁面的程式碼或它自己的設定。",
  "who.user": "使用者的瀏覽器或網路",
  "who.user.meaning": "取決於使用者這一方：瀏覽器、其擴充功能或網路。",
  "who.nobody": "未知",
  "who.nobody.meaning": "從所見的內容無法得知該由誰處理。",
  "panel.fix.not-needed": "沒有需要修正的。",
  "panel.copy-fix": "全部複製",
  "panel.copy-header": "複製 {name} 這一行",

  // How sure a sentence is.
  "doubt.possible": "多個之一",
  "doubt.unknown": "無法得知",
  "doubt.signs": "看到了失敗的步驟。句子的其餘部分是由回應的樣子推得的。",

  // What is wrong in a header, beside its value.
  "frame.note.allow-origin-matches": "請求的來源是 `{expected}`",
  "frame.note.allow-origin-not-wildcard": "對帶有憑證的請求，`*` 不算數",
  "frame.note.allow-origin-single": "只允許一個值",
  "frame.note.allow-origin-well-formed": "這不是來源",
  "frame.note.allow-credentials-true": "必須與 `true` 逐位元組相同",
  "frame.note.preflight-ok-status": "只有 200 到 299 才會讓請求通過",
  "frame.note.allow-methods-parse": "{names}：不是方法名稱",
  "frame.note.allow-headers-parse": "{names}：不是標頭名稱",
  "frame.note.method-allowed": "{names}：不在這個清單中",
  "frame.note.request-headers-allowed": "{names}：不在這個清單中",
  "panel.frame.fewer": "較少標頭",

  // What would fail next.
  "panel.next.named": "{title}：{names}",
  "panel.next.include": "若請求帶有憑證",
  "panel.next.omit": "若請求沒有憑證",

  // The steps of the standard.
  "panel.trace.stopped": "在這裡停止",
  "panel.trace.expected": "預期：`{expected}`",
  "step.group.request": "請求，送往",
  "step.group.preflight": "預檢請求的回應，來自",
  "step.group.redirect": "重定向，來自",
  "step.group.response": "回應，來自",

  // What let a response through.
  "panel.passed": "通過的依據",
  "panel.passed.mode-unknown": "沒有顯示頁面是否以 CORS 請求；這裡依一般情況看待。",
};
