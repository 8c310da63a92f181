import type { prerendered as english } from "../en/prerendered.ts";
import type { Translation } from "../words.ts";

export const prerendered: Translation<typeof english> = {
  "prerendered.hidden.mark": "表示されていない事前レンダリングページのリクエスト",
  "prerendered.hidden.said":
    "ブラウザーが別のページを事前レンダリングし、そのページがこのリクエストを行いました。このタブはそのページをまだ表示していません。",
  "prerendered.shown.mark": "ページが表示される前のリクエスト",
  "prerendered.shown.said":
    "ブラウザーがこのページを事前レンダリングし、ページは表示される前にこのリクエストを行いました。",
};
