import type { settings as english } from "../en/settings.ts";
import type { Translation } from "../words.ts";

export const settings: Translation<typeof english> = {
  "settings.name": "設定",
  "settings.private":
    "プライベートウィンドウ（シークレットウィンドウ）では何も保存されないため、これらの設定はウィンドウを閉じるまで有効です。",
  "settings.flight-recorder": "フライトレコーダー",
  "settings.flight-recorder.what":
    "DevTools を閉じている間、開いているすべてのページの最近のリクエストをメモリーに保持します。オンにすると、すべてのリクエストが拡張機能を経由するため、リクエストが非常に多いページは読み込みが遅くなります。",
  "settings.preserve-log.what": "タブが別のページを表示しても、前のページのリクエストを一覧に残します。",
  "settings.group-repeats.what": "同じ結果で繰り返されるリクエストを 1 行にまとめます。",
  "settings.language": "言語",
  "settings.language.browser": "ブラウザーの言語",
  "settings.language.what": "ヘッダーの名前と値、ブラウザー自身のエラー名は変わりません。",
  "settings.flight-recorder.private": "プライベートウィンドウの外で切り替えられます。",
};
