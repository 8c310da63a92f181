import type { list as english } from "../en/list.ts";
import type { Translation } from "../words.ts";

export const list: Translation<typeof english> = {
  "list.column.domain": "도메인",
  "list.column.type": "유형",
  "list.column.picture": "순서",
  "list.column.started": "시작",
  "list.columns": "열",
  "list.columns.reset": "열 초기화",
  "list.column.width": "{column} 열의 너비",
  "list.group": "반복 묶기",
  "list.group.show": "내용이 같은 {count, number}개 모두 보기",
  "list.group.hide": "내용이 같은 {count, number}개 중 첫 번째만 보기",
  "list.group.count": "{count, number}×",
  "list.preserve": "로그 보존",
  "list.preserve.hint": "탭에 다른 페이지가 표시되어도 이전 페이지의 요청을 목록에 유지합니다",
  "list.navigated": "{url}(으)로 이동함",
  "list.new": "{count, plural, other {새 요청 #개}}",

  // The requests of an exchange, in its small picture.
  "list.mark.passed": "{method} {status} 통과",
  "list.mark.refused": "{method} {status} 거부됨",
  "list.mark.cached": "{method} {status} 캐시에서 옴",
  "list.mark.no-response": "{method} 응답 없음",
  "list.mark.never-sent": "{method} 전송되지 않음",
  "list.mark.pending": "{method} 진행 중",
  "list.mark.permission": "이전 허가로 OPTIONS 생략됨",
  "list.mark.more": "요청 더 있음",
};
