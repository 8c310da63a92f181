import type { spoken as english } from "../en/spoken.ts";
import type { Translation } from "../words.ts";

export const spoken: Translation<typeof english> = {
  "app.name": "CORS",
  "announce.failing": "{count, plural, other {失敗した新しいリクエスト # 件}}",
  "announce.shown": "{total, plural, other {リクエスト # 件}}中 {shown, number} 件を表示",
};
