import type { harIn as english } from "../en/har-in.ts";
import type { Translation } from "../words.ts";

export const harIn: Translation<typeof english> = {
  "basis.file": "檔案顯示了它。",
  "basis.file-steps": "檔案沒有顯示它。這是依瀏覽器採取的步驟，由檔案中的回應算出的。",
  "basis.file-silent": "檔案沒有顯示它，而其中的回應也無法確定。",
  "panel.known-from.file": "這來自 HAR 檔案。檔案沒有說明的內容列在清單上方。",
  "har-in.open": "開啟 HAR",
  "har-in.open.hint": "開啟任何工具的 HAR 檔案；已記錄的內容會保留。也可以把檔案拖放到面板上。",
  "har-in.drop": "放開 HAR 檔案即可開啟",
  "har-in.cancel": "取消",
  "har-in.dismiss": "關閉",
  "har-in.showing": "正在顯示 {name}",
  "har-in.back": "返回記錄",
  "har-in.untold": "關於這個檔案，有{count, plural, other { # 件事}}需要知道",
  "har-in.empty": "這個檔案中沒有跨來源請求。",
  "har-in.sequence.not-told": "（檔案中沒有）",
  "har-in.part-not-shown.detail":
    "檔案中沒有這個請求的結尾：寫入檔案時它可能還在進行、它的回應可能被略去，或者瀏覽器在沒有回應的情況下結束了它。",
  "har-in.failure-not-explained.detail":
    "檔案中有這次失敗，但沒有導致失敗的內容。許多工具會略去瀏覽器拒絕的回應，以及瀏覽器在頁面自己的請求之前發出的請求。",
  "har-in.limit.proxy":
    "這個檔案由代理伺服器產生。它顯示網路上傳送了什麼，但不顯示瀏覽器是否讓頁面讀取：那是算出的，不是觀察到的。",
  "har-in.limit.outcome-computed": "檔案沒有說明瀏覽器是否讓頁面讀取回應：那是算出的，不是觀察到的。",
  "har-in.limit.answers-missing": "Playwright 不會記錄瀏覽器拒絕的回應。檔案中有請求失敗這件事，但沒有原因。",
  "har-in.limit.preflights-missing":
    "檔案中沒有預檢請求。若不是不需要，就是工具略去了它們，因此無法得知預檢請求失敗的原因。",
  "har-in.limit.secrets-missing":
    "檔案中沒有 Cookie，也沒有 `Authorization`。工具會為了保密而移除它們，因此沒有它們並不能證明什麼。",
  "har-in.limit.secrets-hidden": "產生這份報告時隱藏了機密值。Cookie、權杖和密碼帶有 `redacted-1` 之類的名稱。",
  "har-in.limit.lines-joined": "這個工具會合併同名的標頭行。無法得知標頭是送出了兩次，還是含有清單。",
  "har-in.limit.engine-computed":
    "其中有些請求由 Safari 發出。它們依 Chrome 的檢查順序說明；Safari 的說法列在其他瀏覽器之下。",
  "har-in.limit.engine-unknown": "檔案沒有指出某些請求的瀏覽器。它們依 Chrome 的檢查順序說明。",
  "har-in.limit.without-cors":
    "沒有列出{count, plural, other { # 個不使用 CORS 的請求}}，例如圖片：檔案沒有說明{count, plural, other {它們}}的結果。",
  "har-in.limit.origin-unknown":
    "{count, plural, other {# 個請求}}既沒有 `Origin` 也沒有 `Referer`，也沒有指出頁面：無法得知是哪個來源發出的。",
  "har-in.limit.not-browsers": "{count, plural, other {# 個請求}}不是由瀏覽器發出的。它們與 CORS 無關。",
  "har-in.limit.entries-dropped": "檔案太長：已略去最後{count, plural, other { # 個項目}}。",
  "har-in.broken.syntax":
    "{name} 在第 {line} 行第 {column} 欄（位元組 {offset}{path, select, none {} other {，位於 `{path}` 中}}）不是有效的 JSON。",
  "har-in.broken.truncated":
    "{name} 在{path, select, none {中途} other { `{path}` 的中途}}結束，位於位元組 {offset}。它被截斷了。",
  "har-in.broken.empty": "{name} 是空的。",
  "har-in.broken.too-deep": "{name} 在第 {line} 行第 {column} 欄（位元組 {offset}）的值巢狀層數太多。",
  "har-in.broken.too-long": "{name} 在位元組 {offset} 附近有超過 256 MiB 的文字。",
  "har-in.broken.no-log": "{name} 不是 HAR：它沒有含有項目的 `log`。",
  "har-in.broken.read": "{count, plural, =0 {在那之前沒有可以讀取的內容。} other {顯示在那之前的內容，共 # 個項目。}}",
  "har-in.fault":
    "`{path}` {expected, select, object {不是物件} list {不是清單} text {不是文字} url {不是 URL} number {不是數字} time {不是時間} other {不是應有的內容}}。",
  "har-in.faults": "檔案中有{count, plural, other { # 個值}}不符合 HAR 的規定。最前面的是：",
};
