import type { flightRecorder as english } from "../en/flight-recorder.ts";
import type { Translation } from "../words.ts";

export const flightRecorder: Translation<typeof english> = {
  "flight.mark": "在開啟 DevTools 之前記錄",
  "flight.said":
    "飛航記錄器在開啟 DevTools 之前看到了這個請求。這裡缺少只有 DevTools 自己的記錄才知道的內容：請求是由哪一行程式碼發出的，以及沒有送出的請求的標頭。",
  "flight.dropped":
    "為了騰出空間，已從最舊的開始捨棄{dropped, plural, other { # 個開啟 DevTools 之前的請求}}：飛航記錄器對一個頁面保留 {most, number} 個請求。",
  "flight.tab-page": "該分頁沒有開啟 DevTools。飛航記錄器會保留該分頁所顯示頁面的最近請求。",
  "popup.failed": "{count, plural, =0 {就目前所知，這個頁面沒有請求失敗。} other {這個頁面有 # 個請求失敗。}}",
  "popup.explained": "DevTools 的 CORS 面板會說明原因，以及如何讓它通過。",
  "popup.none": "還沒有看到這個頁面的請求。",
  "popup.seen": "{seen, plural, other {看到這個頁面的 # 個請求。}}",
  "popup.since": "自 {time} 起記錄。",
  "popup.not-recorded": "沒有在記錄這個頁面。請在這個頁面開啟 DevTools，或開啟飛航記錄器，然後再做一次失敗的操作。",
  "popup.not-web": "瀏覽器不會向擴充功能顯示這個頁面的任何內容。",
  "popup.how": "請開啟 DevTools（F12，在 Mac 上是 ⌘⌥I）並選擇 CORS。",
  "popup.open-tab": "在分頁中顯示",
  "popup.more": "{count, plural, other {還有 # 個}}",
  "popup.access": "這個擴充功能未獲准看到所有網站，因此有些請求沒有計入。",
  "popup.connecting": "正在詢問記錄器 …",
  "popup.switch": "飛航記錄器",
  "popup.switch.on": "DevTools 關閉時，每個開啟的頁面的最近請求會保留在記憶體中，並隨頁面一起消失。",
  "popup.switch.off": "在 DevTools 關閉時保留每個開啟的頁面的最近請求：開啟 DevTools 時，就會說明先前失敗的請求。",
  "popup.switch.cost":
    "內容只留在這個瀏覽器的記憶體中。此時每個請求都會經過擴充功能，因此發出非常多請求的頁面載入會較慢。",
};
