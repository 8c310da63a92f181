import type { filter as english } from "../en/filter.ts";
import type { Translation } from "../words.ts";

export const filter: Translation<typeof english> = {
  "filter.name": "필터",
  "filter.placeholder": "필터",
  "filter.clear": "필터 지우기",
  "filter.help": "모든 키와 예시",
  "filter.suggestions": "제안",
  "filter.recent": "이전에 사용함",
  "filter.shown":
    "{hidden, plural, =0 {{total, plural, other {교차 출처 요청 #개}}} other {{total, plural, other {교차 출처 요청 #개}} 중 {shown, number}개}}",

  // The buttons that count verdicts.
  "filter.counts": "판정별로 보기",
  "filter.count": "{name} {count, number}",
  "filter.count.all": "모두",
  "filter.count.warning": "경고",
  "filter.count.all.hint": "모든 판정 보기",
  "filter.count.hint": "선택한 다른 판정과 함께 이것도 보기",

  // What each key asks for.
  "filter.key.verdict": "어떻게 되었는지",
  "filter.key.cause": "실패한 원인, 또는 경고: 그 id나 제목",
  "filter.key.domain": "요청을 보낸 호스트. 하위 호스트는 `*.`",
  "filter.key.origin": "요청한 출처",
  "filter.key.method": "요청 메서드",
  "filter.key.status": "사전 요청을 포함한 응답의 상태: `404`, `4xx`, `>=400`, `none`",
  "filter.key.type": "무엇이 요청했는지: 스크립트, 글꼴, 이미지",
  "filter.key.preflight": "브라우저가 먼저 물었는지",
  "filter.key.credentials": "자격 증명이 있었는지",
  "filter.key.header": "요청이나 응답의 헤더: `name`, 또는 `name=part of its value`",
  "filter.key.hop": "리디렉션 횟수, 또는 리디렉션이 가리킨 호스트",
  "filter.key.who": "누가 조치해야 하는지",
  "filter.key.is": "그 밖에 해당하는 것",
  "filter.key.larger-than": "`500`, `10k`, `1M` 바이트보다 큰 본문, 크기를 아는 경우",

  "filter.is.failing": "브라우저가 페이지에 무언가를 주지 않았거나, 그랬을 수 있습니다.",
  "filter.is.warning": "판정과 상관없이 알아 둘 것이 있습니다.",
  "filter.is.open": "두 가지 이유가 남아 있으며, 어느 쪽이었는지 브라우저가 숨깁니다.",
  "filter.is.redirected": "브라우저가 리디렉션을 따라갔습니다.",
  "filter.is.trial": "해결책을 시험하는 중이었습니다.",
  "filter.is.from-cache": "응답이 HTTP 캐시에서 왔습니다.",
  "filter.is.without-tab": "브라우저가 탭을 알려 주지 않았습니다. 공유 워커나 서비스 워커가 요청했습니다.",
  "filter.is.unseen": "브라우저의 요청 이벤트에는 나타나지 않았습니다. DevTools의 로그나 탐침에 나타났습니다.",

  // What cannot be read.
  "filter.problem.pattern-invalid": "`/{pattern}/`은(는) 정규식이 아니어서 제외됩니다.",
  "filter.problem.pattern-unsupported": "`/{pattern}/`에는 역추적이나 필터에 없는 다른 문법이 필요하여 제외됩니다.",
  "filter.problem.pattern-slow": "`/{pattern}/`은(는) 너무 오래 걸려 제외됩니다.",
  "filter.problem.no-such-key": "`{name}`은(는) 키가 아니므로 `{text}`을(를) 텍스트로 찾습니다.",
  "filter.problem.no-such-value": "`{key}:`에는 `{value}` 값이 없으므로 제외됩니다. 쓸 수 있는 값: {choices}.",
  "filter.problem.status": "`{value}`은(는) 상태가 아니어서 제외됩니다. `404`, `4xx`, `>=400`, `none`처럼 쓰십시오.",
  "filter.problem.larger-than": "`{value}`은(는) 크기가 아니어서 제외됩니다. `500`, `10k`, `1M`처럼 쓰십시오.",

  // What it hides.
  "filter.hides-all": "{hidden, plural, other {요청 #개가}} 필터에 의해 숨겨져 있습니다.",
  "filter.hides":
    "`{term}`이(가) {hides, number}개를 숨깁니다. {without, plural, =0 {이것을 빼도 표시되는 것이 없습니다.} other {이것을 빼면 #개가 표시됩니다.}}",
  "filter.remove": "제거",
  "filter.remove.name": "{term} 제거",
  "filter.show-all": "모두 보기",
  "filter.restored": "지난번의 필터입니다. {hidden, plural, other {요청 #개를}} 숨깁니다.",
};
