import type { report as english } from "../en/report.ts";
import type { Translation } from "../words.ts";

export const report: Translation<typeof english> = {
  "report.fix.who.api": "해결책: API 서버에서",
  "report.fix.who.proxy": "해결책: 프록시나 서버에서",
  "report.fix.who.page": "해결책: 페이지에서",
  "report.fix.who.user": "해결책: 이 브라우저에서",
  "report.fix.who.nobody": "해결책에 대해 알려진 것",
  "report.heading": "{count, plural, other {교차 출처 요청 #개}}에 대한 설명",
  "report.written": "{creator}(으)로 작성했습니다. {browser}에서 관찰했습니다.",
  "report.contents": "요청",
  "report.evidence": "근거",
  "report.missing": "응답에 없는 것",
  "report.error": "브라우저의 오류",
  "report.why": "이유",
  "report.answer": "`{method} {url}`에 다음으로 응답:",
  "report.page-instead": "페이지가 대신 할 수 있는 것",
  "report.unknown": "알 수 없는 것",
  "report.where": "관찰한 곳",
  "report.page": "페이지",
  "report.time": "시각",
  "report.browser": "브라우저",
  "report.cause": "원인",
  "report.written-by": "작성 도구",
  "report.others": "원인이 같은 {count, plural, other {다른 요청 #개}}",
};
