import type { spoken as english } from "../en/spoken.ts";
import type { Translation } from "../words.ts";

export const spoken: Translation<typeof english> = {
  "app.name": "CORS",
  "announce.failing": "{count, plural, other {새로 실패한 요청 #개}}",
  "announce.shown": "{total, plural, other {요청 #개}} 중 {shown, number}개 표시됨",
};
