import type { list as english } from "../en/list.ts";
import type { Translation } from "../words.ts";

export const list: Translation<typeof english> = {
  "list.column.domain": "網域",
  "list.column.type": "類型",
  "list.column.picture": "過程",
  "list.column.started": "開始時間",
  "list.columns": "欄位",
  "list.columns.reset": "重設欄位",
  "list.column.width": "「{column}」的寬度",
  "list.group": "合併重複請求",
  "list.group.show": "顯示全部 {count, number} 個內容相同的請求",
  "list.group.hide": "{count, number} 個內容相同的請求只顯示第一個",
  "list.group.count": "{count, number}×",
  "list.preserve": "保留記錄",
  "list.preserve.hint": "分頁顯示另一個頁面時，將先前頁面的請求保留在清單中",
  "list.navigated": "已前往 {url}",
  "list.new": "{count, plural, other {# 個新請求}}",

  // The requests of an exchange, in its small picture.
  "list.mark.passed": "{method} {status} 通過",
  "list.mark.refused": "{method} {status} 被拒絕",
  "list.mark.cached": "{method} {status} 來自快取",
  "list.mark.no-response": "{method} 沒有回應",
  "list.mark.never-sent": "{method} 沒有送出",
  "list.mark.pending": "{method} 進行中",
  "list.mark.permission": "先前的許可省去了 OPTIONS",
  "list.mark.more": "更多請求",
};
