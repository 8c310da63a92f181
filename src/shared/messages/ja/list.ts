import type { list as english } from "../en/list.ts";
import type { Translation } from "../words.ts";

export const list: Translation<typeof english> = {
  "list.column.domain": "ドメイン",
  "list.column.type": "タイプ",
  "list.column.picture": "流れ",
  "list.column.started": "開始時間",
  "list.columns": "列",
  "list.columns.reset": "列をリセット",
  "list.column.width": "{column} の幅",
  "list.group": "繰り返しをまとめる",
  "list.group.show": "同じ内容の {count, number} 件をすべて表示",
  "list.group.hide": "同じ内容の {count, number} 件のうち、最初のものだけを表示",
  "list.group.count": "{count, number}×",
  "list.preserve": "ログを保持",
  "list.preserve.hint": "タブが別のページを表示しても、前のページのリクエストを一覧に残します",
  "list.navigated": "{url} に移動しました",
  "list.new": "{count, plural, other {新しいリクエスト # 件}}",

  // The requests of an exchange, in its small picture.
  "list.mark.passed": "{method} {status} 通過",
  "list.mark.refused": "{method} {status} 拒否",
  "list.mark.cached": "{method} {status} キャッシュから",
  "list.mark.no-response": "{method} レスポンスなし",
  "list.mark.never-sent": "{method} 未送信",
  "list.mark.pending": "{method} 進行中",
  "list.mark.permission": "OPTIONS は以前の許可により省略",
  "list.mark.more": "ほかのリクエスト",
};
