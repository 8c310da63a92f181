import type { tryInFirefox as english } from "../en/try-in-firefox.ts";
import type { Translation } from "../words.ts";

export const tryInFirefox: Translation<typeof english> = {
  "trial.obstacle.lines":
    "Firefox는 확장 프로그램이 무엇을 하든 서버가 보낸 `Access-Control-Allow-Origin` 줄을 셉니다. 여기에는 여러 줄이 있을 수 있어 Firefox에서는 시험해 볼 수 없습니다.",
  "what-if.browser": "브라우저",
  "what-if.judged-as": "{browser}의 단계를 따릅니다.",
};
