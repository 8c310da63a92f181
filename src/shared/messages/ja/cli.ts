import type { cli as english } from "../en/cli.ts";
import type { Translation } from "../words.ts";

export const cli: Translation<typeof english> = {
  "cli.help": `HAR ファイルから、オリジン間リクエストが失敗した理由を説明します。

使い方
  corsplain explain [options] [file ...]

ファイルがない場合、または - の場合は、標準入力を読み取ります。

オプション
  --all              ページが読み取れたものも表示する
  --origin <origin>  このオリジンのページがリクエストしたものだけ
  --filter <words>   メソッド、URL、判定、原因にこれらの語をすべて含むものだけ
  --json             説明を JSON で出力する。エクスポートしたレポートと同じオブジェクト
  --markdown         説明を Markdown で出力する。Issue やチャット向け
  -h, --help         このテキスト
  -v, --version      バージョン

例
  corsplain explain session.har
  corsplain explain --origin https://app.example --filter "PUT orders" session.har
  corsplain explain --json session.har | jq -r ".files[].exchanges[] | .verdict, .causes[0].id"
  mitmdump -q -n -r flows --set hardump=- | corsplain explain

終了コード
  0  ブロックも失敗もなかった
  1  ブロックまたは失敗があった
  2  ファイルを最後まで読み取れなかったか、コマンドを解釈できなかった

NO_COLOR が設定されている場合、または出力先が端末でない場合は、色を付けません。`,
  "cli.see-help": "できることは corsplain --help で確認できます。",
  "cli.stdin": "標準入力",
  "cli.unknown-tool": "不明なツール",
  "cli.mistake.command": "{value} というコマンドはありません。ファイルを説明するには: corsplain explain session.har",
  "cli.mistake.option": "{value}",
  "cli.mistake.formats": "--json と --markdown は同時に指定できません。",
  "cli.mistake.origin":
    "--origin に指定するのは、https://app.example のようなオリジンです。{value} はオリジンではありません。",
  "cli.mistake.no-file": "読み取るファイルがありません。ファイルを指定してください: corsplain explain session.har",
  "cli.unreadable.missing": "ファイル {path} はありません。",
  "cli.unreadable.forbidden": "{path} を読み取ることが許可されていません。ファイルの権限を確認してください。",
  "cli.unreadable.folder": "{path} はフォルダーです。その中のファイルを指定してください。",
  "cli.unreadable.other": "{path} を読み取れませんでした: {message}",
  "cli.reading": "{name} を読み取り中: {percent} %",
  "cli.file":
    "作成: {tool}。{entries, plural, other {項目 # 件}}、{exchanges, plural, =0 {オリジン間リクエストなし} other {オリジン間リクエスト # 件}}。",
  "cli.others": "{count, plural, other {ほかの # 件のリクエスト}}も説明は同じです:",
  "cli.summary":
    "ブロック {blocked} 件、失敗 {failed} 件、不確定 {undetermined} 件{others, plural, =0 {} other {、そのほか（ページが読み取れたもの、または問題のないもの）# 件}}。",
};
