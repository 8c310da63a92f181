import type { reproduce as english } from "../en/reproduce.ts";
import type { Translation } from "../words.ts";

export const reproduce: Translation<typeof english> = {
  "reproduce.heading": "重現",
  "reproduce.curl.preflight": "預檢請求（curl）",
  "reproduce.curl.actual": "請求（curl）",
  "reproduce.curl.hop": "{title}，在{hop, plural, other { # 次重定向}}之後",
  "reproduce.fetch": "供頁面主控台使用的 fetch()",
  "reproduce.with-secrets": "包含機密值",
  "reproduce.never-sent": "瀏覽器沒有送出這個請求。這裡只有已知的標頭。",
  "reproduce.body": "沒有記錄主體。若伺服器需要，請自行加入。",
  "reproduce.redirects": "curl 不會跟隨重定向：瀏覽器會個別判斷每個回應。",
  "reproduce.credentials-assumed": "瀏覽器不會顯示憑證模式。`{credentials}` 是較可能的，或兩者之一。",

  "recheck.heading": "更改伺服器之後",
  "recheck.call": "再次檢查",
  "recheck.call.hint": "在頁面中再進行一次相同的呼叫，略過 HTTP 快取和保留的許可，並比較回應。",
  "recheck.page.side-effects":
    "{method} 請求可能會更改伺服器上的內容，因此不會自動重複。請在頁面中再做一次，然後比較。",
  "recheck.page.requester": "這個請求不是由頁面自己的指令碼發出的。請在頁面中再做一次，然後比較。",
  "recheck.page.credentials": "不知道這個請求是否帶有憑證，因此不會自動重複。請在頁面中再做一次，然後比較。",
  "recheck.page.unknown": "進行這個呼叫所需的內容並非全部已知。請在頁面中再做一次，然後比較。",
  "recheck.reload": "重新載入頁面",
  "recheck.waiting": "正在等待相同的請求 …",
  "recheck.elsewhere": "頁面現在是另一個來源。請開啟發出請求的頁面，然後再試一次。",
  "recheck.paused": "記錄已暫停。若要繼續，請按「記錄」。",
  "recheck.compare.later": "與較後的比較",
  "recheck.compare.earlier": "與較早的比較",
  "recheck.permission":
    "瀏覽器會再保留預檢請求的許可{seconds, plural, other { # 秒}}。在那之前，頁面自己的請求會不經詢問就送出，沒有人會看到預檢請求的回應已經改變。「再次檢查」仍會詢問。{engine, select, gecko {} other {在 DevTools 的網路面板開啟「停用快取」時，頁面也會詢問；這不會取消許可，重新載入頁面也不會。那裡的「清除瀏覽器快取」則會取消許可。}}",
  "recheck.http-cache":
    "瀏覽器可能從 HTTP 快取回應頁面自己的請求。「再次檢查」和 DevTools 網路面板的「停用快取」會略過它。",

  "compare.heading": "之前和之後",
  "compare.before": "之前",
  "compare.after": "之後",
  "compare.verdict": "判定",
  "compare.first-cause": "第一個原因",
  "compare.none": "無",
  "compare.possible": "{count} 個之一",
  "compare.changes": "回應中的變化",
  "compare.no-change": "回應相同。",
  "compare.no-response": "沒有回應",
  "compare.others": "{count, plural, other {還有 # 行不同}}",
  "compare.still": "仍然失敗的部分",
  "compare.passes": "不再有任何失敗。",
};
