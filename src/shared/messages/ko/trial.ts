import type { trial as english } from "../en/trial.ts";
import type { Translation } from "../words.ts";

export const trial: Translation<typeof english> = {
  "trial.try": "이 탭에서 이 해결책 시험",
  "trial.try.what": "브라우저가 이 탭에서만 헤더를 바꾸고, 안전하면 요청을 반복합니다. 서버는 바뀌지 않습니다.",
  "trial.try.replaces": "한 번에 해결책 하나만 시험합니다. 지금 시험 중인 것은 끝납니다.",
  "trial.try.together": "이미 시험 중인 것도 함께 시험합니다.",
  "trial.refused": "브라우저가 이 해결책의 규칙을 받아들이지 않았습니다: {refusal}",
  "trial.obstacle.status":
    "헤더만으로는 할 수 없습니다. {role, select, preflight {사전 요청} other {요청}}에 {answered}이(가) 아니라 {status}(으)로 응답해야 합니다.",
  "trial.obstacle.redirect":
    "헤더만으로는 할 수 없습니다. {role, select, preflight {사전 요청} other {요청}}에 리디렉션({answered})이 아니라 {status}(으)로 응답해야 합니다.",
  "trial.obstacle.no-tab":
    "브라우저는 공유 워커와 서비스 워커의 요청에 탭을 알려 주지 않으므로, 이 탭으로 제한할 수 없습니다.",
  "trial.obstacle.not-seen":
    "브라우저가 이 확장 프로그램에 이 요청을 보여 주지 않으므로 응답의 헤더도 바꿀 수 없습니다.",
  "trial.obstacle.host-permission": "이 확장 프로그램은 볼 수 있는 사이트에서만 헤더를 바꿀 수 있습니다.",
  "trial.obstacle.url": "이 URL에는 규칙을 만들 수 없습니다. 너무 길거나 규칙에 쓸 수 없는 문자가 있습니다.",
  "trial.obstacle.same-url-twice":
    "리디렉션이 한 URL로 두 번 가는데 두 응답이 달라야 합니다. 한 URL의 규칙에는 응답이 하나뿐입니다.",

  "trial.running": "이 탭에서 이 해결책을 시험하는 중입니다",
  "trial.running.what":
    "시뮬레이션입니다. 브라우저가 이 탭에서만 이 헤더들을 설정합니다. 다른 모든 사람과 서버는 그대로입니다. DevTools를 닫거나 탭이 다른 사이트로 이동하면 끝납니다.",
  "trial.end": "시험 끝내기",
  "trial.repeat": "요청 반복",
  "trial.reload": "페이지 새로 고침",
  "trial.before": "이전",
  "trial.after": "해결책 적용",
  "trial.waiting": "같은 요청을 기다리는 중 …",
  "trial.cleared": "더는 목록에 없음",
  "trial.unaltered":
    "해결책이 이 요청에 적용되지 않았습니다. 브라우저가 그와 관련된 것을 묻지 않았습니다. 이전 허가를 아직 가지고 있을 수 있습니다.",
  "trial.not-enough": "해결책이 아직 충분하지 않습니다. 요청을 선택해 남은 것을 보십시오.",
  "trial.enough": "이 헤더들이 있으면 페이지가 응답을 읽을 수 있습니다. 이제 서버가 보내야 합니다.",
  "trial.by-page.side-effects":
    "{method} 요청은 서버의 무언가를 바꿀 수 있고 본문도 알려져 있지 않아 여기서 반복되지 않습니다. 페이지에서 다시 실행하십시오.",
  "trial.by-page.credentials":
    "이 요청에 자격 증명이 있는지 알 수 없어 여기서 반복되지 않습니다. 페이지가 다시 요청하게 하십시오.",
  "trial.by-page.unknown":
    "이 요청을 하는 데 필요한 것이 모두 알려져 있지 않아 여기서 반복되지 않습니다. 페이지가 다시 요청하게 하십시오.",
  "trial.by-page.requester": "페이지 자신만 이 요청을 다시 할 수 있습니다. 새로 고치거나 페이지에서 다시 실행하십시오.",

  "trial.notice": "이 탭에서 {method} {url}의 해결책을 시험하는 중입니다. 서버는 바뀌지 않았습니다.",
  "trial.show": "보기",
  "trial.mark": "해결책 시험",
  "trial.mark.long": "이 탭에서 시험 중인 해결책으로 요청됨",
  "trial.exchange": "이 탭에서 시험 중인 해결책으로 요청되었습니다. 응답의 헤더가 모두 서버 자신의 것은 아닙니다.",
  "trial.exchange.left": "다음은 그 해결책 말고 남은 것입니다.",
  "trial.report": "서버 자신의 헤더가 아니라 탭에서 시험한 해결책으로 요청되었습니다.",
};
