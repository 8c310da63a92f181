import type { explanation as english } from "../en/explanation.ts";
import type { Translation } from "../words.ts";

export const explanation: Translation<typeof english> = {
  // The picture of what happened, as it is read out.
  "sequence.spoken": "{from}에서 {to}(으)로: {message}",
  "sequence.spoken.stopped": "{from}에서 {to}(으)로: {message}; 브라우저가 여기서 멈춤",
  "sequence.spoken.note": "{from}: {message}",
  "sequence.result.fetch-or-event": "TypeError 또는 error 이벤트",
  "sequence.result.nothing": "아무것도 없음",
  "sequence.more-redirects": "({count, plural, other {리디렉션 #회 더}})",

  // Who has to act.
  "who.api": "API 서버",
  "who.api.meaning":
    "{changes, plural, =0 {{hosts}을(를) 운영하는 쪽에 달려 있습니다.} other {{hosts}을(를) 운영하는 쪽이 응답을 바꾸어야 합니다.}}",
  "who.proxy": "프록시 또는 서버",
  "who.proxy.meaning":
    "{changes, plural, =0 {{hosts}의 게이트웨이나 방화벽, 프록시, 또는 서버 자체에 달려 있습니다.} other {{hosts}의 게이트웨이나 방화벽, 프록시, 또는 서버 자체가 응답을 바꾸어야 합니다.}}",
  "who.page": "페이지",
  "who.page.meaning": "페이지의 코드나 페이지 자신의 설정을 바꾸어야 합니다.",
  "who.user": "사용자의 브라우저 또는 네트워크",
  "who.user.meaning": "사용자 쪽에서, 즉 브라우저나 그 확장 프로그램, 네트워크에서 결정됩니다.",
  "who.nobody": "알 수 없음",
  "who.nobody.meaning": "관찰된 것만으로는 누가 조치해야 하는지 알 수 없습니다.",
  "panel.fix.not-needed": "고칠 것이 없습니다.",
  "panel.copy-fix": "모두 복사",
  "panel.copy-header": "{name} 줄 복사",

  // How sure a sentence is.
  "doubt.possible": "여러 이유 중 하나",
  "doubt.unknown": "알 수 없음",
  "doubt.signs": "실패한 단계는 관찰되었습니다. 문장의 나머지는 응답의 모습에서 추론한 것입니다.",

  // What is wrong in a header, beside its value.
  "frame.note.allow-origin-matches": "요청의 출처는 `{expected}`",
  "frame.note.allow-origin-not-wildcard": "자격 증명을 포함한 요청에는 `*`가 인정되지 않음",
  "frame.note.allow-origin-single": "값은 하나만 허용됨",
  "frame.note.allow-origin-well-formed": "출처가 아님",
  "frame.note.allow-credentials-true": "바이트 단위로 정확히 `true`여야 함",
  "frame.note.preflight-ok-status": "200~299만 요청을 통과시킴",
  "frame.note.allow-methods-parse": "{names}: 메서드 이름이 아님",
  "frame.note.allow-headers-parse": "{names}: 헤더 이름이 아님",
  "frame.note.method-allowed": "{names}: 이 목록에 없음",
  "frame.note.request-headers-allowed": "{names}: 이 목록에 없음",
  "panel.frame.fewer": "헤더 줄이기",

  // What would fail next.
  "panel.next.named": "{title}: {names}",
  "panel.next.include": "요청에 자격 증명이 있는 경우",
  "panel.next.omit": "자격 증명이 없는 경우",

  // The steps of the standard.
  "panel.trace.stopped": "여기서 멈춤",
  "panel.trace.expected": "필요한 값: `{expected}`",
  "step.group.request": "요청 대상:",
  "step.group.preflight": "사전 요청에 응답한 URL:",
  "step.group.redirect": "리디렉션으로 응답한 URL:",
  "step.group.response": "응답한 URL:",

  // What let a response through.
  "panel.passed": "통과시킨 것",
  "panel.passed.mode-unknown": "페이지가 CORS로 요청했는지는 표시되지 않으며, 보통 그렇듯 CORS로 요청했다고 봅니다.",
};
