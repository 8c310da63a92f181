import type { harIn as english } from "../en/har-in.ts";
import type { Translation } from "../words.ts";

export const harIn: Translation<typeof english> = {
  "basis.file": "파일에 나타납니다.",
  "basis.file-steps":
    "파일에는 나타나지 않습니다. 파일에 있는 응답을 바탕으로, 브라우저가 거치는 단계에 따라 계산한 것입니다.",
  "basis.file-silent": "파일에 나타나지 않으며, 파일에 있는 응답만으로는 정해지지 않습니다.",
  "panel.known-from.file": "HAR 파일에서 온 것입니다. 파일이 알려 주지 않는 것은 목록 위에 있습니다.",
  "har-in.open": "HAR 열기",
  "har-in.open.hint":
    "어떤 도구로 만든 HAR 파일이든 엽니다. 기록된 것은 그대로 남습니다. 파일을 패널에 끌어다 놓아도 됩니다.",
  "har-in.drop": "HAR 파일을 놓으면 열립니다",
  "har-in.cancel": "취소",
  "har-in.dismiss": "닫기",
  "har-in.showing": "{name} 표시 중",
  "har-in.back": "기록으로 돌아가기",
  "har-in.sequence.not-told": "(파일에 없음)",
  "har-in.untold": "이 파일에 대해 알아 둘 것 {count, plural, other {#가지}}",
  "har-in.empty": "이 파일에는 교차 출처 요청이 없습니다.",
  "har-in.part-not-shown.detail":
    "파일에 이 요청의 끝이 없습니다. 파일이 만들어질 때 아직 진행 중이었거나, 응답이 빠졌거나, 브라우저가 응답 없이 끝냈을 수 있습니다.",
  "har-in.failure-not-explained.detail":
    "파일에 실패는 있지만 무엇 때문인지는 없습니다. 많은 도구가 브라우저가 거부하는 응답과, 페이지 자신의 요청보다 브라우저가 먼저 보내는 요청을 빠뜨립니다.",

  "har-in.limit.proxy":
    "프록시가 만든 파일입니다. 네트워크로 무엇이 오갔는지는 보여 주지만, 브라우저가 페이지에 읽게 했는지는 보여 주지 않습니다. 이는 관찰된 것이 아니라 계산한 것입니다.",
  "har-in.limit.outcome-computed":
    "파일은 브라우저가 페이지에 응답을 읽게 했는지 알려 주지 않습니다. 이는 관찰된 것이 아니라 계산한 것입니다.",
  "har-in.limit.answers-missing":
    "Playwright는 브라우저가 거부한 응답을 기록하지 않습니다. 요청이 실패했다는 것은 파일에 있지만 이유는 없습니다.",
  "har-in.limit.preflights-missing":
    "파일에 사전 요청이 없습니다. 필요한 것이 없었거나 도구가 빠뜨린 것이므로, 사전 요청이 실패한 이유는 알 수 없습니다.",
  "har-in.limit.secrets-missing":
    "파일에 쿠키도 `Authorization`도 없습니다. 도구가 비밀을 지키려고 빼기도 하므로, 없다고 해서 전송되지 않았다는 뜻은 아닙니다.",
  "har-in.limit.secrets-hidden":
    "이 보고서를 만들 때 비밀 값을 숨겼습니다. 쿠키, 토큰, 비밀번호는 `redacted-1`, `redacted-2`처럼 표시됩니다.",
  "har-in.limit.lines-joined":
    "도구가 이름이 같은 헤더 줄을 합칩니다. 헤더가 두 번 전송되었는지, 한 줄에 목록이 있었는지는 알 수 없습니다.",
  "har-in.limit.engine-computed":
    "일부 요청은 Safari가 했습니다. Chrome의 검사 순서에 따라 설명하며, Safari가 무엇이라고 하는지는 다른 브라우저 아래에 있습니다.",
  "har-in.limit.engine-unknown":
    "파일이 일부 요청의 브라우저를 알려 주지 않습니다. Chrome의 검사 순서에 따라 설명합니다.",
  "har-in.limit.without-cors":
    "이미지처럼 CORS 없는 {count, plural, other {요청 #개는}} 목록에 없습니다. 어떻게 되었는지 파일이 알려 주지 않습니다.",
  "har-in.limit.origin-unknown":
    "{count, plural, other {요청 #개에}} `Origin`도 `Referer`도 없고 페이지도 지정되어 있지 않습니다. 어느 출처가 요청했는지 알 수 없습니다.",
  "har-in.limit.not-browsers":
    "{count, plural, other {요청 #개는}} 브라우저가 한 것이 아니므로 CORS와 관계가 없습니다.",
  "har-in.limit.entries-dropped": "파일이 너무 깁니다. 마지막 {count, plural, other {항목 #개가}} 제외되었습니다.",

  "har-in.broken.syntax":
    "{name}은(는) {line}행 {column}열(바이트 {offset}){path, select, none {} other {의 `{path}`}}에서 올바른 JSON이 아닙니다.",
  "har-in.broken.truncated":
    "{name}이(가) {path, select, none {} other {`{path}`의 }}도중에, 바이트 {offset}에서 끝납니다. 잘린 파일입니다.",
  "har-in.broken.empty": "{name}이(가) 비어 있습니다.",
  "har-in.broken.too-deep": "{name}은(는) {line}행 {column}열(바이트 {offset})에서 값이 너무 깊게 중첩되어 있습니다.",
  "har-in.broken.too-long": "{name}의 바이트 {offset} 부근에 256 MiB보다 긴 텍스트가 있습니다.",
  "har-in.broken.no-log": "{name}은(는) HAR가 아닙니다. 항목이 있는 `log`가 없습니다.",
  "har-in.broken.read":
    "{count, plural, =0 {그 앞에서 읽을 수 있는 것이 없었습니다.} other {그 앞에 있는 항목 #개를 표시합니다.}}",
  "har-in.fault":
    "`{path}`은(는) {expected, select, object {객체가 아닙니다} list {목록이 아닙니다} text {텍스트가 아닙니다} url {URL이 아닙니다} number {숫자가 아닙니다} time {시각이 아닙니다} other {있어야 할 값이 아닙니다}}.",
  "har-in.faults": "{count, plural, other {파일의 값 #개가}} HAR 규격과 다릅니다. 첫 번째:",
};
