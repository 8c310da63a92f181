import type { firstUse as english } from "../en/first-use.ts";
import type { Translation } from "../words.ts";

export const firstUse: Translation<typeof english> = {
  "example.offer": "처음이십니까? 기록된 요청 하나로 이 패널이 무엇을 알려 주는지 볼 수 있습니다.",
  "example.show": "예시 보기",
  "example.hide": "다시 보지 않기",
  "example.said": "데모에서 기록한 예시입니다. 예시의 내용은 내보내지 않습니다.",
  "example.hint.answer": "답은 설명의 첫 줄에 있습니다. 무엇이 요청을 막았고, 누가 막았는지입니다.",
  "example.hint.picture": "그림은 페이지, 브라우저, 서버 사이에 무엇이 오갔고 어디서 끝났는지 보여 줍니다.",
  "example.hint.fix": "해결책은 완전합니다. 변경 하나를 헤더로, 또 서버 스택의 코드로 보여 줍니다.",
  "example.hint.filter": "목록 위의 필터에는 경로, 호스트, 상태, 또는 `blocked` 같은 판정을 쓸 수 있습니다.",
  "example.leave": "예시 닫기",
  "example.leave.key": "Esc나 지우기를 누르거나 실제 요청이 처음 나타나도 닫힙니다.",
  "settings.example": "예시",
  "settings.example.what": "무엇이 어디에 있는지 볼 수 있는, 설명이 있는 기록된 요청 하나입니다.",
  "settings.example.full": "목록이 비면 예시를 넣을 자리가 생깁니다.",
};
