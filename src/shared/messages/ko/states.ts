import type { states as english } from "../en/states.ts";
import type { Translation } from "../words.ts";

export const states: Translation<typeof english> = {
  "states.nothing": "그 뒤로 요청이 없었습니다.",
  "states.nothing.do": "무엇을 요청하는지 보려면 페이지를 새로 고치십시오.",
  "states.reload": "페이지 새로 고침",
  "states.same-origin":
    "{seen, plural, =1 {요청 #개를 보았으며, 페이지 자신의 출처로 가는 요청입니다} other {요청 #개를 보았지만 교차 출처 요청은 없습니다}}.",
  "states.same-origin.do": "페이지 자신의 출처로 가는 요청은 CORS와 관계가 없어 나열하지 않습니다.",
  "states.paused": "기록이 일시 중지되었습니다.",
  "states.paused.do": "그동안 페이지가 요청하는 것은 보관되지 않습니다.",
  "states.record": "기록",
  "states.not-recorded": "아무것도 기록되지 않고 있습니다.",
  "states.not-recorded.do": "그 탭에서 DevTools를 열거나 설정에서 플라이트 레코더를 켜십시오.",
  "states.tab-closed": "교차 출처 요청이 보이기 전에 그 탭이 닫혔습니다.",
  "states.tab-closed.do": "이 페이지는 닫아도 됩니다.",
  "states.no-access": "이 확장 프로그램은 어떤 사이트도 볼 수 없어 브라우저가 요청을 보여 주지 않습니다.",
  "states.no-access.do": "위의 버튼으로 볼 수 있게 하십시오.",
  "states.hidden-page": "브라우저는 이 페이지의 어떤 것도 확장 프로그램에 보여 주지 않습니다.",
  "states.hidden-page.do":
    "브라우저 자체의 페이지와 브라우저 스토어의 페이지 등이 그렇습니다. 웹의 페이지로 이동하십시오.",
  "states.file-page": "이 페이지는 로컬 파일입니다.",
  "states.file-page.chromium":
    "`chrome://extensions`의 확장 프로그램 세부정보에서 “파일 URL에 대한 액세스 허용”이 켜져 있어야만 이 페이지의 요청이 표시됩니다.",
  "states.file-page.gecko": "이 페이지의 출처는 불투명합니다. 모든 서버가 다른 출처가 되며 `Origin: null`을 받습니다.",
  "states.other-page": "이 페이지({scheme})는 웹에 있지 않습니다.",
  "states.other-page.do": "이런 페이지의 요청은 브라우저가 보여 주면 나열됩니다. 대부분은 요청을 하지 않습니다.",
  "states.updated": "확장 프로그램이 업데이트되거나 다시 로드되기 전에는 아무것도 기록되지 않았습니다.",
  "states.updated.do": "DevTools를 닫고 다시 여십시오.",

  "states.notice.updated":
    "확장 프로그램이 업데이트되거나 다시 로드되었으며, 이 패널은 이전 것에 속해 그때까지 기록된 것을 보여 줍니다. 계속하려면 DevTools를 닫고 다시 여십시오.",
  "states.notice.interrupted":
    "기록기가 응답하지 않습니다. 패널이 스스로 다시 시도하며, 그동안의 요청은 빠질 수 있습니다.",
  "states.notice.dropped":
    "자리를 만들기 위해 {dropped, plural, other {요청 #개를}} 오래된 것부터 버렸습니다. 한 탭의 요청은 {most, number}개까지 보관되고, 요청이 크면 더 적게 보관됩니다. “HAR 내보내기”로 여기 있는 것을 보관하고 “지우기”로 자리를 만들 수 있습니다.",
  "states.notice.unstored":
    "브라우저가 더 저장하지 않습니다. 기록된 것은 기록기가 실행되는 동안 여기 남지만, 브라우저가 기록기를 멈추면 없어질 수 있습니다. “HAR 내보내기”로 여기 있는 것을 보관하고 “지우기”로 자리를 만들 수 있습니다.",
  "states.notice.records-lost":
    "DevTools가 알려 준 {count, plural, other {요청 #개}}의 정보를 잃었습니다. 기록기가 너무 오래 응답하지 않았습니다. 그 일부가 아래에 빠졌을 수 있습니다.",
};
