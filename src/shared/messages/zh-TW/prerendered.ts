import type { prerendered as english } from "../en/prerendered.ts";
import type { Translation } from "../words.ts";

export const prerendered: Translation<typeof english> = {
  "prerendered.hidden.mark": "由預先轉譯而尚未顯示的頁面發出",
  "prerendered.hidden.said": "瀏覽器預先轉譯了另一個頁面，這個請求由那個頁面發出。這個分頁尚未顯示它。",
  "prerendered.shown.mark": "在頁面顯示之前發出",
  "prerendered.shown.said": "瀏覽器預先轉譯了這個頁面，頁面在顯示之前發出了這個請求。",
};
