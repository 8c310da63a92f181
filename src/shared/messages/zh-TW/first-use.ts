import type { firstUse as english } from "../en/first-use.ts";
import type { Translation } from "../words.ts";

export const firstUse: Translation<typeof english> = {
  "example.offer": "第一次使用嗎？一個記錄下來的請求，可以展示這個面板會說明什麼。",
  "example.show": "查看範例",
  "example.hide": "不用，以後也不用",
  "example.said": "這是範例，記錄自示範。其中的任何內容都不會匯出。",
  "example.hint.answer": "說明的第一行就是答案：是什麼攔下了請求，以及是誰攔下的。",
  "example.hint.picture": "這張圖顯示頁面、瀏覽器和伺服器之間傳遞了什麼，以及在哪裡結束。",
  "example.hint.fix": "修正是完整的：一項更改，以標頭列出，並以伺服器技術堆疊的寫法列出。",
  "example.hint.filter": "清單上方的篩選可以輸入路徑、主機、狀態，或 `blocked` 之類的判定。",
  "example.leave": "關閉範例",
  "example.leave.key": "按 Esc、「清除」，或出現第一個真正的請求時，也會關閉。",
  "settings.example": "範例",
  "settings.example.what": "一個記錄下來的請求及其說明，可以看到什麼內容在哪裡。",
  "settings.example.full": "清單是空的時候，才有位置顯示它。",
};
