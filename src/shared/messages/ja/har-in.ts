import type { harIn as english } from "../en/har-in.ts";
import type { Translation } from "../words.ts";

export const harIn: Translation<typeof english> = {
  "basis.file": "ファイルに示されています。",
  "basis.file-steps":
    "ファイルには示されていません。ファイルのレスポンスから、ブラウザーの行う手順で計算したものです。",
  "basis.file-silent": "ファイルには示されておらず、ファイルのレスポンスからは決まりません。",
  "panel.known-from.file": "これは HAR ファイルによるものです。ファイルから分からないことは、一覧の上にあります。",
  "har-in.open": "HAR を開く",
  "har-in.open.hint":
    "HAR ファイルを開きます。どのツールのものでもかまいません。記録されたものは残ります。ファイルをパネルにドロップすることもできます。",
  "har-in.drop": "HAR ファイルをドロップすると開きます",
  "har-in.cancel": "キャンセル",
  "har-in.dismiss": "閉じる",
  "har-in.showing": "{name} を表示中",
  "har-in.back": "記録に戻る",
  "har-in.untold": "{count, plural, other {このファイルについて知っておくこと # 件}}",
  "har-in.empty": "このファイルにオリジン間リクエストはありません。",
  "har-in.sequence.not-told": "（ファイルにない）",
  "har-in.part-not-shown.detail":
    "ファイルには、このリクエストの終わりがありません。ファイルが書かれたときにまだ途中だったか、レスポンスが省かれたか、ブラウザーがレスポンスなしで終わらせた可能性があります。",
  "har-in.failure-not-explained.detail":
    "ファイルには失敗があるだけで、そこに至るまでのものがありません。多くのツールは、ブラウザーが拒否したレスポンスと、ページ自身のリクエストの前にブラウザーが送るリクエストを省きます。",

  "har-in.limit.proxy":
    "このファイルはプロキシが書いたものです。ネットワークを通ったものは示されますが、ブラウザーがページに読み取らせたかどうかは示されません。それは観測ではなく、計算によるものです。",
  "har-in.limit.outcome-computed":
    "ブラウザーがページにレスポンスを読み取らせたかどうかは、ファイルには書かれていません。それは観測ではなく、計算によるものです。",
  "har-in.limit.answers-missing":
    "Playwright は、ブラウザーが拒否したレスポンスを記録しません。リクエストが失敗したことはファイルにありますが、理由はありません。",
  "har-in.limit.preflights-missing":
    "ファイルにプリフライトはありません。必要なかったか、ツールが省いたかのどちらかです。そのため、プリフライトが失敗しても理由は分かりません。",
  "har-in.limit.secrets-missing":
    "ファイルには Cookie も `Authorization` もありません。ツールが秘密を守るために取り除くことがあるため、ないことは何の証明にもなりません。",
  "har-in.limit.secrets-hidden":
    "このレポートを書くときに、秘密の値が隠されました。Cookie、トークン、パスワードは `redacted-1` のような名前になっています。",
  "har-in.limit.lines-joined":
    "このツールは、同じ名前のヘッダーの行をつなげます。ヘッダーが 2 回送られたのか、一覧を含むのかは分かりません。",
  "har-in.limit.engine-computed":
    "一部のリクエストは Safari が行いました。それらは Chrome の検査の順序で説明されます。Safari の示すものは、ほかのブラウザーの欄にあります。",
  "har-in.limit.engine-unknown":
    "一部のリクエストについて、ファイルにブラウザーの名前がありません。それらは Chrome の検査の順序で説明されます。",
  "har-in.limit.without-cors":
    "画像など、CORS なしの{count, plural, other {リクエスト # 件}}は一覧にありません。どうなったかがファイルから分からないためです。",
  "har-in.limit.origin-unknown":
    "{count, plural, other {# 件のリクエストには}} `Origin` も `Referer` もなく、ページの名前もありません。どのオリジンがリクエストしたかは分かりません。",
  "har-in.limit.not-browsers":
    "{count, plural, other {# 件のリクエストは}}、ブラウザーが行ったものではありません。CORS は関係ありません。",
  "har-in.limit.entries-dropped": "ファイルが長すぎるため、最後の{count, plural, other {項目 # 件}}を省きました。",

  "har-in.broken.syntax":
    "{name} は正しい JSON ではありません。誤りは {line} 行目、{column} 列目（バイト位置 {offset}）にあります{path, select, none {} other {（`{path}` の中）}}。",
  "har-in.broken.truncated":
    "{name} は{path, select, none {} other { `{path}` の}}途中、バイト位置 {offset} で終わっています。最後まで書かれていません。",
  "har-in.broken.empty": "{name} は空です。",
  "har-in.broken.too-deep": "{name} は、{line} 行目、{column} 列目（バイト位置 {offset}）で値の入れ子が深すぎます。",
  "har-in.broken.too-long": "{name} には、バイト位置 {offset} の近くに 256 MiB を超える文字列があります。",
  "har-in.broken.no-log": "{name} は HAR ではありません。項目のある `log` がありません。",
  "har-in.broken.read":
    "{count, plural, =0 {それより前に読み取れたものはありません。} other {それより前にある項目 # 件を表示しています。}}",
  "har-in.fault":
    "`{path}` が{expected, select, object {オブジェクトではありません} list {リストではありません} text {文字列ではありません} url { URL ではありません} number {数値ではありません} time {時刻ではありません} other {あるべきものではありません}}。",
  "har-in.faults": "{count, plural, other {ファイルの # 個の値が}} HAR の仕様と違います。最初のもの:",
};
