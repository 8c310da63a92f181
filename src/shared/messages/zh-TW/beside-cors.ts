import type { besideCors as english } from "../en/beside-cors.ts";
import type { Translation } from "../words.ts";

export const besideCors: Translation<typeof english> = {
  // The network.
  "host-not-found.title": "找不到主機名稱",
  "host-not-found.summary": "找不到 {url} 的主機名稱（{error}），因此什麼都沒有送出。這不是 CORS 錯誤。",
  "host-not-found.detail": "名稱拼錯了、只存在於另一個網路（例如在 VPN 內），或者其名稱伺服器沒有回應。",

  "connection-refused.title": "那裡沒有任何東西接受連線",
  "connection-refused.summary":
    "{host} 沒有任何東西接受連線（{error}），因此 {method} {url} 沒有送出。這不是 CORS 錯誤。",
  "connection-refused.detail": "伺服器沒有在執行，或者監聽另一個通訊埠或位址。`localhost` 永遠是執行瀏覽器的電腦。",

  "connection-closed.title": "伺服器關閉了連線",
  "connection-closed.summary": "{method} {url} 的連線在得到回應之前就關閉了（{error}）。這不是 CORS 錯誤。",
  "connection-closed.detail":
    "伺服器當機了，或者途中有某個東西放棄了：代理伺服器、防火牆、大小或時間的限制。{scheme, select, http {預期 https 的伺服器也會這樣關閉 http 連線。} other {}}沒有可檢查的回應標頭，因此根本沒有到 CORS 這一步。",

  "connection-timeout.title": "連線逾時",
  "connection-timeout.summary": "瀏覽器放棄等待 {method} {url}（{error}）。這不是 CORS 錯誤。",
  "connection-timeout.detail":
    "那裡沒有任何回應：防火牆丟棄了封包、位址有誤，或者伺服器太忙。頁面自己設定的逾時是另一種情況。",

  "certificate-not-trusted.title": "瀏覽器不信任伺服器的 TLS 憑證",
  "certificate-not-trusted.summary":
    "瀏覽器不信任 {host} 的 TLS 憑證（{error}），因此 {method} {url} 沒有送出。這不是 CORS 錯誤。",
  "certificate-not-trusted.detail":
    "{kind, select, certificateIssuer {沒有瀏覽器信任的機構為它簽署；自我簽署的 TLS 憑證，或公司自有機構的 TLS 憑證就是如此。} certificateName {它是給另一個主機名稱的。} certificateDate {它已過期、尚未生效，或者這台電腦的時鐘有誤。} other {錯誤的名稱說明了它的問題。}}頁面沒有辦法不顧它而繼續；在獨立的分頁中，使用者可以。",

  "tls-handshake-failed.title": "沒有加密連線",
  "tls-handshake-failed.summary":
    "瀏覽器和 {host} 無法為 {method} {url} 就加密連線達成一致（{error}）。這不是 CORS 錯誤。",
  "tls-handshake-failed.detail":
    "{kind, select, tlsProtocol {通常是伺服器在這個通訊埠使用一般的 http，而 URL 寫的是 https。} tlsVersion {伺服器只提供瀏覽器不再接受的版本或加密方式。} tlsClient {伺服器要求用戶端的 TLS 憑證。若請求沒有帶憑證（credentials），預檢請求就不會帶 TLS 憑證。} other {錯誤的名稱說明了出了什麼問題。}}",

  "port-forbidden.title": "瀏覽器不會連線到這個通訊埠",
  "port-forbidden.summary": "瀏覽器不會連線到 {url} 的通訊埠（{error}），因此什麼都沒有送出。這不是 CORS 錯誤。",
  "port-forbidden.detail":
    "Fetch 標準列出了其他協定的通訊埠，例如 25（郵件）和 6000（X11），瀏覽器不可以對它們使用 http。",

  "response-malformed.title": "回應不是有效的 HTTP",
  "response-malformed.summary":
    "{method} {url} 的回應不是有效的 HTTP（{error}），因此沒有查看它的標頭。這不是 CORS 錯誤。",
  "response-malformed.detail":
    "{kind, select, notHttp {它的開頭不像 HTTP 回應。也許有另一個程式在監聽這個通訊埠。} contentLength {它有多個值不同的 `Content-Length` 標頭。} location {它有多個值不同的 `Location` 標頭。} tooBig {它的標頭超過瀏覽器接受的大小，在 Chromium 是 256 KiB。} proxyStatus {它的狀態是 407，只有代理伺服器才可以送出；要求登入的伺服器會回應 401。} other {錯誤的名稱說明了它的問題。}}",

  "stream-body-unsupported.title": "以串流作為主體需要 HTTP/2",
  "stream-body-unsupported.summary":
    "{method} {url} 的主體是串流，而伺服器只支援 HTTP/1.1（{error}）。這不是 CORS 錯誤。",
  "stream-body-unsupported.detail": "長度無法事先得知的主體，Chromium 只會以 HTTP/2 或 HTTP/3 送出，而它們需要 https。",

  "stream-body-redirected.title": "作為主體的串流無法重定向",
  "stream-body-redirected.summary": "{url} 重定向了主體為串流的請求（{error}），而串流不能送出兩次。這不是 CORS 錯誤。",
  "stream-body-redirected.detail":
    "串流中已送出的部分已經沒有了，瀏覽器無法為另一個 URL 重複它。只有其後沒有主體的 303 可以跟隨。",

  "browser-offline.title": "瀏覽器處於離線狀態",
  "browser-offline.summary": "{method} {url} 沒有送出，因為瀏覽器處於離線狀態（{error}）。",
  "browser-offline.detail":
    "沒有網路，或者在 DevTools 的網路面板選擇了「離線」。模擬的離線可能讓預檢請求通過而攔下請求。",

  "preflight-connection-failed.title": "預檢請求沒有得到回應",
  "preflight-connection-failed.summary":
    "對 {url} 的預檢請求沒有得到回應（{error}），因此請求沒有送出。這不是 CORS 錯誤。",
  "preflight-connection-failed.detail":
    "{kind, select, closed {伺服器沒有回應就關閉了連線。} timeout {伺服器沒有及時回應。} other {所知的只有瀏覽器給這個錯誤的名稱。}}若同一個 URL 會回應其他方法，就是途中有某個東西丟棄了 OPTIONS 請求：防火牆，或只認得部分方法的伺服器。",

  "connection-failed.title": "連線失敗",
  "connection-failed.summary": "{method} {url} 沒有得到可用的回應（{error}）。這不是 CORS 錯誤。",
  "connection-failed.detail":
    "{kind, select, unreachable {這台電腦沒有通往該位址的路徑。} proxy {這個瀏覽器使用的代理伺服器沒有讓請求通過。} changed {請求進行時網路改變了。請再試一次。} other {所知的只有瀏覽器給這個錯誤的名稱。}}沒有可檢查的回應標頭，因此根本沒有到 CORS 這一步。",

  "request-aborted.title": "請求被中止",
  "request-aborted.summary": "{method} {url} 在能夠判斷之前，就被頁面或因離開頁面而結束了。",
  "request-aborted.detail": "它因 `AbortController`、頁面自己的逾時或導覽而結束。這不是 CORS 錯誤。",

  "blocked-by-extension.title": "擴充功能封鎖了請求",
  "blocked-by-extension.summary": "{method} {url} {sent, select, yes {} other {在送出之前}}在瀏覽器內被擴充功能封鎖。",
  "blocked-by-extension.detail":
    "{sent, select, yes {} other {伺服器沒有看到它。}}內容封鎖工具依 URL 判斷：請停用它們再試，或選擇看起來不像廣告或追蹤的路徑。",

  "blocked-by-browser.title": "瀏覽器政策封鎖了請求",
  "blocked-by-browser.summary": "{method} {url} 被瀏覽器的政策封鎖（{error}）。",
  "blocked-by-browser.detail": "這不是 CORS 錯誤；錯誤的名稱說明了是哪項政策。",

  "cross-origin-resource-policy.title": "Cross-Origin-Resource-Policy 禁止嵌入這個回應",
  "cross-origin-resource-policy.summary":
    "{method} {url} 的回應不能在這裡使用：它有 `Cross-Origin-Resource-Policy: {value}`。",
  "cross-origin-resource-policy.detail":
    "伺服器只允許與它{kind, select, sameSite {相同網站} other {相同來源}}的頁面嵌入這個回應。這個標頭保護不以 CORS 載入的回應；以 CORS 載入時它沒有作用。",

  "cross-origin-embedder-policy.title": "頁面只嵌入獲准的內容",
  "cross-origin-embedder-policy.summary":
    "頁面有 `Cross-Origin-Embedder-Policy`，而 {method} {url} 的回應沒有允許嵌入的 `Cross-Origin-Resource-Policy`。",
  "cross-origin-embedder-policy.detail":
    "使用 `require-corp` 時，只有在伺服器同意的情況下，頁面才會不以 CORS 載入其他來源的回應。伺服器的回應是普通的；要求更多的是頁面。",

  "opaque-response-blocked.title": "瀏覽器扣留了頁面無法使用的回應",
  "opaque-response-blocked.summary":
    "{method} {url} 的回應（{contentType}）被扣留：它不是以 CORS 載入，也不是頁面能在該處使用的內容。",
  "opaque-response-blocked.detail":
    "Opaque Response Blocking 使 HTML 和 JSON 等資料不會落入把它們當作圖片、指令碼或媒體載入的頁面。",

  "local-network-access-denied.title": "存取區域網路遭到拒絕",
  "local-network-access-denied.summary": "{url} 位於這台電腦或區域網路，而瀏覽器沒有讓頁面存取它。",
  "local-network-access-denied.detail":
    "來自公開網際網路的頁面需要使用者的許可才能存取區域位址。許可被拒絕，或從未被詢問：其他來源的頁框、Worker 和 Service Worker 無法自行詢問。沒有伺服器標頭能給予許可。",

  "insecure-page-to-local-network.title": "沒有 https 的頁面不能存取區域網路",
  "insecure-page-to-local-network.summary":
    "{url} 位於這台電腦或區域網路，而頁面（{origin}）不是以 https 提供，因此瀏覽器沒有讓它存取。",
  "insecure-page-to-local-network.detail":
    "來自公開網際網路的頁面只有在 https 時才能請求存取區域位址的許可。沒有詢問過使用者，也沒有伺服器標頭能給予許可。",

  "target-address-space-mismatch.title": "頁面指名的位址空間與伺服器不同",
  "target-address-space-mismatch.summary":
    "{method} {url} 在連線之後、任何回應之前就結束了，且沒有具名的錯誤。一個已知的原因是 `targetAddressSpace` 不是伺服器的位址空間。",
  "target-address-space-mismatch.detail":
    "`fetch()` 的 `targetAddressSpace` 選項承諾伺服器在哪裡：`loopback` 是這台電腦，`local` 是區域網路。若不是如此，瀏覽器會結束請求。它不會顯示這個選項，也不會顯示這個原因，因此可能有別的原因。",

  // Redirects that the page or the browser stopped or made.
  "content-security-policy.title": "頁面的內容安全政策禁止這個 URL",
  "content-security-policy.summary": "頁面的內容安全政策不讓它請求 {url}：`{directive}` 沒有列出它。什麼都沒有送出。",
  "content-security-policy.detail":
    "這項政策隨頁面的標頭或 `meta` 元素而來，限制其指令碼可以連線到哪裡。這不是 CORS 錯誤，API 送出的任何內容都無法改變它。",

  "mixed-content.title": "https 的頁面請求了 http 的 URL",
  "mixed-content.summary": "頁面以 https 載入，而 {url} 沒有加密，因此瀏覽器沒有送出請求。",
  "mixed-content.detail": "瀏覽器在送出之前就攔下混合內容。這台電腦的位址例外。這不是 CORS 錯誤。",

  "no-cors-redirect-mode.title": "no-cors 模式只能搭配跟隨重定向",
  "no-cors-redirect-mode.summary":
    '頁面以 `mode: "no-cors"` 和 `redirect: "{redirect}"` 請求 {url}，兩者不能並用。什麼都沒有送出。',
  "no-cors-redirect-mode.detail": "沒有 CORS 時，頁面不可以得知重定向，因此瀏覽器必須自行跟隨。",

  "invalid-request.title": "這些選項無法構成請求",
  "invalid-request.summary": "對 {url} 的呼叫在成為請求之前就失敗了：{saw}",
  "invalid-request.detail": "瀏覽器在送出任何東西之前會檢查呼叫的選項，它的錯誤說明了問題所在。這不是 CORS 錯誤。",

  "keepalive-quota-exceeded.title": "keepalive 請求的主體過大",
  "keepalive-quota-exceeded.summary": "{method} {url} 以 `keepalive: true` 發出而沒有送出；最可能是它的主體過大。",
  "keepalive-quota-exceeded.detail":
    "比頁面活得更久的請求，其主體合計最多 64 KiB。請減少送出的量，或省略 `keepalive`。",

  "request-not-sent.title": "請求沒有送出",
  "request-not-sent.summary": "{method} {url} 在送出任何東西之前就結束了，而瀏覽器不會顯示原因。",
  "request-not-sent.detail":
    "通常是頁面的內容安全政策禁止這個 URL。也可能是 Service Worker，或 DevTools 的請求封鎖。頁面的主控台有瀏覽器自己的說明。",

  "mixed-content-redirect.title": "重定向從 https 通往 http",
  "mixed-content-redirect.summary": "{url} 重定向到沒有加密的 {target}，而以 https 載入的頁面不能從那裡載入。",
  "mixed-content-redirect.detail":
    "瀏覽器在送出之前就攔下混合內容，因此目標沒有被詢問。通常是伺服器不知道前面的代理伺服器使用 https，而在重定向中寫了 http。",

  "content-security-policy-redirect.title": "頁面的政策攔下了重定向",
  "content-security-policy-redirect.summary":
    "{url} 重定向到 {target}，而頁面本身不讓請求前往，最可能是因為{kind, select, either {它的內容安全政策，或因為那裡沒有加密} other {它的內容安全政策}}。",
  "content-security-policy-redirect.detail":
    "政策會對重定向的每個 URL 重新判斷；第一個通過了。`fetch()` 和 XMLHttpRequest 由 `connect-src` 決定，圖片由 `img-src`，指令碼由 `script-src`。主控台會指出該指示詞；瀏覽器不會顯示給擴充功能。",

  "https-upgrade.title": "瀏覽器把 http 改成了 https",
  "https-upgrade.summary":
    "{on, select, preflight {瀏覽器把對 {url} 的預檢請求改成 https，而預檢請求不可以重定向} other {瀏覽器把 {from} 改成 {url}；這算是從一個來源重定向到另一個來源，因此它送出 `Origin: null`，而伺服器只允許 `{value}`}}。",
  "https-upgrade.detail":
    "{on, select, preflight {已知該主機只接受 https（HSTS）} other {已知該主機只接受 https（HSTS），或有擴充功能更改了 URL}}。伺服器無法左右這件事：請在頁面的程式碼中寫 https。",

  "redirected-by-extension.title": "擴充功能回應了請求",
  "redirected-by-extension.summary": "擴充功能把 {method} {url} 重定向到它自己的檔案（{target}）。",
  "redirected-by-extension.detail": "內容封鎖工具會這樣做，給頁面一個無害的東西。頁面能否使用它，不會顯示。",
};
