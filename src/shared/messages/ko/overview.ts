import type { overview as english } from "../en/overview.ts";
import type { Translation } from "../words.ts";

export const overview: Translation<typeof english> = {
  "overview.name": "개요",
  "overview.open": "개요: 요청 몇 개가 몇 가지 이유로 실패했는지",
  "overview.total": "{count, plural, other {교차 출처 요청 #개}}",
  "overview.verdict": "{verdict} {count, number}개",
  "overview.bar.blocked": "차단됨 {count, number}개",
  "overview.bar.failed": "실패 {count, number}개",
  "overview.bar.undetermined": "불확실 {count, number}개",
  "overview.bar.preflights": "{count, plural, other {사전 요청 #개}}, {milliseconds, number, ::.} ms",
  "overview.bar.causes": "{count, plural, other {근본 원인 #개}}",
  "overview.verdicts": "판정",

  "overview.preflights": "사전 요청",
  "overview.preflights.none": "전송된 것이 없습니다.",
  "overview.preflights.sent":
    "{sent, plural, other {#개가 전송되었고}}, {waiting, plural, other {요청 #개가 이를 기다렸습니다}}.",
  "overview.preflights.time":
    "걸린 시간을 모두 더하면 {milliseconds, number, ::.} ms입니다. 여러 개가 동시에 진행될 수 있습니다.",
  "overview.preflights.untimed": "{untimed, plural, other {#개는 끝이 보이지 않아 그 시간이}} 이 합계에 빠져 있습니다.",
  "overview.preflights.cached": "이전 허가로 {cached, number}개가 더 생략되었습니다.",

  "overview.causes": "근본 원인",
  "overview.causes.none": "차단되거나 실패한 것이 없습니다.",
  "overview.causes.undetermined":
    "{count, plural, other {불확실한 요청 #개는}} 어디에도 속하지 않습니다. 관찰된 것만으로는 답이 하나로 정해지지 않습니다.",
  "overview.causes.trial": "해결책을 시험하는 동안의 요청은 어디에도 속하지 않습니다.",
  "overview.cause": "{count, plural, other {요청 #개}}: {title}",
  "overview.cause.possible": "{count, plural, other {요청 #개}}, 이유 {reasons, number}개 중 하나",
  "overview.cause.refused": "`{server}`이(가) OPTIONS에 {status}(으)로 응답합니다.",
  "overview.cause.preflight": "문제는 OPTIONS에 대한 `{server}`의 응답에 있습니다.",
  "overview.cause.answer": "문제는 `{server}`의 응답({statuses})에 있습니다.",
  "overview.cause.redirect": "문제는 `{server}`의 리디렉션({statuses})에 있습니다.",
  "overview.cause.request": "{count, plural, =1 {이 요청은} other {이 요청들은 모두}} `{server}`(으)로 갑니다.",
  "overview.cause.origins": "요청한 출처",
  "overview.cause.methods": "메서드",
  "overview.cause.headers": "허가가 필요한 헤더",
  "overview.cause.requests": "{count, plural, other {요청 {count, number}개}}",
  "overview.cause.more": "{count, plural, other {#개가 더}} 목록에 있습니다.",
  "overview.cause.filter": "목록에서 보기",
  "overview.cause.all": "{count, plural, other {근본 원인 #개}} 더 보기",

  "overview.fix": "{count, plural, =1 {변경할 것} other {모두를 위한 변경 하나}}",
  "overview.fix.elsewhere": "무엇을 할 수 있는지는 {count, plural, =1 {그 요청에} other {요청마다}} 나와 있습니다.",
  "overview.fix.preflight": "`{server}`의 OPTIONS에 다음으로 응답",
  "overview.fix.actual": "`{server}`의 {methods}에 다음으로 응답",
  "overview.fix.null": "`{server}`에서 `Origin: null`인 요청에 다음으로 응답",
  "overview.fix.list":
    "요청의 출처가 다음 {count, number}개 중 하나이면 그 출처를 그대로 돌려주고, 아니면 이 헤더들을 보내지 마십시오.",
  "overview.fix.vary": "이미 있는 값에 추가",
};
