import type { explanation as english } from "../en/explanation.ts";
import type { Translation } from "../words.ts";

export const explanation: Translation<typeof english> = {
  // The picture of what happened, as it is read out.
  "sequence.spoken": "{from} から {to}: {message}",
  "sequence.spoken.stopped": "{from} から {to}: {message}。ブラウザーはここで止めました",
  "sequence.spoken.note": "{from}: {message}",
  "sequence.result.fetch-or-event": "TypeError または error イベント",
  "sequence.result.nothing": "なし",
  "sequence.more-redirects": "（{count, plural, other {ほかのリダイレクト # 回}}）",

  // Who has to act.
  "who.api": "API のサーバー",
  "who.api.meaning":
    "{changes, plural, =0 {対応できるのは、{hosts} を運用する側です。} other {{hosts} を運用する側が、レスポンスを変える必要があります。}}",
  "who.proxy": "プロキシまたはサーバー",
  "who.proxy.meaning":
    "{changes, plural, =0 {対応できるのは、{hosts} のゲートウェイ、ファイアウォール、プロキシ、またはサーバー自身です。} other {{hosts} のゲートウェイ、ファイアウォール、プロキシ、またはサーバー自身が、レスポンスを変える必要があります。}}",
  "who.page": "ページ",
  "who.page.meaning": "ページのコードまたはページ自身の設定を変える必要があります。",
  "who.user": "利用者のブラウザーまたはネットワーク",
  "who.user.meaning": "利用者の側、つまりブラウザー、その拡張機能、またはネットワークで決まります。",
  "who.nobody": "不明",
  "who.nobody.meaning": "誰が対応する必要があるかは、観測されたものからは分かりません。",
  "panel.fix.not-needed": "修正は必要ありません。",
  "panel.copy-fix": "すべてコピー",
  "panel.copy-header": "{name} の行をコピー",

  // How sure a sentence is.
  "doubt.possible": "複数のうちの 1 つ",
  "doubt.unknown": "不明",
  "doubt.signs": "失敗した手順は観測されました。説明のほかの部分は、レスポンスの特徴からの推論です。",

  // What is wrong in a header, beside its value.
  "frame.note.allow-origin-matches": "リクエストのオリジンは `{expected}`",
  "frame.note.allow-origin-not-wildcard": "資格情報を含むリクエストでは、`*` は認められない",
  "frame.note.allow-origin-single": "許される値は 1 つだけ",
  "frame.note.allow-origin-well-formed": "これはオリジンではない",
  "frame.note.allow-credentials-true": "バイト単位で `true` と同じでなければならない",
  "frame.note.preflight-ok-status": "リクエストを通すのは 200～299 だけ",
  "frame.note.allow-methods-parse": "{names}: メソッド名ではない",
  "frame.note.allow-headers-parse": "{names}: ヘッダー名ではない",
  "frame.note.method-allowed": "{names}: この一覧にない",
  "frame.note.request-headers-allowed": "{names}: この一覧にない",
  "panel.frame.fewer": "ヘッダーを折りたたむ",

  // What would fail next.
  "panel.next.named": "{title}: {names}",
  "panel.next.include": "リクエストに資格情報がある場合",
  "panel.next.omit": "資格情報がない場合",

  // The steps of the standard.
  "panel.trace.stopped": "ここで停止",
  "panel.trace.expected": "期待される値: `{expected}`",
  "step.group.request": "リクエスト先:",
  "step.group.preflight": "プリフライトのレスポンス:",
  "step.group.redirect": "リダイレクト元:",
  "step.group.response": "レスポンス:",

  // What let a response through.
  "panel.passed": "通った理由",
  "panel.passed.mode-unknown":
    "ページが CORS でリクエストしたかどうかは示されません。通常どおり、CORS でリクエストしたものと見なしています。",
};
