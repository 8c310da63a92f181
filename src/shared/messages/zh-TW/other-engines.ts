import type { otherEngines as english } from "../en/other-engines.ts";
import type { Translation } from "../words.ts";

export const otherEngines: Translation<typeof english> = {
  "engine.heading": "在其他瀏覽器中",
  "engine.verdict.same": "在 {browser} 中結果相同，但：",
  "engine.verdict.allowed": "{browser} 會讓它通過。",
  "engine.verdict.blocked": "{browser} 會封鎖它。",
  "engine.verdict.failed": "在 {browser} 中它會失敗，發生在 CORS 之前，或與 CORS 無關。",
  "engine.verdict.undetermined": "從所見的內容無法得知它在 {browser} 中是否通過：",

  // A preflight that this browser does not send, or the other way round.
  "engine.asks-first":
    "若 `{names}` 是頁面自己設定的，{browser} 不把它視為安全，會先以對 {url} 的預檢請求詢問。沒有看到其回應。",
  "engine.asks-again-after-redirect":
    "{browser} 在 {url} 也會先詢問：若頁面發出的請求需要，它在每次重定向後都會詢問。沒有看到其回應。",
  "engine.asks-again-wildcard":
    "{browser} 在 {url} 也會先詢問：以 `*` 得到的許可不能省去下一個預檢請求。沒有看到其回應。",
  "engine.asks-again-expired":
    "{browser} 在 {url} 也會先詢問：它保留先前的許可 {maxAge, number, ::.} 秒。沒有看到其回應。",
  "engine.asks-again-credentials":
    "{browser} 在 {url} 也會先詢問：給帶有憑證的請求的許可不適用於沒有憑證的請求，反之亦然。沒有看到其回應。",
  "engine.asks-with-page-origin":
    "{browser} 對 {url} 的預檢請求帶有頁面的來源 `{origin}`，而 {own} 的則是 `Origin: null`。沒有看到對它的回應。",
  "engine.asks-not": "若主體是串流，{browser} 會把它的名稱當作文字送出，而不先詢問。沒有看到對它的回應。",
  "engine.asks-not-if-appended": "若頁面分成幾部分附加 `{name}`，{browser} 會個別判斷每一部分，而不先詢問。",

  // Checks.
  "engine.checks-first": "{browser} 以不同的順序檢查，會先指出另一個問題：{name}。{own} 指出的是 {ownName}。",
  "engine.upgrades-first": "{browser} 在詢問之前就改用 `https:`，因此它的預檢請求不會被重定向。沒有看到對它的回應。",
  "engine.reads-without-http":
    "{browser} 可能把不是 HTTP 的回應當作沒有標頭的回應；此時其主控台顯示 CORSMissingAllowOrigin。",
  "engine.reads-proxy-status":
    "{browser} 把狀態 407 當作一般狀態讀取，而 {own} 把它視為代理伺服器故障。沒有看到它的標頭。",
  "engine.follows-empty-location": "{browser} 把空的 `Location` 視為重定向到同一個 URL；{own} 視為沒有。",
  "engine.drops-empty-lines": "若同一個標頭有另一行，{browser} 會忽略沒有值的那一行。",

  // What stopped it belongs to this browser.
  "engine.own-policy": "{name} 是這個瀏覽器獨有的：擴充功能、設定或政策。沒有看到這個請求在 {browser} 中會如何。",
  "engine.own-cache": "回應來自這個瀏覽器自己的快取。沒有看到伺服器會如何回應 {browser}。",
  "engine.local-network-prompt": "{browser} 在頁面可以存取區域網路之前，會以自己的方式詢問使用者；舊版本不會詢問。",
  "engine.local-network-none": "{browser} 沒有 Local Network Access，因此會送出請求。沒有看到對它的回應。",

  // Names that mislead.
  "engine.names-network-error": "{browser} 的主控台稱它為被封鎖的跨來源請求（{name}），但這與 CORS 無關。",
  "engine.names-lost-connection": "{browser} 的主控台顯示 {name}，這不是事實：連線在預檢請求之後中斷了。",
  "engine.names-several-values": "{browser} 的主控台顯示 {name}，沒有提到有多個值。",
  "engine.names-header":
    "在多個不被允許的標頭名稱中，{browser} 指出按字母順序的第一個 `{first}`。{own} 可能指出另一個。",
  "engine.names-redirect": "{browser} 的主控台顯示 {name}，沒有說明被拒絕的是重定向的目標。",
  "engine.names-no-http": "{browser} 的主控台顯示 {name}，因為它把不是 HTTP 的回應當作沒有標頭的回應。",
  "engine.second-message": "{browser} 的主控台在其後還有一行 CORSDidNotSucceed，那不是第二個問題。",

  // How long a permission is kept.
  "engine.keeps-permission":
    "{browser} 保留對 {url} 的預檢請求的許可 {seconds, number, ::.} 秒，{own} 則是 {ownSeconds, number, ::.} 秒。",
  "engine.keeps-no-permission":
    "{browser} 在每次請求 {url} 之前都會詢問：{why, select, wildcard {以 `*` 得到的許可不能省去下一個預檢請求} other {它不保留 `Access-Control-Max-Age` 不是數字的許可}}。{own} 會保留 {ownSeconds, number, ::.} 秒。",
  "engine.forgets-permission":
    "由於請求失敗，{browser} 會忘記對 {url} 的預檢請求的許可，下次會再次詢問。{own} 會保留 {ownSeconds, number, ::.} 秒。",
};
