import type { filter as english } from "../en/filter.ts";
import type { Translation } from "../words.ts";

export const filter: Translation<typeof english> = {
  "filter.name": "フィルター",
  "filter.placeholder": "フィルター",
  "filter.clear": "フィルターを消去",
  "filter.help": "すべてのキーと例",
  "filter.suggestions": "候補",
  "filter.recent": "以前に使用",
  "filter.shown":
    "{hidden, plural, =0 {{total, plural, other {オリジン間リクエスト # 件}}} other {{total, plural, other {オリジン間リクエスト # 件}}中 {shown, number} 件}}",

  // The buttons that count verdicts.
  "filter.counts": "判定ごとに表示",
  "filter.count": "{name} {count, number}",
  "filter.count.all": "すべて",
  "filter.count.warning": "警告",
  "filter.count.all.hint": "すべての判定を表示",
  "filter.count.hint": "これらを、選ばれているほかの判定とともに表示",

  // What each key asks for.
  "filter.key.verdict": "どうなったか",
  "filter.key.cause": "失敗した理由または警告: その ID またはタイトル",
  "filter.key.domain": "送信先のホスト。`*.` でその下にあるもの",
  "filter.key.origin": "リクエストしたオリジン",
  "filter.key.method": "リクエストメソッド",
  "filter.key.status": "レスポンスのステータス（プリフライトも含む）: `404`、`4xx`、`>=400`、`none`",
  "filter.key.type": "リクエストしたもの: スクリプト、フォント、画像",
  "filter.key.preflight": "ブラウザーが先に尋ねたかどうか",
  "filter.key.credentials": "資格情報があったかどうか",
  "filter.key.header": "リクエストまたはレスポンスのヘッダー: `name`、または `name=part of its value`",
  "filter.key.hop": "リダイレクトの回数、またはリダイレクト先のホスト",
  "filter.key.who": "誰が対応する必要があるか",
  "filter.key.is": "そのほかに当てはまること",
  "filter.key.larger-than": "本体の大きさが `500`、`10k`、`1M` などのバイト数を超えるもの（分かる場合）",

  "filter.is.failing": "ブラウザーがページに渡さなかったものがあるか、その可能性があります。",
  "filter.is.warning": "判定にかかわらず、知っておくとよいことがあります。",
  "filter.is.open": "理由が 2 つ残っていて、どちらだったかをブラウザーは示しません。",
  "filter.is.redirected": "ブラウザーがリダイレクトをたどりました。",
  "filter.is.trial": "修正を試していました。",
  "filter.is.from-cache": "レスポンスは HTTP キャッシュからのものです。",
  "filter.is.without-tab":
    "共有ワーカーまたはサービスワーカーがリクエストしたため、ブラウザーはタブを示しませんでした。",
  "filter.is.unseen": "ブラウザーのリクエストのイベントには示されず、DevTools のログまたはプローブに示されました。",

  // What cannot be read.
  "filter.problem.pattern-invalid": "`/{pattern}/` は正規表現ではないため、無視されます。",
  "filter.problem.pattern-unsupported":
    "`/{pattern}/` には、バックトラックなど、このフィルターにない構文が必要なため、無視されます。",
  "filter.problem.pattern-slow": "`/{pattern}/` は時間がかかりすぎるため、無視されます。",
  "filter.problem.no-such-key": "`{name}` というキーはないため、`{text}` を文字列として探します。",
  "filter.problem.no-such-value": "`{key}:` に値 `{value}` はないため、無視されます。使える値: {choices}。",
  "filter.problem.status":
    "`{value}` はステータスではないため、無視されます。`404`、`4xx`、`>=400`、`none` のように書いてください。",
  "filter.problem.larger-than":
    "`{value}` は大きさではないため、無視されます。`500`、`10k`、`1M` のように書いてください。",

  // What it hides.
  "filter.hides-all": "{hidden, plural, other {# 件のリクエストが}}フィルターで隠れています。",
  "filter.hides":
    "`{term}` は {hides, number} 件を隠しています。{without, plural, =0 {これがなくても、何も表示されません。} other {これがなければ、# 件が表示されます。}}",
  "filter.remove": "削除",
  "filter.remove.name": "{term} を削除",
  "filter.show-all": "すべて表示",
  "filter.restored": "フィルターは前回のものです。{hidden, plural, other {リクエスト # 件}}を隠しています。",
};
