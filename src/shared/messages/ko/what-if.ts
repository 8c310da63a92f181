import type { whatIf as english } from "../en/what-if.ts";
import type { Translation } from "../words.ts";

export const whatIf: Translation<typeof english> = {
  "what-if.name": "만약에",
  "what-if.open": "만약에 …?",
  "what-if.open.hint": "요청이나 응답을 바꾸어 브라우저가 어떻게 할지 봅니다.",
  "what-if.tool.hint": "요청과 그 응답을 적어 브라우저가 어떻게 할지 봅니다.",
  "what-if.headline": "만약에: {headline}",
  "what-if.from-recorded": "기록된 요청에서 시작했습니다. 아무것도 전송되지 않습니다.",
  "what-if.from-nothing": "아무것도 전송되지 않습니다. 여기 있는 내용으로 브라우저의 단계를 거칩니다.",
  "what-if.unreadable": "아직 아무것도 말할 수 없습니다",
  "what-if.unreadable.sentence": "양식에 읽을 수 없는 것이 있습니다. 그곳에 표시되어 있습니다.",
  "what-if.reset": "되돌리기",
  "what-if.reset.hint": "모두 처음 그대로",
  "what-if.request": "요청",
  "what-if.method": "메서드",
  "what-if.url": "URL",
  "what-if.origin": "페이지의 출처",
  "what-if.mode": "모드",
  "what-if.credentials": "자격 증명",
  "what-if.credentials.unknown": "알 수 없음",
  "what-if.redirect": "리디렉션",
  "what-if.request-headers": "페이지가 설정하는 헤더",
  "what-if.asks-anyway": "업로드 진행을 수신하거나 스트림을 보내므로 브라우저가 먼저 묻습니다",
  "what-if.hop": "{url}",
  "what-if.preflight": "사전 요청에 대한 응답",
  "what-if.actual": "{method}에 대한 응답",
  "what-if.status": "상태",
  "what-if.headers": "응답 헤더",
  "what-if.asks": "브라우저가 묻는 내용:",
  "what-if.no-preflight":
    "사전 요청이 없습니다. {reason, select, held {이전 허가가 있어 필요 없습니다} mode {모드가 cors가 아닙니다} other {메서드와 헤더에 허가가 필요 없거나, URL이 페이지 자신의 출처입니다}}.",
  "what-if.imagine-preflight": "있다고 가정",
  "what-if.given":
    "이 부분은 가정할 수 없어 그대로 둡니다. {error, select, none {요청이 페이지를 떠나지 않았습니다} other {`{error}`}}.",
  "what-if.given.release": "대신 응답을 가정",
  "what-if.upgraded": "브라우저가 이 요청을 스스로 {url}(으)로 보냈습니다. 그대로 둡니다.",
  "what-if.copy-headers": "헤더로 복사",
  "what-if.changed": "변경됨",
  "what-if.problem.method": "`{text}`은(는) 메서드가 아닙니다.",
  "what-if.problem.url": "URL이 아닙니다.",
  "what-if.problem.origin":
    "출처는 스킴과 호스트, 그리고 경우에 따라 포트로 이루어지며 그 뒤에는 아무것도 없습니다: `https://app.example`. 불투명한 출처는 `null`입니다.",
  "what-if.problem.status": "상태는 200부터 999까지의 숫자입니다.",
  "what-if.problem.no-colon": "{line}번째 줄은 제외됩니다. 콜론이 없습니다.",
  "what-if.problem.name": "{line}번째 줄은 제외됩니다. `{text}`은(는) 헤더 이름이 아닙니다.",
  "what-if.problem.value": "{line}번째 줄은 제외됩니다. `{text}`의 값에 헤더를 끝내는 문자가 있습니다.",
  "what-if.with-credentials":
    "요청에 자격 증명이 있는지 알 수 없으며, 그것이 결과를 정합니다. 자격 증명이 있으면: {headline}.",
  "what-if.limits": "고려하지 않은 것: 네트워크, 캐시, 다른 확장 프로그램, 권한, 콘텐츠 보안 정책 같은 페이지의 정책.",
  "what-if.limits.no-cors":
    "어떤 페이지도 쓸 수 없는 응답을 브라우저가 주지 않는지(`Cross-Origin-Resource-Policy`, 그리고 스크립트, 이미지, 데이터의 처리)도 고려하지 않습니다.",
};
