import type { wrongExplanation as english } from "../en/wrong-explanation.ts";
import type { Translation } from "../words.ts";

export const wrongExplanation: Translation<typeof english> = {
  "wrong.heading": "この説明は間違っていますか",
  "wrong.when": "ブラウザーの動作がこの説明と異なる場合は、報告してください。",
  "wrong.report":
    "このリクエストのレポートを用意します。レポートは英語で、秘密の値は隠されます。URL とホスト名は隠されないので、先に内容を確認してください。",
  "wrong.copy": "レポートをコピー",
  "wrong.save": "HAR として保存",
  "wrong.form": "フォームを開いて、レポートを入れる",
  "wrong.form.fields": "フォームのアドレスには URL もヘッダーも含まれず、次のものだけが含まれます: {fields}。",
  "row-menu.wrong": "この説明は間違っています …",
};
