import type { rules as english } from "../en/rules.ts";
import type { Translation } from "../words.ts";

export const rules: Translation<typeof english> = {
  // Causes: the CORS check.
  "allow-origin-missing.title": "缺少 Access-Control-Allow-Origin",
  "allow-origin-missing.summary":
    "{on, select, preflight {對 {url} 的預檢請求的回應沒有 `Access-Control-Allow-Origin` 標頭，因此瀏覽器不會送出請求} redirect {來自 {url} 的重定向沒有 `Access-Control-Allow-Origin` 標頭，因此瀏覽器不會跟隨} other {{method} {url} 的回應沒有 `Access-Control-Allow-Origin` 標頭，因此頁面不能讀取}}。",
  "allow-origin-missing.detail":
    "只有在伺服器允許時，瀏覽器才會把其他來源的回應交給頁面：伺服器指名頁面的來源（此處為 `{origin}`），或以 `*` 允許所有人。這個回應（{statusText}）沒有允許任何人。",
  "allow-origin-missing.detail-null":
    "只有在伺服器允許請求的來源時，瀏覽器才會把其他來源的回應交給頁面。這個請求送出時帶有 `Origin: null`{taint, select, redirect {，因為它是由其他來源重定向而來的} file {，因為頁面是從磁碟開啟的檔案} frame {，因為發出請求的頁框來源不透明} other {，因為頁面的來源不透明}}；只認得真實來源的伺服器，此時不會回以許可。",

  "allow-origin-missing-on-error-response.title": "伺服器回應了沒有 CORS 標頭的錯誤",
  "allow-origin-missing-on-error-response.summary":
    "{on, select, preflight {伺服器以 {statusText} 回應對 {url} 的預檢請求，且沒有 `Access-Control-Allow-Origin` 標頭} other {伺服器以 {statusText} 回應 {method} {url}，且沒有 `Access-Control-Allow-Origin` 標頭，因此頁面看到的是 CORS 錯誤，而不是真正的錯誤}}。",
  "allow-origin-missing-on-error-response.detail":
    "真正的問題是狀態 {status}，CORS 只是把它遮住了。許多伺服器只在成功的回應中加入 CORS 標頭，而錯誤處理常式、閘道或防火牆的回應則沒有。錯誤回應也帶有這些標頭時，頁面就能讀取狀態和訊息。{network, select, yes {這個回應經過內容傳遞網路（`{trace}`），可能是由其防火牆產生的。} other {}}",

  "cors-header-misspelt.title": "CORS 標頭的名稱有誤",
  "cors-header-misspelt.summary":
    "{on, select, preflight {對 {url} 的預檢請求的回應} redirect {來自 {url} 的重定向} other {{method} {url} 的回應}}有 `{found}`，但瀏覽器要找的是 `{wanted}`。",
  "cors-header-misspelt.detail":
    "{kind, select, request {`{found}` 是請求的標頭，在回應中沒有意義。} other {瀏覽器不認得 `{found}`，會略過它。}}大小寫沒有差別，其他都有差別。想寫的應該是 `{wanted}`。",

  "headers-changed-by-extension.title": "另一個擴充功能更改了伺服器的 CORS 標頭",
  "headers-changed-by-extension.summary":
    "另一個擴充功能在{on, select, preflight {對 {url} 的預檢請求的回應} redirect {來自 {url} 的重定向} other {{method} {url} 的回應}}中{kind, select, removed {移除了 `{name}: {sent}`} added {加入了 `{name}: {left}`} other {將 `{name}: {sent}` 換成了 `{left}`}}，剩下的標頭無法通過檢查。",
  "headers-changed-by-extension.detail":
    "瀏覽器依擴充功能留下的標頭判斷，不會顯示是哪一個擴充功能。在沒有該擴充功能的瀏覽器中，適用的是伺服器自己的標頭。",

  "rate-limit-reached.title": "已達請求次數上限",
  "rate-limit-reached.summary":
    "{on, select, preflight {對 {url} 的預檢請求得到 {statusText} 的回應，因此請求沒有送出} other {{method} {url} 得到 {statusText} 的回應，且沒有 `Access-Control-Allow-Origin` 標頭，因此頁面看到的是 CORS 錯誤}}。",
  "rate-limit-reached.detail":
    "這個狀態表示請求太多；回應的是計數的一方而不是 API，通常沒有 API 的 CORS 標頭。{kind, select, seconds {它要求等待 {retryAfter} 秒（`Retry-After`）。} date {它要求等到 {retryAfter}（`Retry-After`）。} other {}}{on, select, preflight {不要計算 OPTIONS：預檢請求會使請求數加倍。} other {若這個回應也帶有 CORS 標頭，頁面就能讀取狀態並等待。}}",

  "bot-protection-answered.title": "機器人防護代替伺服器作了回應",
  "bot-protection-answered.summary":
    "從 `{marker}` 判斷，{on, select, preflight {對 {url} 的預檢請求} other {{method} {url}}}由機器人防護或防火牆以 {statusText} 回應。",
  "bot-protection-answered.detail":
    "這種回應是在 API 之前產生的，API 不會看到請求。需要由人通過、或在獨立頁面中執行的檢查，指令碼的請求無法通過，而預檢請求也沒有可供證明的 Cookie。請在防護的設定中放行這些請求，首先是 OPTIONS。",

  "gateway-error.title": "閘道代替伺服器作了回應",
  "gateway-error.summary":
    "{on, select, preflight {對 {url} 的預檢請求} other {{method} {url}}}得到 {statusText} 的回應，表示{fault, select, late {閘道等不到其後方的伺服器} away {閘道後方的伺服器目前不接受請求} other {閘道沒有從後方的伺服器得到可用的回應}}。",
  "gateway-error.detail":
    "應用程式沒有回應時，也就沒有它的 CORS 標頭。{kind, select, named {`{trace}` 透露了這個閘道。} other {}}請找出應用程式沒有回應的原因，並讓閘道的錯誤頁面也送出 CORS 標頭，使頁面能讀取狀態。",

  "cached-response-without-allow-origin.title": "快取的回應沒有 CORS 標頭",
  "cached-response-without-allow-origin.summary":
    "瀏覽器的快取以先前沒有 `Origin` 的請求所得的回應來回答 {method} {url}，而那個回應沒有 `Access-Control-Allow-Origin` 標頭。",
  "cached-response-without-allow-origin.detail":
    "沒有再次詢問伺服器。先前有圖片或連結取得了同一個 URL，而沒有 `Vary: Origin` 時，快取會認為那個回應適用於所有人。伺服器對帶有 `Origin` 的請求如何回應，並未看到。",

  "allow-origin-added-twice.title": "Access-Control-Allow-Origin 送出了兩次",
  "allow-origin-added-twice.summary":
    "{on, select, preflight {對 {url} 的預檢請求的回應} redirect {來自 {url} 的重定向} other {{method} {url} 的回應}}有{count, plural, other { # 個 `Access-Control-Allow-Origin` 標頭}}；瀏覽器只接受一個。",
  "allow-origin-added-twice.detail":
    "{kind, select, wildcard {有一層對所有人回答 `*`，另一層則指名 `{origin}`：例如在會檢查請求者的應用程式前面，有一個採固定設定的代理伺服器。請移除送出 `*` 的那一個。} same {通常是兩層加入了同一個標頭，例如應用程式和它前面的代理伺服器。請只留給其中一個。} other {通常是兩層各依自己的清單加入標頭。請只留給其中一個。}}瀏覽器會把各行合併成 `{value}`，即使每一行都正確，也不等於任何來源。",

  "allow-origin-multiple-values.title": "Access-Control-Allow-Origin 列出了多個值",
  "allow-origin-multiple-values.summary":
    "{on, select, preflight {對 {url} 的預檢請求的回應} redirect {來自 {url} 的重定向} other {{method} {url} 的回應}}在 `Access-Control-Allow-Origin` 中列出了多個值：`{value}`。只允許一個。",
  "allow-origin-multiple-values.detail":
    "這個標頭指名一個來源，或者是 `*`。服務多個來源的伺服器會查看請求的 `Origin`，若在清單上就以它回答。",

  "allow-origin-malformed.title": "Access-Control-Allow-Origin 不是來源",
  "allow-origin-malformed.summary":
    "{on, select, preflight {對 {url} 的預檢請求的回應} redirect {來自 {url} 的重定向} other {{method} {url} 的回應}}有{kind, select, empty {空的 `Access-Control-Allow-Origin` 標頭} other { `Access-Control-Allow-Origin: {value}`，而它不是來源}}。",
  "allow-origin-malformed.detail":
    "{kind, select, empty {伺服器送出沒有值的標頭，通常是因為設定或變數是空的。} quoted {引號也是值的一部分；值必須不帶引號。} placeholder {變數沒有被代入：這是設定的文字，不是它的值。} pattern {不支援樣式比對（pattern）：瀏覽器會逐位元組比較文字。} noScheme {缺少協定：來源以 https:// 或 http:// 開頭。} other {來源由協定、主機以及非預設時的通訊埠組成。}}{opaque, select, yes {對來源不透明的頁面，只有 `*` 能相符。} other {對這個頁面，值必須正好是 `{origin}`。}}",

  "allow-origin-mismatch.title": "Access-Control-Allow-Origin 指名了另一個來源",
  "allow-origin-mismatch.summary":
    "{on, select, preflight {對 {url} 的預檢請求的回應} redirect {來自 {url} 的重定向} other {{method} {url} 的回應}}允許來源 `{value}`，但頁面的來源是 `{origin}`。",
  "allow-origin-mismatch.detail":
    "{kind, select, trailingSlash {來源的結尾沒有斜線；就因為這一個字元，文字就不同了。} path {來源沒有路徑；值必須在主機和通訊埠之後結束。} case {瀏覽器以小寫送出來源，並逐位元組比較。} scheme {協定不同：http 和 https 是不同的來源。} port {通訊埠不同，而通訊埠屬於來源的一部分。} defaultPort {瀏覽器會省略預設通訊埠，因此值中也不能有。} trailingDot {主機以句點結尾；就因為這一個字元，文字就不同了。} unicode {瀏覽器以 ASCII 形式送出主機名稱，而這個值含有其他字元。} ipv6 {瀏覽器送出 IPv6 位址的最短形式。} loopback {`localhost`、`127.0.0.1` 和 `[::1]` 雖然都是這台電腦，卻是三個不同的主機。請以允許的名稱開啟頁面，或允許這個名稱。} www {一個有「www.」，另一個沒有；它們是不同的主機。} noScheme {缺少協定，因此瀏覽器把主機讀成協定。} nullValue {伺服器像對待沒有來源的請求那樣回答 `null`；這不允許任何網站。} pattern {不支援樣式比對（pattern）：瀏覽器會逐位元組比較文字。} earlier {同一個 URL 先前曾把這個值給了 `{value}` 本身。若不是快取因缺少 `Vary: Origin` 而把一個頁面的回應交給了另一個頁面，就是伺服器對所有人都指名同一個來源。} cached {這個值屬於另一個頁面，而回應經過了快取（{cache}）。沒有 `Vary: Origin` 時，快取會把一個頁面的回應交給另一個頁面。} other {值必須與請求的來源逐位元組相同。服務多個來源的伺服器，會在請求的 `Origin` 位於清單上時將它傳回。}}",

  "null-origin.title": "頁面的來源不透明",
  "null-origin.summary":
    "頁面的來源不透明，因此瀏覽器送出 `Origin: null`，而{on, select, preflight {對 {url} 的預檢請求的回應} other { {url} }}只允許 `{value}`。",
  "null-origin.detail":
    "{from, select, file {頁面是從磁碟開啟的檔案，這種頁面沒有自己的來源：請以 http 提供。} frame {它來自沒有自己來源的頁框，通常是沒有 `allow-same-origin` 的沙箱頁框，或 `data:` 文件。} other {頁面或 Worker 沒有自己的來源：它是從磁碟或 `data:` URL 開啟的，或者它的 `Content-Security-Policy` 有 `sandbox`。}}請不要在伺服器上允許 `null`：任何攻擊者都能建立送出它的頁框。",

  "redirect-tainted-origin.title": "重定向到其他來源，使瀏覽器送出 Origin: null",
  "redirect-tainted-origin.summary":
    "請求從 {from} 重定向到 {url}，因此瀏覽器送出 `Origin: null`，而那裡的伺服器只允許 `{value}`。",
  "redirect-tainted-origin.detail":
    "{kind, select, slash {兩個 URL 的差別在結尾的斜線。} https {伺服器把 http 移到 https。} www {兩個 URL 的差別在「www.」。} host {伺服器移到另一個主機名稱。} language {伺服器在路徑中加入語言。} other {}}當其他來源的伺服器把請求再送往另一個來源時，瀏覽器不再為請求者作保，會把頁面的來源換成 `null`。沒有任何允許來源的清單能與它相符。請直接呼叫最終的 URL。",

  "allow-origin-wildcard-with-credentials.title": "Access-Control-Allow-Origin 是 *，但請求帶有憑證",
  "allow-origin-wildcard-with-credentials.summary":
    "{on, select, preflight {對 {url} 的預檢請求的回應} redirect {來自 {url} 的重定向} other {{method} {url} 的回應}}有 `Access-Control-Allow-Origin: *`，而對帶有憑證的請求，瀏覽器不接受它。",
  "allow-origin-wildcard-with-credentials.detail":
    '使用 `credentials: "include"`（或 `withCredentials`）時，回應可能含有私人資料，因此伺服器必須指名可以讀取的那一個來源。`*` 沒有指名任何人。{on, select, preflight {預檢請求本身沒有 Cookie，但會為其後的請求作判斷。} other {}}',

  "allow-credentials-not-true.title": "Access-Control-Allow-Credentials 不是 true",
  "allow-credentials-not-true.summary":
    "{on, select, preflight {對 {url} 的預檢請求的回應} redirect {來自 {url} 的重定向} other {{method} {url} 的回應}}{kind, select, missing {沒有 `Access-Control-Allow-Credentials` 標頭} other {有 `Access-Control-Allow-Credentials: {value}`，而不是 `true`}}，但帶有憑證的請求需要它。",
  "allow-credentials-not-true.detail":
    '使用 `credentials: "include"`（或 `withCredentials`）的請求需要伺服器的兩項許可：`Access-Control-Allow-Origin` 中的來源，以及 `Access-Control-Allow-Credentials: true`。值會逐位元組比較：`True`、`1` 或兩個標頭都不算數。',

  // Causes: the preflight.
  "preflight-answered-by-auth.title": "伺服器之前有某個東西拒絕了預檢請求",
  "preflight-answered-by-auth.summary":
    "對 {url} 的預檢請求得到 {statusText} 的回應：{kind, select, signIn {OPTIONS 之前有登入檢查} other {在 CORS 能回應之前，有某個東西拒絕了 OPTIONS}}。",
  "preflight-answered-by-auth.detail":
    "預檢請求從不帶有 Cookie 或 `Authorization`，因此要求這些的檢查總是拒絕，其後的請求也就不會送出。{kind, select, signIn {請讓 OPTIONS 在登入檢查之前通過。} other {可能是登入檢查、防火牆，或是伺服器上以 {status} 拒絕這個來源、方法或標頭的 CORS 過濾器：請先查看那裡。}}{network, select, yes {這個回應經過內容傳遞網路（`{trace}`），可能是由其防火牆產生的。} other {}}",

  "preflight-route-missing.title": "伺服器沒有 OPTIONS 的路由",
  "preflight-route-missing.summary": "伺服器上沒有任何東西回應對 {url} 的預檢請求：它得到 {statusText}。",
  "preflight-route-missing.detail":
    "在 {asked} 之前，瀏覽器會以 OPTIONS 請求詢問，而這個 URL 不處理該方法。（若它對每個方法都回應 {status}，則是路徑有誤。）`Allow` 標頭在 CORS 中沒有作用。",

  "preflight-status-not-ok.title": "預檢請求得到錯誤狀態的回應",
  "preflight-status-not-ok.summary": "對 {url} 的預檢請求得到 {statusText} 的回應；只有 200 到 299 才會讓請求通過。",
  "preflight-status-not-ok.detail": "只有標頭還不夠：瀏覽器只接受狀態為成功（通常是 204）的預檢回應。304 不算數。",

  "preflight-redirect.title": "預檢請求被重定向",
  "preflight-redirect.summary":
    "{kind, select, internal {瀏覽器自己重定向了對 {url} 的預檢請求，而預檢請求不可以重定向} other {伺服器把對 {url} 的預檢請求重定向到 {location}（{statusText}），而預檢請求不可以重定向}}。",
  "preflight-redirect.detail":
    "{kind, select, slash {兩個 URL 的差別在結尾的斜線：請呼叫伺服器重定向到的 URL。} https {伺服器把 http 移到 https：請呼叫 https 的 URL。} www {兩個 URL 的差別在「www.」：請呼叫伺服器重定向到的主機。} host {伺服器移到另一個主機名稱：請呼叫該主機。} language {伺服器在路徑中加入語言：請呼叫含有語言的 URL，或讓 API 不適用該規則。} login {目標看起來是登入頁面：OPTIONS 之前的檢查會重定向所有沒有工作階段的請求，而預檢請求從來沒有工作階段。} internal {通常是已知該主機只接受 https（HSTS），瀏覽器因而升級了 URL：請呼叫 https 的 URL。擴充功能也可能這麼做。} other {瀏覽器會跟隨請求的重定向，但從不跟隨預檢請求的重定向。請呼叫最終的 URL，或以不重定向的方式回應 OPTIONS。}}",

  "allow-methods-malformed.title": "無法剖析 Access-Control-Allow-Methods",
  "allow-methods-malformed.summary":
    "對 {url} 的預檢請求的回應有無法剖析的 `Access-Control-Allow-Methods`：`{value}`。",
  "allow-methods-malformed.detail":
    "它必須是以逗號分隔的方法名稱，例如 `GET, PUT`。{names} {count, plural, other {不是方法名稱}}。此時即使該方法不需要許可，瀏覽器也會拒絕整個回應。",

  "allow-headers-malformed.title": "無法剖析 Access-Control-Allow-Headers",
  "allow-headers-malformed.summary":
    "對 {url} 的預檢請求的回應有無法剖析的 `Access-Control-Allow-Headers`：`{value}`。",
  "allow-headers-malformed.detail":
    "它必須是以逗號分隔的標頭名稱，例如 `content-type, x-trace`。{names} {count, plural, other {不是標頭名稱}}。此時瀏覽器會拒絕整個回應。",

  "method-not-allowed.title": "方法不被允許",
  "method-not-allowed.summary":
    "對 {url} 的預檢請求不允許 {asked}：{kind, select, missing {回應沒有 `Access-Control-Allow-Methods` 標頭} other {`Access-Control-Allow-Methods` 是 `{value}`}}。",
  "method-not-allowed.detail":
    "{kind, select, missing {除了 GET、HEAD 和 POST，每個方法都必須列在那裡。} case {方法會逐位元組比較，而伺服器列出的大小寫不同。} requestCase {頁面以小寫請求，而瀏覽器不會更改：只有 GET、HEAD、POST、PUT、DELETE 和 OPTIONS 會轉成大寫。請在頁面中以大寫書寫。} wildcard {對帶有憑證的請求，`*` 只是普通的名稱，不涵蓋任何方法；請逐一列出方法。} quoted {引號也是名稱的一部分；名稱必須不帶引號。} other {清單中必須有它，並以大寫書寫。}}",

  "request-header-not-allowed.title": "請求標頭不被允許",
  "request-header-not-allowed.summary":
    "對 {url} 的預檢請求不允許 {names}：{listed, select, no {回應沒有 `Access-Control-Allow-Headers` 標頭} other {`Access-Control-Allow-Headers` 是 `{value}`}}。",
  "request-header-not-allowed.detail":
    "{kind, select, wildcard {對帶有憑證的請求，`*` 只是普通的名稱，不涵蓋任何標頭；請逐一列出名稱。} responseHeader {頁面把回應標頭當作請求標頭送出：`Access-Control-*` 應由伺服器送出。請從頁面中移除。} contentType {表單資料和純文字以外的 `Content-Type`，例如 application/json，需要許可。} other {除了少數安全的標頭，頁面加入的每個標頭都必須在那裡列出名稱。瀏覽器只指出第一個缺少的；這裡列出全部。}}",

  // Causes: redirects.
  "redirect-without-allow-origin.title": "重定向本身沒有 CORS 標頭",
  "redirect-without-allow-origin.summary":
    "{url} 以 {statusText}（到 {location}）回應，且沒有 `Access-Control-Allow-Origin` 標頭，因此瀏覽器不會跟隨重定向。",
  "redirect-without-allow-origin.detail":
    "{kind, select, slash {兩個 URL 的差別在結尾的斜線。} https {伺服器把 http 移到 https。} www {兩個 URL 的差別在「www.」。} host {伺服器移到另一個主機名稱。} language {伺服器在路徑中加入語言。} other {}}途中的每個回應都必須允許頁面的來源，包括重定向；目標沒有被詢問過。請直接呼叫最終的 URL，或讓重定向也帶有這個標頭。",

  "redirect-to-login.title": "伺服器重定向到登入頁面",
  "redirect-to-login.summary":
    "{url} 以 {statusText} 回應到 {location}，它看起來是登入頁面：工作階段可能不存在或已過期。",
  "redirect-to-login.detail":
    "登入頁面是給人用的，不是給指令碼用的，重定向到它也沒有 CORS 標頭。API 應以帶有 CORS 標頭的 401 回應，讓頁面能引導使用者登入。",

  "redirect-url-credentials.title": "重定向到含有使用者名稱或密碼的 URL",
  "redirect-url-credentials.summary":
    "{url} 重定向到含有使用者名稱或密碼的 URL（位於 {host}），而對跨來源請求，瀏覽器會拒絕。",
  "redirect-url-credentials.detail": "URL 中的憑證會洩漏給任何讀到它的人。請在不含憑證的情況下重定向。",

  "redirect-location-malformed.title": "重定向的 Location 不是 URL",
  "redirect-location-malformed.summary": "{url} 以 {statusText} 回應，其 `Location` 不是 URL：`{location}`。",
  "redirect-location-malformed.detail": "瀏覽器無法跟隨，因此在 CORS 檢查之前請求就失敗了。",

  "scheme-not-http.title": "URL 既不是 http 也不是 https",
  "scheme-not-http.summary":
    "{on, select, request {頁面請求了 {url}} other {{url} 重定向到 {target}}}，而 CORS 只存在於 http 和 https。",
  "scheme-not-http.detail":
    "指令碼不能請求應用程式、檔案或 `data:` URL，也不能被重定向到那裡。若要讓人前往，請把頁面導覽到那裡，而不是取得它。",

  "too-many-redirects.title": "重定向次數過多",
  "too-many-redirects.summary": "請求被重定向超過 20 次，最後一次是由 {url}。",
  "too-many-redirects.detail": "這通常是迴圈，例如要求 Cookie 的頁面，與對跨來源請求無法設定 Cookie 的登入之間的迴圈。",

  "redirect-left-to-page.title": "重定向交由頁面處理",
  "redirect-left-to-page.summary":
    '{url} 重定向到 {target}，而頁面以 `redirect: "manual"` 請求：它得到不透明的重定向。',
  "redirect-left-to-page.detail":
    "頁面看得到有重定向，但看不到它通往何處，也看不到它的狀態。只有導覽或 Service Worker 能跟隨它。",

  "redirect-not-followed.title": "沒有跟隨重定向",
  "redirect-not-followed.summary":
    '{kind, select, error {頁面要求遇到重定向即失敗（`redirect: "error"`），而 {url} 以 {statusText} 回應到 {target}} untargeted {{url} 以 {statusText} 回應，這是沒有目標的重定向} other {{url} 重定向到 {target}，請求就在那裡結束}}。',
  "redirect-not-followed.detail":
    '{kind, select, error {與 CORS 無關：請移除 `redirect: "error"`，或呼叫最終的 URL。} manual {頁面最可能使用了 `redirect: "manual"`；那麼這不是失敗，頁面得到了不透明的重定向。頁面恰在此刻中止請求，從外部看來也是一樣的。} untargeted {使用 `redirect: "manual"` 時，頁面得到不透明的重定向，否則它能讀取這個回應；瀏覽器不會顯示頁面如何請求。重定向需要 `Location` 標頭。} other {瀏覽器不會顯示原因：可能是頁面的 `redirect: "manual"`（那麼這不是失敗）或 `redirect: "error"`、內容安全政策、混合內容或中止。}}',

  "same-origin-mode.title": "頁面只允許自己的來源",
  "same-origin-mode.summary":
    '{on, select, request {頁面以 `mode: "same-origin"` 請求了 {url}，而它是另一個來源} other {{url} 重定向到 {target}，而它是另一個來源，但頁面以 `mode: "same-origin"` 請求}}。',
  "same-origin-mode.detail": '請使用 `mode: "cors"`（預設值），並在目標加上 CORS 標頭。',

  "failure-not-explained.title": "所見的內容無法解釋這次失敗",
  "failure-not-explained.summary": "{method} {url} 失敗了（{error}），而所見的請求和回應都無法解釋原因。",
  "failure-not-explained.detail":
    "{kind, select, answered {伺服器送出的標頭通過了每一項檢查。最可能是另一個擴充功能在瀏覽器判斷之前更改了它們：請在沒有擴充功能的視窗中嘗試。} other {這裡能重複的檢查都沒有失敗。}}可能的原因不會顯示給擴充功能：Service Worker、另一個擴充功能、被拒絕的權限，或在開始記錄之前發生的事。",

  // What the page can do instead.
  "advice.call-url": "請直接呼叫最終的 URL。",
  "advice.without-credentials": "若頁面的這個請求不需要 Cookie，請不要帶憑證；那麼 `*` 就足夠了。",
  "advice.real-origin": "請給頁面一個來源：以 http(s) 提供，或在信任其內容時允許頁框有自己的來源。",
  "advice.serve-over-http": "請給頁面一個來源：以 http(s) 提供。",
  "advice.upper-case-method": "請以大寫書寫方法。",
  "advice.leave-out-headers": "若伺服器不需要，請省略 {names}。",
  "advice.renew-session": "請在另一個分頁重新登入，然後重複請求。",
  "advice.navigate": "若要讓人前往，請改用導覽：`location.href = url`。",
  "advice.no-upload-listener":
    "預檢請求是由上傳監聽器（`xhr.upload`）或以串流作為主體所引起的。沒有它們就沒有預檢請求。",

  "advice.reload-cache": '若要略過目前快取的複本，請以 `cache: "reload"` 請求一次。',

  // What is to be done where no header helps, and caveats of a fix.
  "note.check-server": "請確認在這個協定、主機和通訊埠有伺服器回應。",
  "note.check-host-name": "請比對主機名稱與 API 的主機名稱，並在獨立的分頁開啟 URL。",
  "note.check-log": "請在伺服器及其前方設備的記錄中尋找這個請求。",
  "note.trusted-certificate": "請在獨立的分頁開啟 {origin} 查看 TLS 憑證的問題，並給伺服器一個瀏覽器信任的 TLS 憑證。",
  "note.check-scheme": "請使用伺服器在這個通訊埠所用的協定。",
  "note.another-port": "請讓伺服器監聽另一個通訊埠。",
  "note.mend-answer": "請在產生回應的地方修正它；`curl -v` 之類的命令可以顯示它。",
  "note.send-whole-body": "請一次送出完整的主體，或以 HTTP/2 提供 API。",
  "note.buffer-body": "請一次送出完整的主體，或請求重定向所通往的 URL。",
  "note.go-online": "請在 DevTools 的網路面板關閉「離線」，或將這台電腦連上網路。",
  "note.https-location": "請重定向到 https；若在代理伺服器後方，請讓伺服器查看 `X-Forwarded-Proto`。",
  "note.extend-policy": "若 {target} 應屬其中，請將它加入頁面的內容安全政策。",
  "note.page-over-https": "請以 https 提供頁面。",
  "note.right-address-space": "請省略 `targetAddressSpace`，或指名伺服器所在的位址空間。",
  "note.let-options-through": "請像其他方法一樣，讓 OPTIONS 請求到達伺服器。",
  "note.unblock": "請對這個頁面關閉該擴充功能。",
  "note.switch-off-extension": "請對這個頁面關閉更改回應標頭的擴充功能。",
  "note.let-scripts-through": "請讓這個 API 的請求通過機器人防護，首先是 OPTIONS。",
  "note.ask-administrator": "請詢問管理這個瀏覽器的人。",
  "note.allow-embedding":
    "若每個網站都可以嵌入它，請送出 `Cross-Origin-Resource-Policy: cross-origin`，否則請以 CORS 載入。",
  "note.right-content-type": "請送出符合內容的 `Content-Type`，或以 CORS 載入。",
  "note.allow-local-network":
    '請在網站設定中允許存取區域網路。其他來源的頁框需要外層頁面的 `allow="local-network; loopback-network"`。',
  "note.end-redirects": "請找出是哪個伺服器在重定向，以及它在等待什麼。",
  "note.right-location": "請送出是 URL 的 `Location`。",
  "note.actual-not-seen":
    "請求本身沒有送出，因此沒有看到它的回應；它也需要這些標頭。若它是重定向，其後的每個回應也都需要。",
  "note.target-not-seen": "重定向的目標沒有被詢問；它的回應也需要這些標頭。若它再次重定向，其後的每個回應也都需要。",
  "note.redirect-leaves-http": "重定向通往 {target}，而請求只能送往 http 和 https；沒有標頭能改變這一點。",
  "note.redirect-circle":
    "重定向通往已經詢問過的 {url}。瀏覽器在 20 次重定向後就會放棄：請找出伺服器讓請求繞圈的原因。",
  "note.only-with-credentials":
    "在這裡看不到請求是否帶有憑證。只有帶有時才需要 `Access-Control-Allow-Credentials: true`。",
  "note.error-remains": "狀態 {status} 仍然存在：有了標頭，頁面就能讀取它，接著就必須修正它。",
  "note.null-origin-with-credentials": "沒有伺服器標頭能安全地讓它通過：帶有憑證和 `Origin: null` 的請求不可以被允許。",
  "note.wildcard-for-null-origin": "`Origin: null` 只有 `*` 能相符。只有在任何人都可以讀取這個回應時才使用它。",
  "note.wildcard-without-credentials": "在這裡看不到請求是否帶有憑證。只有沒有憑證時，`*` 才會讓它通過。",
  "note.permission-cached": "瀏覽器會保留先前的許可 {seconds} 秒；在網路面板開啟「停用快取」會使它再次詢問。",
};
