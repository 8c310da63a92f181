import type { scriptView as english } from "../en/script-view.ts";
import type { Translation } from "../words.ts";

export const scriptView: Translation<typeof english> = {
  "script-view.heading": "頁面的指令碼看到什麼？",
  "script-view.saw": "頁面中的探針看到了 `{saw}`。",
  "script-view.requester-unknown": "瀏覽器不會顯示是什麼發出了請求。各種情況會看到：",
  "script-view.pending": "還沒有看到任何東西。",
  "script-view.unknown": "錯誤或回應：無法得知是哪一個，因為判定也無法確定。",
  "script-view.beacon": "什麼都看不到。Beacon 和 ping 送出時不會告知指令碼；`sendBeacon()` 在那之前就已傳回。",
  "script-view.maybe-later": "若它是看起來相同的 `fetchLater()`，就不會告知任何指令碼。",

  "script-view.error.fetch": "`fetch()` 的 Promise 會以 `{error}` reject。其中沒有狀態、標頭，也沒有原因。",
  "script-view.error.xhr":
    "`XMLHttpRequest` 收到 `error` 事件。它的 `status` 是 0，沒有標頭、文字，也沒有原因。同步的 `send()` 會擲出 `NetworkError`。",
  "script-view.error.event-source": "`EventSource` 收到沒有原因的 `error` 事件。",
  "script-view.error.image": "元素收到沒有原因的 `error` 事件。由樣式表請求的圖片不會出現，也不會告知任何指令碼。",
  "script-view.error.script":
    "`<script>` 或 `<link>` 收到沒有原因的 `error` 事件。`import()` 會以 `TypeError` reject，Worklet 的 `addModule()` 會以 `AbortError` reject。",
  "script-view.error.style": "`<link>` 收到沒有原因的 `error` 事件。",
  "script-view.error.font":
    "`FontFace.load()` 會以 `NetworkError` reject。沒有使用它時，不會告知任何指令碼，文字會以另一種字型顯示。",
  "script-view.error.media": "`<video>`、`<audio>` 或 `<source>` 收到 `error` 事件。",
  "script-view.error.other":
    "沒有顯示是什麼發出了請求。元素會收到 `error` 事件，Worklet 的 `addModule()` 會以 `AbortError` reject；瀏覽器自行發出的請求，不會告知任何指令碼。",

  "script-view.never-sent.fetch": "`fetch()` 的 Promise 會 reject，通常是以 `TypeError`。沒有看到它的文字。",
  "script-view.never-sent.xhr": "`XMLHttpRequest` 收到 `error` 事件，或者 `open()` 或 `send()` 擲出錯誤。",
  "script-view.never-sent.other": "元素收到沒有原因的 `error` 事件。",
  "script-view.abort.fetch":
    "`fetch()` 的 Promise 會以頁面給的原因 reject：沒有給時是 `AbortError`，由 `AbortSignal.timeout()` 中止時是 `TimeoutError`。離開頁面之後，就沒有人會看到任何東西。",
  "script-view.abort.xhr":
    "`XMLHttpRequest` 收到 `abort` 事件，若是它自己的時間用完，則收到 `timeout` 事件。它的 `status` 是 0。離開頁面之後，就沒有人會看到任何東西。",
  "script-view.abort.other": "若離開了頁面或移除了元素，什麼都看不到；否則會收到 `error` 事件。",

  "script-view.opaque.fetch":
    "`fetch()` 會 resolve 為類型 `opaque` 的回應：它的 `status` 是 0，`ok` 是 false，沒有標頭，主體是 null。",
  "script-view.opaque.image":
    "元素收到 `load` 事件，若回應不是圖片，則收到 `error` 事件。畫上這個圖片的畫布不能再讀取：讀取會擲出 `SecurityError`。",
  "script-view.opaque.script":
    "除非其狀態、類型或 `integrity` 禁止，指令碼會執行。關於其中的錯誤，頁面只會得知 `Script error.`。",
  "script-view.opaque.style": "除非其狀態或類型禁止，樣式表會套用。讀取它的 `cssRules` 會擲出 `SecurityError`。",
  "script-view.opaque.media": "若瀏覽器認得它的格式，就會播放。畫上它的畫布不能再讀取：讀取會擲出 `SecurityError`。",
  "script-view.opaque.other": "若其種類允許，回應可以使用。沒有指令碼能讀取它。",
  "script-view.opaque-redirect":
    "`fetch()` 會 resolve 為類型 `opaqueredirect` 的回應：它的 `status` 是 0，沒有標頭，也沒有主體。不會告知重定向通往何處。",

  "script-view.readable.fetch":
    "`fetch()` 會 resolve 為類型 `{type}` 的回應。{status, select, 304 {它的 `status` 是來自瀏覽器快取的 200，除非頁面自己詢問內容是否有變；那麼它是 304} other {它的 `status` 是 {status}，`ok` 是 {ok}}}。指令碼能夠讀取它的主體。",
  "script-view.readable.xhr":
    "`XMLHttpRequest` 收到 `load` 事件。{status, select, 304 {它的 `status` 是來自瀏覽器快取的 200，除非頁面自己詢問內容是否有變；那麼它是 304} other {它的 `status` 是 {status}}}。指令碼能夠讀取它的文字。",
  "script-view.readable.event-source":
    "{stream, select, yes {`EventSource` 收到 `open` 事件，以及它的訊息。} other {`EventSource` 收到 `error` 事件，不再請求：它需要狀態 200 和類型 `text/event-stream`。}}",
  "script-view.readable.image":
    "元素收到 `load` 事件，若回應不是圖片，則收到 `error` 事件。畫上這個圖片的畫布可以讀取。沒有指令碼能看到它的狀態或標頭。",
  "script-view.readable.script":
    "除非其狀態、類型或 `integrity` 禁止，指令碼會執行。其中的錯誤會帶有文字。沒有指令碼能看到它的狀態或標頭。",
  "script-view.readable.style":
    "除非其狀態或類型禁止，樣式表會套用，並且可以讀取它的 `cssRules`。沒有指令碼能看到它的狀態或標頭。",
  "script-view.readable.font": "若它是字型，就可以使用。沒有指令碼能看到它的狀態或標頭。",
  "script-view.readable.media":
    "若瀏覽器認得它的格式，就會播放。畫上它的畫布可以讀取。沒有指令碼能看到它的狀態或標頭。",
  "script-view.readable.other": "沒有顯示是什麼發出了請求。無論是什麼，都可以讀取回應。",

  "script-view.incomplete.fetch":
    "`fetch()` 會 resolve 為類型 `{type}`、`status` 為 {status} 的回應。讀取它的主體會以 `TypeError` reject，因為主體中斷了。",
  "script-view.incomplete.xhr": "因為主體中斷了，`XMLHttpRequest` 收到 `error` 事件，它的 `status` 變成 0。",
  "script-view.incomplete.other": "主體中斷之前的內容；元素可能會收到 `error` 事件。",

  "script-view.header": "標頭",
  "script-view.readable": "指令碼",
  "script-view.readable.yes": "能夠讀取",
  "script-view.readable.no": "看不到",
  "script-view.readable.unknown": "無法得知",
  "script-view.why": "為什麼",
  "script-view.access.basic": "每個指令碼都可以讀取的七個標頭之一",
  "script-view.access.own-origin": "屬於頁面自己的來源",
  "script-view.access.exposed": "列在 `Access-Control-Expose-Headers` 中",
  "script-view.access.exposed-by-wildcard": "`Access-Control-Expose-Headers` 有 `*`",
  "script-view.access.forbidden": "任何指令碼都看不到它",
  "script-view.access.not-exposed": "沒有列在 `Access-Control-Expose-Headers` 中",
  "script-view.access.wildcard-with-credentials": "對帶有憑證的請求，`Access-Control-Expose-Headers` 中的 `*` 不算數",
  "script-view.access.unless-credentials":
    "`Access-Control-Expose-Headers` 中的 `*` 只在沒有憑證時算數，而是否有憑證未知",
};
