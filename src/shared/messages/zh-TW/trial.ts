import type { trial as english } from "../en/trial.ts";
import type { Translation } from "../words.ts";

export const trial: Translation<typeof english> = {
  "trial.try": "在這個分頁試用這個修正",
  "trial.try.what": "瀏覽器只在這個分頁更改標頭，若安全就重複請求。伺服器不會改變。",
  "trial.try.replaces": "一次只能試用一個修正：這會結束正在試用的修正。",
  "trial.try.together": "已經在試用的會一起試用。",
  "trial.refused": "瀏覽器沒有接受這個修正的規則：{refusal}",
  "trial.obstacle.status":
    "只靠標頭做不到：{role, select, preflight {預檢請求} other {請求}}必須得到 {status} 的回應，而不是 {answered}。",
  "trial.obstacle.redirect":
    "只靠標頭做不到：{role, select, preflight {預檢請求} other {請求}}必須得到 {status} 的回應，而不是重定向（{answered}）。",
  "trial.obstacle.no-tab":
    "瀏覽器不會指出 Shared Worker 和 Service Worker 的請求屬於哪個分頁，因此無法只限於這個分頁。",
  "trial.obstacle.not-seen": "瀏覽器不讓這個擴充功能看到這個請求，因此它也不能更改回應的標頭。",
  "trial.obstacle.host-permission": "瀏覽器只讓這個擴充功能在它能看到的網站上更改標頭。",
  "trial.obstacle.url": "無法為這個 URL 建立規則：它太長，或含有規則無法表示的字元。",
  "trial.obstacle.same-url-twice": "重定向兩次通往同一個 URL，而它的兩個回應必須不同。一個 URL 的規則只有一個回應。",

  "trial.running": "正在這個分頁試用這個修正",
  "trial.running.what":
    "這是模擬：瀏覽器只在這個分頁設定這些標頭。其他所有人和伺服器都維持原狀。關閉 DevTools，或分頁前往另一個網站時，它就會結束。",
  "trial.end": "結束試用",
  "trial.repeat": "重複請求",
  "trial.reload": "重新載入頁面",
  "trial.before": "之前",
  "trial.after": "套用修正",
  "trial.waiting": "正在等待相同的請求 …",
  "trial.cleared": "已不在清單中",
  "trial.unaltered": "修正沒有作用於這個請求：瀏覽器沒有詢問與它有關的內容。它可能仍保留著先前的許可。",
  "trial.not-enough": "修正還不夠：請選取請求，查看還剩下什麼。",
  "trial.enough": "有了這些標頭，頁面就能讀取回應。現在伺服器必須送出它們。",
  "trial.by-page.side-effects":
    "{method} 請求可能會更改伺服器上的內容，且不知道它的主體，因此不會在這裡重複。請在頁面中再做一次。",
  "trial.by-page.credentials": "不知道這個請求是否帶有憑證，因此不會在這裡重複。請讓頁面再發出一次。",
  "trial.by-page.unknown": "發出這個請求所需的內容並非全部已知，因此不會在這裡重複。請讓頁面再發出一次。",
  "trial.by-page.requester": "只有頁面自己能再次發出這個請求。請重新載入，或在頁面中再做一次。",

  "trial.notice": "正在這個分頁試用 {method} {url} 的修正。伺服器沒有改變。",
  "trial.show": "顯示",
  "trial.mark": "試用修正",
  "trial.mark.long": "以在這個分頁試用的修正發出",
  "trial.exchange": "以在這個分頁試用的修正發出：回應的標頭並非全部是伺服器自己的。",
  "trial.exchange.left": "以下是除了該修正之外還剩下的部分。",
  "trial.report": "以在分頁中試用的修正發出，而不是伺服器自己的標頭。",
};
