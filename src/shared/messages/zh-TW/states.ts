import type { states as english } from "../en/states.ts";
import type { Translation } from "../words.ts";

export const states: Translation<typeof english> = {
  "states.nothing": "自那時起沒有請求。",
  "states.nothing.do": "重新載入頁面，看看它請求什麼。",
  "states.reload": "重新載入頁面",
  "states.same-origin":
    "{seen, plural, =1 {看到 # 個請求，它送往頁面自己的來源} other {看到 # 個請求，沒有一個是跨來源的}}。",
  "states.same-origin.do": "送往頁面自己的來源的請求與 CORS 無關，因此沒有列出。",
  "states.paused": "記錄已暫停。",
  "states.paused.do": "暫停期間頁面發出的請求不會保留。",
  "states.record": "記錄",
  "states.not-recorded": "目前沒有在記錄。",
  "states.not-recorded.do": "請在該分頁開啟 DevTools，或在設定中開啟飛航記錄器。",
  "states.tab-closed": "在看到跨來源請求之前，該分頁就已關閉。",
  "states.tab-closed.do": "這個頁面可以關閉。",
  "states.no-access": "這個擴充功能未獲准看到任何網站，因此瀏覽器不會向它顯示請求。",
  "states.no-access.do": "上方的按鈕可以讓它看到。",
  "states.hidden-page": "瀏覽器不會向擴充功能顯示這個頁面的任何內容。",
  "states.hidden-page.do": "瀏覽器自己的頁面和其商店的頁面就是如此。請前往網路上的頁面。",
  "states.file-page": "這個頁面是本機檔案。",
  "states.file-page.chromium":
    "只有在 `chrome://extensions` 的擴充功能詳細資料中開啟「允許存取檔案網址」時，才會顯示它的請求。",
  "states.file-page.gecko": "它的來源不透明：每個伺服器都是另一個來源，並看到 `Origin: null`。",
  "states.other-page": "這個頁面（{scheme}）不是網路上的頁面。",
  "states.other-page.do": "這類頁面的請求，只要瀏覽器顯示就會列出。大多數頁面不會發出請求。",
  "states.updated": "擴充功能更新或重新載入之前，沒有記錄任何內容。",
  "states.updated.do": "請關閉 DevTools 再重新開啟。",
  "states.notice.updated":
    "擴充功能已更新或重新載入，而這個面板屬於舊的擴充功能：它顯示到那時為止記錄的內容。若要繼續，請關閉 DevTools 再重新開啟。",
  "states.notice.interrupted": "記錄器沒有回應。面板會自行重試；這段期間發出的請求可能會缺少。",
  "states.notice.dropped":
    "為了騰出空間，已從最舊的開始捨棄{dropped, plural, other { # 個請求}}：一個分頁保留 {most, number} 個，請求很大時則更少。「匯出 HAR」可以保存這裡的內容，「清除」可以騰出空間。",
  "states.notice.unstored":
    "瀏覽器拒絕儲存更多內容。已記錄的內容會留在這裡，但瀏覽器停止記錄器時可能會消失。「匯出 HAR」可以保存這裡的內容，「清除」可以騰出空間。",
  "states.notice.records-lost":
    "DevTools 提供的{count, plural, other { # 個請求}}的資訊已經遺失：記錄器太久沒有回應。以下內容可能缺少其中一部分。",
};
