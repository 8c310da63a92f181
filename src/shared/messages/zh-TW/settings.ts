import type { settings as english } from "../en/settings.ts";
import type { Translation } from "../words.ts";

export const settings: Translation<typeof english> = {
  "settings.name": "設定",
  "settings.private": "在無痕視窗或隱私視窗中不會儲存任何內容，因此這些設定只維持到視窗關閉為止。",
  "settings.flight-recorder": "飛航記錄器",
  "settings.flight-recorder.what":
    "在 DevTools 關閉時，把每個開啟的頁面的最近請求保留在記憶體中。此時每個請求都會經過擴充功能，因此發出非常多請求的頁面載入會較慢。",
  "settings.preserve-log.what": "分頁顯示另一個頁面時，將先前頁面的請求保留在清單中。",
  "settings.group-repeats.what": "重複且結果相同的請求合為一列。",
  "settings.language": "語言",
  "settings.language.browser": "瀏覽器的語言",
  "settings.language.what": "標頭的名稱和值，以及瀏覽器自己的錯誤名稱維持原樣。",
  "settings.flight-recorder.private": "可以在無痕視窗或隱私視窗之外切換。",
};
