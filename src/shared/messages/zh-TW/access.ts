import type { access as english } from "../en/access.ts";
import type { Translation } from "../words.ts";

export const access: Translation<typeof english> = {
  "part-not-shown.title": "瀏覽器沒有顯示全部",
  "part-not-shown.summary":
    "{kind, select, beginning {請求是從沒有顯示的 URL 重定向到 {url} 的。} target {對 {url} 的請求被重定向到 {host}，而這個擴充功能不能看到它。} file {檔案沒有說明對 {url} 的請求結果如何。} missed {對 {url} 的請求進行時，瀏覽器停止了記錄器，因此沒有看到它的結果。} other {對 {url} 的請求進行時，這個擴充功能不再獲准看到它。}}",
  "part-not-shown.detail":
    "瀏覽器只向能看到發出請求的頁面的擴充功能顯示請求，而 Firefox 只在它們也能看到 URL 時顯示；在一連串的重定向中，它會略去其他 URL。因此無法得知這個請求的結果。",
  "note.allow-sites": "請也允許這個擴充功能看到其他網站，然後再次發出請求。",
  "step.shown-to-extension": "瀏覽器向這個擴充功能顯示它",

  "sequence.out-of-sight": "（沒有向這個擴充功能顯示）",

  "access.none": "這個擴充功能未獲准看到任何網站，因此瀏覽器不會向它顯示請求。",
  "access.some": "這個擴充功能只獲准看到 {hosts}。",
  "access.missing": "未獲准因而沒有顯示：{hosts}。",
  "access.this-page": "{host}（這個頁面，因此也包括它的所有請求）",
  "access.more": "{count, plural, other {還有 # 個}}",
  "access.log": "這裡關於其他網站的內容來自 DevTools 自己的記錄，它所知較少。",
  "access.allow-all": "在所有網站上允許",
  "access.allow-missing": "{count, plural, other {只在這些網站上允許}}",
  "access.page.heading": "讓 Corsplain 看到請求",
  "access.page.question":
    "Corsplain 會解釋它能看到的請求。若要看到 {hosts} 的請求，它需要您的許可；按下按鈕時，Firefox 會再詢問一次。您可以隨時在附加元件管理員中收回許可。",
  "access.page.all": "所有網站",
  "access.page.allow": "允許",
  "access.page.cancel": "取消",

  "access.after-restart": "自 {time} 擴充功能更新或重新載入起開始記錄。在那之前的記錄，瀏覽器沒有保留。",

  "interrupted.detail":
    "瀏覽器會停止擴充功能中無事可做的部分，之後再啟動。恰好在那一刻到達的內容已經遺失，DevTools 自己的記錄也沒有說明。",
  "interrupted.notice":
    "這個請求進行時，瀏覽器停止了記錄器，之後又重新啟動。恰好在那一刻到達的內容可能缺少：它的結尾、重定向或預檢請求。",
};
