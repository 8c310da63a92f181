import type { warnings as english } from "../en/warnings.ts";
import type { Translation } from "../words.ts";

export const warnings: Translation<typeof english> = {
  "opaque-response.title": "回應不透明",
  "opaque-response.summary": '{method} {url} 以 `mode: "no-cors"` 發出：它會成功，但頁面無法讀取狀態、標頭和主體。',
  "opaque-response.detail":
    "這個模式只是遮住了缺少的許可，並沒有給予許可。若要讀取回應，請使用預設模式，並在伺服器加上 CORS 標頭。",

  "response-header-not-exposed.title": "頁面的指令碼無法讀取部分回應標頭",
  "response-header-not-exposed.summary": "頁面的指令碼無法讀取 {method} {url} 回應中的 {names}。",
  "response-header-not-exposed.detail":
    "{kind, select, wildcard {對帶有憑證的請求，`Access-Control-Expose-Headers` 中的 `*` 只是普通的名稱，不會公開任何標頭；請逐一列出名稱。} malformed {無法剖析 `Access-Control-Expose-Headers`，因此它不會公開任何標頭。它必須是以逗號分隔的標頭名稱。} cookie {無論 `Access-Control-Expose-Headers` 寫什麼，`Set-Cookie` 都不會顯示給指令碼：頁面需要的內容請以另一個標頭或主體送出。} other {除了七個基本標頭，回應標頭對其他來源的指令碼是隱藏的，`headers.get()` 會傳回 null。請在 `Access-Control-Expose-Headers` 中列出它們。}}",

  "authorization-covered-by-wildcard.title": "Authorization 只由 * 允許",
  "authorization-covered-by-wildcard.summary":
    "對 {url} 的預檢請求只以 `Access-Control-Allow-Headers: *` 允許 `Authorization`。",
  "authorization-covered-by-wildcard.detail":
    "依標準，`*` 不涵蓋 Authorization。瀏覽器目前仍然接受，但 Chrome 和 Firefox 警告這即將結束；請列出它的名稱。",

  "preflight-not-cached.title": "預檢請求重複了",
  "preflight-not-cached.summary":
    "瀏覽器在得到相同許可的 {age, number, ::.0} 秒之後，再次詢問了 {url}。{count, plural, =1 {這一次從開始到回應花了{lost, plural, other { # 毫秒}}} other {自開始記錄以來，如此重複的 # 個預檢請求，從各自的開始到回應合計花了{lost, plural, other { # 毫秒}}}}。",
  "preflight-not-cached.detail":
    "{kind, select, missing {沒有 `Access-Control-Max-Age` 時，瀏覽器保留許可 {maxAge} 秒。} zero {`Access-Control-Max-Age: {value}` 要求瀏覽器立即忘記許可。} malformed {`Access-Control-Max-Age: {value}` 不是秒數，因此瀏覽器保留許可 {maxAge} 秒。} other {`Access-Control-Max-Age: {value}` 讓瀏覽器保留許可 {maxAge} 秒。}}較大的值，例如 7200，可以省去這些預檢請求；Chromium 最多保留許可兩小時。",

  "vary-origin-missing.title": "缺少 Vary: Origin",
  "vary-origin-missing.summary": "{method} {url} 的回應允許一個來源 `{value}` 且可能被快取，但沒有 `Vary: Origin`。",
  "vary-origin-missing.detail":
    "{kind, select, withoutOrigin {對沒有 `Origin` 的請求，同一個 URL 回應了另一個值。快取不知道它取決於請求者，會把給一方的回應交給另一方。} otherOrigin {對 `{other}`，同一個 URL 回應了另一個值。快取不知道它取決於請求者，會把給一方的回應交給另一方。} other {若伺服器以各來源自己的名稱回應它們，快取可能把這個回應交給另一個來源，或把沒有這種標頭的圖片或連結的回應交給這個頁面。若無論誰詢問，伺服器總是送出這一個值，就不會出錯。}}",

  "origin-reflected-with-credentials.title": "伺服器似乎允許所有來源，並允許憑證",
  "origin-reflected-with-credentials.summary":
    "{server} 在這裡允許 `{value}`，另一次允許 `{other}`，兩次都有 `Access-Control-Allow-Credentials: true`。",
  "origin-reflected-with-credentials.detail":
    "若伺服器把收到的任何 `Origin` 原樣傳回，每個網站都能以其訪客的 Cookie 讀取這個內容：這比 `*` 給得更多。若兩者都在允許來源的清單上，就沒有問題，但任何人都能送出的 `null` 例外。請只以清單上的來源回應。",

  "null-origin-allowed.title": "來源 null 被允許",
  "null-origin-allowed.summary":
    "{method} {url} 的回應有 `Access-Control-Allow-Origin: null`{kind, select, credentials { 和 `Access-Control-Allow-Credentials: true`} other {}}。",
  "null-origin-allowed.detail":
    "{kind, select, credentials {每個網站都能建立送出 `Origin: null` 的沙箱頁框，並以其訪客的 Cookie 讀取這個內容。請只允許真實的來源。} other {每個網站都能建立送出 `Origin: null` 的沙箱頁框，因此這等於允許所有人。若本意如此，請寫 `*`；若不是，請只允許真實的來源。}}",

  "http-origin-allowed.title": "允許了沒有加密的來源，並允許憑證",
  "http-origin-allowed.summary":
    "{method} {url} 的回應讓位於 `{value}` 的頁面以使用者的 Cookie 讀取它，而該頁面是以 http 載入的。",
  "http-origin-allowed.detail":
    "位於網路上的任何人都能更改以 http 載入的頁面，從而讀取 API 以 https 送出的內容。請以 https 提供頁面，並只允許該來源。",

  "cookie-not-sent.title": "無法送出 Cookie",
  "cookie-not-sent.summary":
    "{method} {url} 帶著憑證發出，但沒有 {setBy} 先前以 `Set-Cookie` 送出的{count, plural, other { Cookie {names}}}。",
  "cookie-not-sent.detail":
    "{kind, select, strict {`SameSite=Strict` 使 Cookie 不會隨網站之間的請求送出，而這就是這種請求。`SameSite=None; Secure` 可讓它送出{blocked, select, yes {；由於瀏覽器封鎖第三方 Cookie，這裡還需要 `Partitioned`} other {}}。} lax {`SameSite=Lax` 使 Cookie 不會隨指令碼對另一個網站的請求送出，而這就是這種請求。`SameSite=None; Secure` 可讓它送出{blocked, select, yes {；由於瀏覽器封鎖第三方 Cookie，這裡還需要 `Partitioned`} other {}}。} unset {沒有 `SameSite` 時，Chromium 把 Cookie 視為 `SameSite=Lax`，它不會隨指令碼對另一個網站的請求送出，而這就是這種請求。`SameSite=None; Secure` 可讓它送出{blocked, select, yes {；由於瀏覽器封鎖第三方 Cookie，這裡還需要 `Partitioned`} other {}}。} noneWithoutSecure {瀏覽器不會保留有 `SameSite=None` 而沒有 `Secure` 的 Cookie。} secure {有 `Secure` 的 Cookie 只會透過 https 送出。} other {瀏覽器在這裡封鎖第三方 Cookie：它以 `Sec-Fetch-Storage-Access: none` 表明。有 `Partitioned` 的 Cookie 仍會送出，每個頂層網站各有一個；或者從頁面自己的網站提供 API。}}",

  "cookie-ignored.title": "瀏覽器忽略了 Set-Cookie",
  "cookie-ignored.summary":
    "{method} {url} 的回應設定了{count, plural, other { Cookie {names}}}，而瀏覽器不會保留：請求沒有帶憑證。",
  "cookie-ignored.detail":
    '{kind, select, wildcard {沒有憑證時，其他來源的回應不能設定 Cookie。有憑證時，伺服器必須指名頁面的來源而不是 `*`，並送出 `Access-Control-Allow-Credentials: true`。} allowed {伺服器允許憑證：請在這裡以及需要 Cookie 的請求中使用 `credentials: "include"`（或 `withCredentials`）。} other {沒有憑證時，其他來源的回應不能設定 Cookie。請以 `credentials: "include"` 請求，並讓伺服器送出 `Access-Control-Allow-Credentials: true`。}}',

  "allowed-by-extension-alone.title": "只因另一個擴充功能才能運作",
  "allowed-by-extension-alone.summary":
    "伺服器自己的標頭不會讓 {method} {url} 通過：另一個擴充功能更改了{on, select, preflight {其預檢請求的回應} other {回應}}中的 {names}。",
  "allowed-by-extension-alone.detail":
    "「解除 CORS」的擴充功能只在這個瀏覽器中有效。只要伺服器自己不送出這些標頭，對其他所有人來說請求都會失敗。若要看到他們所看到的，請關閉該擴充功能。",

  "stale-preflight-permission.title": "瀏覽器使用了先前的許可",
  "stale-preflight-permission.summary": "沒有對 {url} 的預檢請求：瀏覽器仍保留著 {age, number, ::.0} 秒前得到的許可。",
  "stale-preflight-permission.detail":
    "伺服器對 OPTIONS 的回應現在可能已經不同；在 {maxAge} 秒過去之前，瀏覽器不會再次詢問，請求失敗也不會改變這一點。若要看到目前的回應，請在網路面板開啟「停用快取」。",

  "authorization-dropped-by-redirect.title": "重定向移除了 Authorization 標頭",
  "authorization-dropped-by-redirect.summary":
    "從 {from} 到 {url} 的重定向通往另一個來源，因此瀏覽器移除了 `Authorization` 標頭。",
  "authorization-dropped-by-redirect.detail": "給一個來源的憑證不會交給另一個來源。若目標需要它們，請直接呼叫目標。",

  "method-changed-by-redirect.title": "重定向更改了方法",
  "method-changed-by-redirect.summary": "來自 {from} 的重定向（{statusText}）把 {before} 變成了 {after}，且沒有主體。",
  "method-changed-by-redirect.detail":
    "遇到 301 和 302，POST 會變成 GET；遇到 303，除了 HEAD 都會變成 GET。307 和 308 會保留方法和主體。",

  "response-body-incomplete.title": "回應主體中斷",
  "response-body-incomplete.summary": "CORS 允許了 {method} {url}，但它的主體無法讀到結尾（{error}）。",
  "response-body-incomplete.detail":
    "`fetch()` 會成功，接著讀取主體時失敗，顯示與 CORS 錯誤相同的「Failed to fetch」。伺服器或代理伺服器太早結束了傳輸。",
};
