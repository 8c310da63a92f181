import type { tabPage as english } from "../en/tab-page.ts";
import type { Translation } from "../words.ts";

export const tabPage: Translation<typeof english> = {
  "tab-page.open": "在分頁中開啟",
  "tab-page.name": "CORS: {name}",
  "tab-page.shows": "此分頁的請求：",
  "tab-page.devtools-closed":
    "該分頁的 DevTools 已關閉。只要這個頁面開著，就會繼續記錄它的請求，但不包括只有 DevTools 知道的內容。",
  "tab-page.not-recorded": "目前沒有在記錄。若要繼續，請在該分頁開啟 DevTools。",
  "tab-page.closed": "該分頁已關閉。只要這個頁面開著，記錄的內容就會保留；匯出 HAR 可以保存更久。",
  "trial.by-page.devtools": "只有 DevTools 內的面板能重複這個請求。在這裡，請重新載入頁面。",
  "recheck.page.devtools": "只有 DevTools 內的面板能再次進行這個呼叫。在這裡，請重新載入頁面。",
};
