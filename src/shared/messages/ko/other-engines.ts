import type { otherEngines as english } from "../en/other-engines.ts";
import type { Translation } from "../words.ts";

export const otherEngines: Translation<typeof english> = {
  "engine.heading": "다른 브라우저에서는",
  "engine.verdict.same": "{browser}에서도 결과는 같지만 다음이 다릅니다:",
  "engine.verdict.allowed": "{browser}은(는) 통과시킵니다.",
  "engine.verdict.blocked": "{browser}은(는) 차단합니다.",
  "engine.verdict.failed": "{browser}에서는 CORS 이전에, 또는 CORS와 별개로 실패합니다.",
  "engine.verdict.undetermined": "{browser}에서 통과하는지는 관찰된 것만으로 알 수 없습니다:",

  // A preflight that this browser does not send, or the other way round.
  "engine.asks-first":
    "페이지가 직접 `{names}`을(를) 설정했다면, {browser}은(는) 이를 안전한 것으로 보지 않아 {url}에 사전 요청으로 먼저 묻습니다. 그 응답은 보이지 않았습니다.",
  "engine.asks-again-after-redirect":
    "{browser}은(는) {url}에서도 먼저 묻습니다. 페이지가 만든 요청에 사전 요청이 필요했다면 리디렉션할 때마다 묻기 때문입니다. 그 응답은 보이지 않았습니다.",
  "engine.asks-again-wildcard":
    "{browser}은(는) {url}에서도 먼저 묻습니다. `*`로 받은 허가로는 다음 사전 요청을 생략하지 않습니다. 그 응답은 보이지 않았습니다.",
  "engine.asks-again-expired":
    "{browser}은(는) {url}에서도 먼저 묻습니다. 이전 허가를 {maxAge, number, ::.}초 동안 유지합니다. 그 응답은 보이지 않았습니다.",
  "engine.asks-again-credentials":
    "{browser}은(는) {url}에서도 먼저 묻습니다. 자격 증명을 포함한 요청의 허가는 포함하지 않은 요청에 쓸 수 없고, 반대도 마찬가지입니다. 그 응답은 보이지 않았습니다.",
  "engine.asks-with-page-origin":
    "{url}에 대한 {browser}의 사전 요청에는 페이지의 출처 `{origin}`이(가) 있고, {own}의 것에는 `Origin: null`이 있습니다. 그에 대한 응답은 보이지 않았습니다.",
  "engine.asks-not":
    "본문이 스트림이면 {browser}은(는) 그 이름을 텍스트로 보내며 먼저 묻지 않습니다. 그에 대한 응답은 보이지 않았습니다.",
  "engine.asks-not-if-appended":
    "페이지가 `{name}`을(를) 여러 부분으로 추가했다면 {browser}은(는) 각 부분을 따로 판단하며 먼저 묻지 않습니다.",

  // Checks.
  "engine.checks-first":
    "{browser}은(는) 다른 순서로 검사하여 다른 문제를 먼저 알립니다: {name}. {own}에서는 {ownName}입니다.",
  "engine.upgrades-first":
    "{browser}은(는) 묻기 전에 `https:`로 바꾸므로 사전 요청이 리디렉션되지 않습니다. 그에 대한 응답은 보이지 않았습니다.",
  "engine.reads-without-http":
    "{browser}은(는) HTTP가 아닌 응답을 헤더 없는 응답으로 볼 수 있으며, 그러면 콘솔에 CORSMissingAllowOrigin이 나옵니다.",
  "engine.reads-proxy-status":
    "{browser}은(는) 상태 407을 다른 상태처럼 읽지만, {own}은(는) 프록시의 문제로 봅니다. 그 헤더는 보이지 않았습니다.",
  "engine.follows-empty-location":
    "{browser}은(는) 빈 `Location`을 같은 URL로의 리디렉션으로 보고, {own}은(는) 없는 것으로 봅니다.",
  "engine.drops-empty-lines": "{browser}은(는) 같은 헤더에 다른 줄이 있으면 값이 없는 줄을 무시합니다.",

  // What stopped it belongs to this browser.
  "engine.own-policy":
    "{name}은(는) 이 브라우저만의 것입니다. 확장 프로그램이나 설정, 정책입니다. {browser}에서 요청이 어떻게 되는지는 보이지 않았습니다.",
  "engine.own-cache": "응답이 이 브라우저의 캐시에서 왔습니다. 서버가 {browser}에 어떻게 답하는지는 보이지 않았습니다.",
  "engine.local-network-prompt":
    "{browser}은(는) 페이지가 로컬 네트워크에 접근하기 전에 나름의 방식으로 사용자에게 묻습니다. 이전 버전은 묻지 않습니다.",
  "engine.local-network-none":
    "{browser}에는 Local Network Access가 없어 요청을 보냅니다. 그에 대한 응답은 보이지 않았습니다.",

  // Names that mislead.
  "engine.names-network-error":
    "CORS와 아무 관계가 없는데도 {browser}의 콘솔은 이를 차단된 교차 출처 요청({name})이라고 합니다.",
  "engine.names-lost-connection":
    "{browser}의 콘솔은 {name}(이)라고 하지만 사실이 아닙니다. 사전 요청 뒤에 연결이 끊겼습니다.",
  "engine.names-several-values": "{browser}의 콘솔은 {name}(이)라고 하며, 값이 여러 개라는 것은 말하지 않습니다.",
  "engine.names-header":
    "허용되지 않은 헤더 이름이 여러 개일 때 {browser}은(는) 알파벳순으로 첫 번째인 `{first}`을(를) 알립니다. {own}은(는) 다른 이름을 알릴 수 있습니다.",
  "engine.names-redirect":
    "{browser}의 콘솔은 {name}(이)라고 하며, 거부된 것이 리디렉션의 대상이라는 것은 말하지 않습니다.",
  "engine.names-no-http":
    "{browser}의 콘솔은 {name}(이)라고 합니다. HTTP가 아닌 응답을 헤더 없는 응답으로 보기 때문입니다.",
  "engine.second-message":
    "{browser}의 콘솔에는 그 뒤에 CORSDidNotSucceed라는 줄이 하나 더 있지만, 두 번째 문제가 아닙니다.",

  // How long a permission is kept.
  "engine.keeps-permission":
    "{browser}은(는) {url}에 대한 사전 요청의 허가를 {seconds, number, ::.}초, {own}은(는) {ownSeconds, number, ::.}초 동안 유지합니다.",
  "engine.keeps-no-permission":
    "{browser}은(는) {url}에 요청할 때마다 먼저 묻습니다. {why, select, wildcard {`*`로 받은 허가로는 다음 사전 요청을 생략하지 않습니다} other {`Access-Control-Max-Age`가 숫자가 아닌 허가는 유지하지 않습니다}}. {own}은(는) {ownSeconds, number, ::.}초 동안 유지합니다.",
  "engine.forgets-permission":
    "{browser}은(는) 요청이 실패했으므로 {url}에 대한 사전 요청의 허가를 잊고 다음번에 다시 묻습니다. {own}은(는) {ownSeconds, number, ::.}초 동안 유지합니다.",
};
