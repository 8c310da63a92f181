import type { whatIf as english } from "../en/what-if.ts";
import type { Translation } from "../words.ts";

export const whatIf: Translation<typeof english> = {
  "what-if.name": "もしも",
  "what-if.open": "もしも …?",
  "what-if.open.hint": "リクエストやレスポンスを変えて、ブラウザーがどうするかを見ます。",
  "what-if.tool.hint": "リクエストとそのレスポンスを書いて、ブラウザーがどうするかを見ます。",
  "what-if.headline": "もしも: {headline}",
  "what-if.from-recorded": "記録されたリクエストから始めています。何も送信されません。",
  "what-if.from-nothing": "何も送信されません。ここに書かれたものについて、ブラウザーの手順をたどります。",
  "what-if.unreadable": "まだ何も言えません",
  "what-if.unreadable.sentence": "フォームに読み取れないものがあります。そこに印が付いています。",
  "what-if.reset": "元に戻す",
  "what-if.reset.hint": "すべてを最初の状態に",
  "what-if.request": "リクエスト",
  "what-if.method": "メソッド",
  "what-if.url": "URL",
  "what-if.origin": "ページのオリジン",
  "what-if.mode": "モード",
  "what-if.credentials": "資格情報",
  "what-if.credentials.unknown": "不明",
  "what-if.redirect": "リダイレクト",
  "what-if.request-headers": "ページが設定するヘッダー",
  "what-if.asks-anyway": "アップロードの進捗を監視するか、ストリームを送るため、ブラウザーは先に尋ねます",
  "what-if.hop": "{url}",
  "what-if.preflight": "プリフライトへのレスポンス",
  "what-if.actual": "{method} へのレスポンス",
  "what-if.status": "ステータス",
  "what-if.headers": "レスポンスヘッダー",
  "what-if.asks": "ブラウザーが尋ねる内容:",
  "what-if.no-preflight":
    "プリフライトはありません。{reason, select, held {以前の許可があるため省かれます} mode {モードが cors ではありません} other {メソッドとヘッダーに許可が不要か、URL がページ自身のオリジンです}}。",
  "what-if.imagine-preflight": "あると仮定",
  "what-if.given":
    "この部分は仮定できないため、そのまま残ります。{error, select, none {リクエストはページを出ていません} other {`{error}`}}。",
  "what-if.given.release": "代わりにレスポンスを仮定",
  "what-if.upgraded": "ブラウザー自身がこのリクエストを {url} に送りました。そのまま残ります。",
  "what-if.copy-headers": "ヘッダーとしてコピー",
  "what-if.changed": "変更あり",
  "what-if.problem.method": "`{text}` はメソッドではありません。",
  "what-if.problem.url": "URL ではありません。",
  "what-if.problem.origin":
    "オリジンはスキーム、ホスト、場合によってはポートからなり、その後には何もありません: `https://app.example`。不透明なオリジンは `null` です。",
  "what-if.problem.status": "ステータスは 200 から 999 までの数値です。",
  "what-if.problem.no-colon": "{line} 行目は無視されます。コロンがありません。",
  "what-if.problem.name": "{line} 行目は無視されます。`{text}` はヘッダーの名前ではありません。",
  "what-if.problem.value": "{line} 行目は無視されます。`{text}` の値に、ヘッダーを終わらせる文字があります。",
  "what-if.with-credentials":
    "リクエストに資格情報があるかどうかは分からず、それが結果を決めます。資格情報がある場合: {headline}。",
  "what-if.limits":
    "考慮されないもの: ネットワーク、キャッシュ、ほかの拡張機能、権限、コンテンツセキュリティポリシーなどのページのポリシー。",
  "what-if.limits.no-cors":
    "どのページも使えないレスポンスをブラウザーが渡さないかどうか（`Cross-Origin-Resource-Policy`、およびスクリプト、画像、データの扱い）も考慮されません。",
};
