import type { tabPage as english } from "../en/tab-page.ts";
import type { Translation } from "../words.ts";

export const tabPage: Translation<typeof english> = {
  "tab-page.open": "タブで開く",
  "tab-page.name": "CORS: {name}",
  "tab-page.shows": "次のタブのリクエスト:",
  "tab-page.devtools-closed":
    "そのタブの DevTools は閉じられました。このページが開いている間、リクエストは記録されますが、DevTools だけが知ることは含まれません。",
  "tab-page.not-recorded": "何も記録されていません。続けるには、そのタブで DevTools を開いてください。",
  "tab-page.closed":
    "そのタブは閉じられました。記録されたものは、このページが開いている間だけ残ります。長く残すには「HAR をエクスポート」を使ってください。",
  "trial.by-page.devtools":
    "このリクエストを繰り返せるのは、DevTools の中のパネルだけです。ここではページを再読み込みしてください。",
  "recheck.page.devtools":
    "この呼び出しをもう一度行えるのは、DevTools の中のパネルだけです。ここではページを再読み込みしてください。",
};
