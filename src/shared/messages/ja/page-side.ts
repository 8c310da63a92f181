import type { pageSide as english } from "../en/page-side.ts";
import type { Translation } from "../words.ts";

export const pageSide: Translation<typeof english> = {
  "advice.mode-cors":
    "別のオリジンにも送れる既定のモードでリクエストしてください。相手のサーバーが許可する必要があります。",
  "advice.follow-redirects": "既定の動作のとおり、ブラウザーにリダイレクトをたどらせてください。",
  "advice.avoid-preflight":
    "ブラウザーは {reasons} のために先に尋ねます。{count, plural, =0 {} other {サーバーに不要なら {names} を外してください。}}{type, select, own {サーバーが受け付けるなら、本体を `text/plain` として送ってください。サーバーは文字列を自分で解析する必要があります。} other {}}{method, select, none {} other {サーバーが提供しているなら、{method} の代わりに POST を使ってください。}}そうすればブラウザーは尋ねません。それでも、レスポンス自体には CORS ヘッダーが必要です。",
  "advice.proxy-call":
    "ページ自身のサーバーにリクエストし、そこから転送させてください。そうすればリクエストはページ自身のオリジンに向かい、CORS は関係しません。ページでは:",
  "advice.proxy-vite": "ページのサーバーで、開発に Vite を使う場合:",
  "advice.proxy-next": "Next.js の場合（ページ自身の Cookie も転送します）:",
  "advice.proxy-nginx": "nginx の場合、ページの `server` ブロックで:",
};
