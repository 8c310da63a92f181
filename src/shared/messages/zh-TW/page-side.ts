import type { pageSide as english } from "../en/page-side.ts";
import type { Translation } from "../words.ts";

export const pageSide: Translation<typeof english> = {
  "advice.mode-cors": "請以預設模式請求，它也能前往其他來源；那些伺服器必須允許。",
  "advice.follow-redirects": "請讓瀏覽器跟隨重定向，這是它的預設行為。",
  "advice.avoid-preflight":
    "瀏覽器因為{reasons}而先詢問。{count, plural, =0 {} other {若伺服器不需要，請省略 {names}。}}{type, select, own {若伺服器接受，請將主體以 `text/plain` 送出；它必須自行剖析文字。} other {}}{method, select, none {} other {若伺服器提供，請使用 POST 代替 {method}。}}那麼瀏覽器就不會詢問；回應本身仍然需要 CORS 標頭。",
  "advice.proxy-call":
    "請向頁面自己的伺服器請求，並由它轉送：那麼請求會送往頁面自己的來源，CORS 就不起作用。在頁面中：",
  "advice.proxy-vite": "在頁面的伺服器上，開發時使用 Vite：",
  "advice.proxy-next": "使用 Next.js，它也會轉送頁面自己的 Cookie：",
  "advice.proxy-nginx": "使用 nginx，在頁面的 `server` 區塊中：",
};
