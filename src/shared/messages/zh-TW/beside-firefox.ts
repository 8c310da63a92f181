import type { besideFirefox as english } from "../en/beside-firefox.ts";
import type { Translation } from "../words.ts";

export const besideFirefox: Translation<typeof english> = {
  "engine.asks-not-for": "{browser} 不會因 `{names}` 而先詢問：以這個值，它視為安全。",
  "engine.asks-not-for-listener": "沒有上傳任何內容時，{browser} 不會因上傳監聽器而先詢問。",
  "engine.asks-not-after-redirect": "{browser} 在 {url} 不會詢問：重定向之後的請求不需要。",
  "engine.asks-not-again": "{browser} 在 {url} 不會詢問：它仍保留著先前的許可。",
  "engine.asks-for-less": "{browser} 對 {url} 的預檢請求，詢問的比 {own} 的少。沒有看到對它的回應。",
  "engine.asks-first-for-value":
    "{browser} 在 {url} 會先詢問：它依整個值判斷 `{names}`，{own} 則依附加的每一部分判斷。沒有看到其回應。",
  "engine.asks-first-for-stream": "{browser} 會送出串流，並先詢問；{own} 把它的名稱當作文字送出。沒有看到其回應。",
  "engine.asks-with-null-origin":
    "{browser} 對 {url} 的預檢請求帶有 `Origin: null`，而 {own} 的帶有頁面的來源。沒有看到對它的回應。",
  "engine.refuses-without-http": "{browser} 在尋找標頭之前，就會拒絕不是 HTTP 的回應。",
  "engine.refuses-proxy-status":
    "對不是代理伺服器的伺服器所送的狀態 407，{browser} 視為網路錯誤，{own} 則當作一般狀態讀取。",
  "engine.ignores-empty-location": "{browser} 把空的 `Location` 視為沒有；{own} 視為重定向到同一個 URL。",
  "engine.refuses-large-headers": "{browser} 會拒絕標頭非常大的回應。所有標頭合計的大小沒有保留。",
  "engine.answers-from-cache": "{browser} 可能從快取回應，使用先前在這個 URL 沒有 CORS 的請求所得到的內容。",
  "engine.checks-type-later":
    "{browser} 會先查看 CORS，而 {own} 在那之前就拒絕了回應：因為內容類型、因為它通往何處，或因為它已損壞。",
  "panel.preflight.after-redirect": "重定向通往這裡，而瀏覽器在那之前必須詢問。它在每次重定向後都會再次詢問。",
};
