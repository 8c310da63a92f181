import type { tryInFirefox as english } from "../en/try-in-firefox.ts";
import type { Translation } from "../words.ts";

export const tryInFirefox: Translation<typeof english> = {
  "trial.obstacle.lines":
    "無論擴充功能如何處理，Firefox 都會計算伺服器送出的 `Access-Control-Allow-Origin` 行數。這裡可能有多行，因此無法在 Firefox 中試用。",
  "what-if.browser": "瀏覽器",
  "what-if.judged-as": "這些是 {browser} 的步驟。",
};
