import type { connections as english } from "../en/connections.ts";
import type { Translation } from "../words.ts";

export const connections: Translation<typeof english> = {
  // The line of the page's code that made the call.
  "connection.called-from": "呼び出し元: `{place}`",
  "connection.called-from.in": "呼び出し元: `{place}`（`{functionName}` の中）",
  "connection.open-in-sources": "ソースパネルで {location} を開く",
  "connection.copy-location": "{location} をコピー",
  "connection.not-in-sources": "DevTools にこのスクリプトはもうありません。開くにはページを再読み込みしてください。",
  "connection.stack": "コールスタック",
  "connection.stack.library": "{count, plural, other {ライブラリーのフレーム # 個}}",
  "connection.stack.async": "{kind}（非同期）",

  // The menu of a request.
  "row-menu": "リクエスト {method} {url}",
  "row-menu.open": "説明に移動",
  "row-menu.what-if": "もしも …?",
  "row-menu.filter-domain": "{domain} だけを表示",
  "row-menu.hide-domain": "{domain} を非表示",
  "row-menu.filter-cause": "この原因だけを表示",
  "row-menu.copy-explanation": "説明を Markdown としてコピー",
  "row-menu.copy-url": "URL をコピー",
  "row-menu.copy-curl": "curl としてコピー",
  "row-menu.copy-fetch": "fetch としてコピー",
  "row-menu.copy-response-headers": "レスポンスヘッダーをコピー",
  "row-menu.copy-error-name": "エラー名をコピー",
  "row-menu.copy-docs-link": "ドキュメントのリンクをコピー",
  "row-menu.copy-har": "表示中のものをすべて HAR としてコピー",
  "row-menu.sources": "ソースパネルで {place} を開く",
  "row-menu.network": "ネットワークパネルで表示",
  "row-menu.clear": "消去",
  "row-menu.reason.no-cause": "このリクエストは何にも止められていません。",
  "row-menu.reason.no-fetch": "この呼び出しをコードとして書くのに必要なことが、すべて観測されたわけではありません。",
  "row-menu.reason.no-request": "この URL は http でも https でもありません。",
  "row-menu.reason.no-response": "レスポンスは観測されていません。",
  "row-menu.reason.no-error-name": "このブラウザーには、これを表す名前がありません。",
  "row-menu.reason.pending": "やり取りはまだ終わっていません。",

  copied:
    "{what, select, explanation {説明をコピーしました。} url {URL をコピーしました。} curl {curl コマンドをコピーしました。} fetch {fetch の呼び出しをコピーしました。} headers {レスポンスヘッダーをコピーしました。} header {ヘッダーをコピーしました。} name {エラー名をコピーしました。} link {リンクをコピーしました。} har {HAR をコピーしました。} other {コピーしました。}}",
  "copied.refused": "ブラウザーがパネルにコピーを許可しませんでした。",

  // Shortcuts.
  "shortcuts.heading": "キーボードショートカット",
  "shortcut.focus-filter": "フィルター",
  "shortcut.newest-failing": "失敗した最新のリクエスト",
  "shortcut.next-failing": "失敗した次のリクエスト",
  "shortcut.previous-failing": "失敗した前のリクエスト",
  "shortcut.next-pane": "パネルの次の部分",
  "shortcut.previous-pane": "パネルの前の部分",
  "shortcut.go-back": "戻る",
  "shortcut.copy-explanation": "説明を Markdown としてコピー",
  "shortcut.what-if": "もしも …?",
  "shortcut.export": "HAR をエクスポート",
  "shortcut.clear": "消去",
  "shortcut.pause": "記録を一時停止または再開",
  "shortcut.show-shortcuts": "この一覧を表示または非表示",
  "shortcut.move": "一覧の中で移動",
  "shortcut.move-to-end": "最初または最後のリクエスト",
  "shortcut.open": "説明に移動",
  "shortcut.menu": "リクエストのメニュー",
};
