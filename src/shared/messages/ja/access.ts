import type { access as english } from "../en/access.ts";
import type { Translation } from "../words.ts";

export const access: Translation<typeof english> = {
  "part-not-shown.title": "ブラウザーがすべてを示しませんでした",
  "part-not-shown.summary":
    "{kind, select, beginning {リクエストは、示されなかった URL から {url} にリダイレクトされました。} target {{url} へのリクエストは、この拡張機能が見ることのできない {host} にリダイレクトされました。} file {{url} へのリクエストがどうなったかは、ファイルから分かりません。} missed {{url} へのリクエストの途中でブラウザーが記録機能を停止したため、その結果は観測されませんでした。} other {{url} へのリクエストの途中で、この拡張機能はそれを見られなくなりました。}}",
  "part-not-shown.detail":
    "ブラウザーは、リクエストするページを見ることのできる拡張機能にだけリクエストを示し、Firefox は URL も見ることができる場合にだけ示します。リダイレクトが連なる場合、それ以外の URL は省かれます。そのため、このリクエストがどうなったかは分かりません。",
  "note.allow-sites": "この拡張機能にほかのサイトも見ることを許可し、もう一度リクエストしてください。",
  "step.shown-to-extension": "ブラウザーがこの拡張機能に示す",

  "sequence.out-of-sight": "（この拡張機能には示されない）",

  "access.none": "この拡張機能はどのサイトも見ることを許可されていないため、ブラウザーはリクエストを示しません。",
  "access.some": "この拡張機能が見ることを許可されているのは {hosts} だけです。",
  "access.missing": "許可されていないため、示されないもの: {hosts}。",
  "access.this-page": "{host}（このページ。したがってそのすべてのリクエスト）",
  "access.more": "{count, plural, other {ほか # 件}}",
  "access.log": "ここにあるほかのサイトの内容は DevTools のログによるもので、分かることが少なくなります。",
  "access.allow-all": "すべてのサイトで許可",
  "access.allow-missing": "{count, plural, other {これだけを許可}}",
  "access.page.heading": "Corsplain にリクエストを見せる",
  "access.page.question":
    "Corsplain は、見ることのできるリクエストを説明します。{hosts} のリクエストを見るには権限が必要です。ボタンを押すと Firefox がもう一度確認します。権限はアドオンマネージャーでいつでも取り消せます。",
  "access.page.all": "すべてのサイト",
  "access.page.allow": "許可",
  "access.page.cancel": "キャンセル",

  "access.after-restart":
    "拡張機能が更新または再読み込みされた {time} から記録しています。それより前の記録はブラウザーに残っていません。",

  "interrupted.detail":
    "ブラウザーは、することのない拡張機能の一部を停止し、また起動します。ちょうどそのときに届いたものは失われ、DevTools 自身のログからも分かりませんでした。",
  "interrupted.notice":
    "このリクエストの途中で、ブラウザーが記録機能を停止し、また起動しました。ちょうどそのときに届いたもの（終わり、リダイレクト、プリフライト）が欠けている可能性があります。",
};
