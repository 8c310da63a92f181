import type { tryInFirefox as english } from "../en/try-in-firefox.ts";
import type { Translation } from "../words.ts";

export const tryInFirefox: Translation<typeof english> = {
  "trial.obstacle.lines":
    "Firefox は、拡張機能が何をしても、サーバーが送った `Access-Control-Allow-Origin` の行を数えます。ここでは複数ある可能性があるため、Firefox では試せません。",
  "what-if.browser": "ブラウザー",
  "what-if.judged-as": "手順は {browser} のものです。",
};
