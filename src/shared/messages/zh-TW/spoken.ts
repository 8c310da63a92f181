import type { spoken as english } from "../en/spoken.ts";
import type { Translation } from "../words.ts";

export const spoken: Translation<typeof english> = {
  "app.name": "CORS",
  "announce.failing": "{count, plural, other {# 個新的失敗請求}}",
  "announce.shown": "顯示{total, plural, other { # 個請求}}中的 {shown, number} 個",
};
