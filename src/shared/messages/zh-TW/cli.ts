import type { cli as english } from "../en/cli.ts";
import type { Translation } from "../words.ts";

export const cli: Translation<typeof english> = {
  "cli.help": `依據 HAR 檔案，說明跨來源請求失敗的原因。

用法
  corsplain explain [options] [file ...]

沒有指定檔案，或指定 - 時，讀取標準輸入。

選項
  --all              也列出頁面能夠讀取的請求
  --origin <origin>  只列出這個來源的頁面所發出的請求
  --filter <words>   只列出方法、URL、判定或原因中含有所有這些字詞的請求
  --json             以 JSON 輸出說明：與匯出的報告中相同的物件
  --markdown         以 Markdown 輸出說明，供 issue 或聊天使用
  -h, --help         這段文字
  -v, --version      版本

範例
  corsplain explain session.har
  corsplain explain --origin https://app.example --filter "PUT orders" session.har
  corsplain explain --json session.har | jq -r ".files[].exchanges[] | .verdict, .causes[0].id"
  mitmdump -q -n -r flows --set hardump=- | corsplain explain

結束代碼
  0  沒有任何請求被封鎖或失敗
  1  有請求被封鎖或失敗
  2  有檔案無法讀到結尾，或無法理解命令

設定了 NO_COLOR，或輸出不是終端機時，不使用色彩。`,
  "cli.see-help": "corsplain --help 會列出它能做的事。",
  "cli.stdin": "標準輸入",
  "cli.unknown-tool": "沒有具名的工具",
  "cli.mistake.command": "沒有 {value} 這個命令。若要說明檔案：corsplain explain session.har",
  "cli.mistake.option": "{value}",
  "cli.mistake.formats": "--json 和 --markdown 不能並用。",
  "cli.mistake.origin": "--origin 需要一個來源，例如 https://app.example，而不是 {value}。",
  "cli.mistake.no-file": "沒有可讀取的檔案。請指定一個：corsplain explain session.har",
  "cli.unreadable.missing": "沒有 {path} 這個檔案。",
  "cli.unreadable.forbidden": "不可以讀取 {path}。請檢查它的權限。",
  "cli.unreadable.folder": "{path} 是資料夾。請指定其中的檔案。",
  "cli.unreadable.other": "無法讀取 {path}：{message}",
  "cli.reading": "正在讀取 {name}：{percent} %",
  "cli.file":
    "由 {tool} 產生：{entries, plural, other {# 個項目}}，{exchanges, plural, =0 {其中沒有跨來源請求} other {# 個跨來源請求}}。",
  "cli.others": "{count, plural, other {還有 # 個請求}}的說明相同：",
  "cli.summary":
    "{blocked} 個封鎖、{failed} 個失敗、{undetermined} 個無法確定{others, plural, =0 {} other {，其他 # 個是頁面能夠讀取或無關緊要的}}。",
};
