import type { states as english } from "../en/states.ts";
import type { Translation } from "../words.ts";

export const states: Translation<typeof english> = {
  "states.nothing": "それ以降リクエストはありません。",
  "states.nothing.do": "ページを再読み込みすると、何をリクエストするかが分かります。",
  "states.reload": "ページを再読み込み",
  "states.same-origin":
    "{seen, plural, =1 {1 件のリクエストが観測されましたが、ページ自身のオリジンに向かうものです} other {# 件のリクエストが観測されましたが、オリジン間のものはありません}}。",
  "states.same-origin.do": "ページ自身のオリジンへのリクエストに CORS は関係ないため、一覧にありません。",
  "states.paused": "記録は一時停止しています。",
  "states.paused.do": "その間にページがリクエストしたものは保持されません。",
  "states.record": "記録",
  "states.not-recorded": "何も記録されていません。",
  "states.not-recorded.do": "そのタブで DevTools を開くか、設定でフライトレコーダーをオンにしてください。",
  "states.tab-closed": "オリジン間リクエストが観測される前に、そのタブは閉じられました。",
  "states.tab-closed.do": "このページは閉じてかまいません。",
  "states.no-access": "この拡張機能はどのサイトも見ることを許可されていないため、ブラウザーはリクエストを示しません。",
  "states.no-access.do": "上のボタンで許可できます。",
  "states.hidden-page": "ブラウザーは、このページについて拡張機能に何も示しません。",
  "states.hidden-page.do":
    "ブラウザー自身のページとストアのページがこれに含まれます。ウェブ上のページに移動してください。",
  "states.file-page": "このページはローカルのファイルです。",
  "states.file-page.chromium":
    "そのリクエストが示されるのは、`chrome://extensions` にあるこの拡張機能の詳細で「ファイルの URL へのアクセスを許可する」がオンの場合だけです。",
  "states.file-page.gecko": "オリジンは不透明です。どのサーバーも別のオリジンであり、`Origin: null` を受け取ります。",
  "states.other-page": "このページ ({scheme}) はウェブ上のものではありません。",
  "states.other-page.do":
    "このようなページのリクエストは、ブラウザーが示す場合に一覧に入ります。たいていはリクエストがありません。",
  "states.updated": "拡張機能が更新または再読み込みされる前のものは、何も記録されていません。",
  "states.updated.do": "DevTools を閉じて開き直してください。",

  "states.notice.updated":
    "拡張機能が更新または再読み込みされました。このパネルは以前のもので、そのときまでの記録を表示しています。続けるには、DevTools を閉じて開き直してください。",
  "states.notice.interrupted":
    "記録機能が応答しません。パネルは自動で再試行します。その間のリクエストは欠けている可能性があります。",
  "states.notice.dropped":
    "場所を空けるため、{dropped, plural, other {リクエスト # 件}}を古い順に破棄しました。保持するのは 1 つのタブにつき {most, number} 件で、大きい場合はそれより少なくなります。「HAR をエクスポート」で今あるものを保存でき、「消去」で場所が空きます。",
  "states.notice.unstored":
    "ブラウザーはこれ以上の保存を受け付けません。記録はここに残りますが、ブラウザーが記録機能を停止すると失われる可能性があります。「HAR をエクスポート」で今あるものを保存でき、「消去」で場所が空きます。",
  "states.notice.records-lost":
    "DevTools から届いた{count, plural, other {リクエスト # 件}}分の情報が失われました。記録機能が長く応答しなかったためです。その一部は下の一覧に欠けている可能性があります。",
};
