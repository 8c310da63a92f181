import type { evidence as english } from "../en/evidence.ts";
import type { Translation } from "../words.ts";

export const evidence: Translation<typeof english> = {
  "panel.facts.outcome": "結果",
  "panel.headline.open": "{verdict}：{title}，或者沒有任何東西攔下它",
  "panel.open": "瀏覽器不會顯示這個請求是否帶有憑證，而結果取決於此：",
  "basis.request-events": "瀏覽器的請求事件顯示了它。",
  "basis.devtools-log": "DevTools 自己的網路記錄顯示了它。",
  "basis.resource-timing": "頁面的 Resource Timing 中，頁面可以讀取的會有狀態，被扣留的則是 0。",
  "basis.timing-refusal":
    "頁面的 Resource Timing 中狀態為 0：頁面沒有得到回應。另一個罕見的解釋是，頁面恰在回應到達的那一刻放棄了請求。",
  "basis.timing-given-up":
    "頁面的 Resource Timing 中狀態為 0：頁面沒有得到回應。若不是請求帶有憑證而被拒絕，就是頁面恰在回應到達的那一刻放棄了它；它對這個 URL 的其他請求，有些被頁面放棄，有些沒有憑證。",
  "basis.script-outcome": "頁面中的探針看到了指令碼得到的內容。",
  "basis.steps": "請求事件沒有顯示它。這是由瀏覽器採取的步驟推得的。",
  "basis.timing-awaited": "請求事件沒有顯示它，而頁面的 Resource Timing 尚未讀取。",
  "basis.timing-unlisted":
    "請求事件沒有顯示它，而頁面的 Resource Timing 沒有這個請求的項目。Worker 有自己的清單，而頁面可以清除自己的清單。",
  "basis.timing-list-full":
    "請求事件沒有顯示它，而頁面的 Resource Timing 沒有這個請求的項目，最可能是因為清單已滿。Worker 有自己的清單。",
  "basis.timing-unreadable": "請求事件沒有顯示它，而頁面的 Resource Timing 無法讀取，或者已被頁面替換。",
  "basis.timing-several-calls":
    "請求事件沒有顯示它。頁面的 Resource Timing 有對這個 URL 多次呼叫的項目，無法得知哪一個屬於哪一次呼叫。",
  "basis.timing-elsewhere":
    "請求事件沒有顯示它，而頁面的 Resource Timing 不會列出 Shared Worker 和 Service Worker 的請求。",
  "basis.timing-undecided": "頁面的 Resource Timing 顯示了重定向的狀態。無論頁面自行處理重定向或拒絕重定向，都會有它。",
};
