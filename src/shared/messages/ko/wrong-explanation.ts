import type { wrongExplanation as english } from "../en/wrong-explanation.ts";
import type { Translation } from "../words.ts";

export const wrongExplanation: Translation<typeof english> = {
  "wrong.heading": "이 설명이 틀렸습니까?",
  "wrong.when": "브라우저가 이 설명과 다르게 동작했다면 알려 주십시오.",
  "wrong.report":
    "이 요청의 보고서를 준비하십시오. 보고서는 영어로 쓰이고 비밀 값은 숨겨집니다. URL과 호스트 이름은 숨겨지지 않으므로 먼저 살펴보십시오.",
  "wrong.copy": "보고서 복사",
  "wrong.save": "HAR로 저장",
  "wrong.form": "양식을 열어 보고서 넣기",
  "wrong.form.fields": "양식의 주소에는 URL도 헤더도 없고 다음만 있습니다: {fields}.",
  "row-menu.wrong": "이 설명이 틀렸습니다 …",
};
