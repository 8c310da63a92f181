import type { filter as english } from "../en/filter.ts";
import type { Translation } from "../words.ts";

export const filter: Translation<typeof english> = {
  "filter.name": "篩選",
  "filter.placeholder": "篩選",
  "filter.clear": "清除篩選",
  "filter.help": "所有篩選關鍵字與範例",
  "filter.suggestions": "建議",
  "filter.recent": "先前用過",
  "filter.shown":
    "{hidden, plural, =0 {{total, plural, other {# 個跨來源請求}}} other {{shown, number} / {total, plural, other {# 個跨來源請求}}}}",

  // The buttons that count verdicts.
  "filter.counts": "依判定顯示",
  "filter.count": "{name} {count, number}",
  "filter.count.all": "全部",
  "filter.count.warning": "警告",
  "filter.count.all.hint": "顯示所有判定",
  "filter.count.hint": "除了已選擇的其他判定，也顯示這些",

  // What each key asks for.
  "filter.key.verdict": "結果如何",
  "filter.key.cause": "失敗的原因，或警告：其 id 或標題",
  "filter.key.domain": "請求送往的主機；`*.` 表示其下的主機",
  "filter.key.origin": "發出請求的來源",
  "filter.key.method": "請求方法",
  "filter.key.status": "回應的狀態，包括對預檢請求的回應：`404`、`4xx`、`>=400`、`none`",
  "filter.key.type": "由什麼發出：指令碼、字型、圖片",
  "filter.key.preflight": "瀏覽器是否先詢問",
  "filter.key.credentials": "是否帶有憑證",
  "filter.key.header": "請求或回應的標頭：`name`，或 `name=part of its value`",
  "filter.key.hop": "重定向的次數，或重定向通往的主機",
  "filter.key.who": "該由誰處理",
  "filter.key.is": "請求的其他特性",
  "filter.key.larger-than": "大於 `500`、`10k` 或 `1M` 位元組的主體，僅限已知大小的",
  "filter.is.failing": "瀏覽器扣留了某些內容，沒有交給頁面，或可能如此。",
  "filter.is.warning": "無論判定如何，都有值得知道的事。",
  "filter.is.open": "還剩下兩個原因，而瀏覽器不會顯示是哪一個。",
  "filter.is.redirected": "瀏覽器跟隨了重定向。",
  "filter.is.trial": "當時正在試用修正。",
  "filter.is.from-cache": "回應來自 HTTP 快取。",
  "filter.is.without-tab": "瀏覽器沒有指出分頁：由 Shared Worker 或 Service Worker 發出。",
  "filter.is.unseen": "瀏覽器的請求事件沒有顯示它；顯示它的是 DevTools 的記錄或探針。",

  // What cannot be read.
  "filter.problem.pattern-invalid": "`/{pattern}/` 不是規則運算式，因此已略過。",
  "filter.problem.pattern-unsupported": "`/{pattern}/` 需要回溯或其他篩選沒有的語法，因此已略過。",
  "filter.problem.pattern-slow": "`/{pattern}/` 花費的時間太長，因此已略過。",
  "filter.problem.no-such-key": "`{name}` 不是篩選關鍵字，因此把 `{text}` 當作文字來尋找。",
  "filter.problem.no-such-value": "`{key}:` 沒有值 `{value}`，因此已略過。可用的有：{choices}。",
  "filter.problem.status": "`{value}` 不是狀態，因此已略過。請寫 `404`、`4xx`、`>=400` 或 `none`。",
  "filter.problem.larger-than": "`{value}` 不是大小，因此已略過。請寫 `500`、`10k` 或 `1M`。",

  // What it hides.
  "filter.hides-all": "{hidden, plural, other {# 個請求}}被篩選隱藏。",
  "filter.hides":
    "`{term}` 隱藏了 {hides, number} 個請求。{without, plural, =0 {沒有它時也不會顯示任何請求。} other {沒有它時會顯示 # 個。}}",
  "filter.remove": "移除",
  "filter.remove.name": "移除 {term}",
  "filter.show-all": "全部顯示",
  "filter.restored": "這是上次的篩選，它隱藏了{hidden, plural, other { # 個請求}}。",
};
