import type { besideFirefox as english } from "../en/beside-firefox.ts";
import type { Translation } from "../words.ts";

export const besideFirefox: Translation<typeof english> = {
  "engine.asks-not-for": "{browser}은(는) 이 값의 `{names}`을(를) 안전한 것으로 보아 먼저 묻지 않습니다.",
  "engine.asks-not-for-listener": "업로드하는 것이 없으면 {browser}은(는) 업로드 리스너 때문에 먼저 묻지 않습니다.",
  "engine.asks-not-after-redirect":
    "{browser}은(는) {url}에서 묻지 않습니다. 리디렉션이 남긴 요청에는 필요하지 않습니다.",
  "engine.asks-not-again": "{browser}은(는) {url}에서 묻지 않습니다. 이전 허가를 아직 유지합니다.",
  "engine.asks-for-less":
    "{url}에 대한 {browser}의 사전 요청은 {own}의 것보다 적게 묻습니다. 그에 대한 응답은 보이지 않았습니다.",
  "engine.asks-first-for-value":
    "{browser}은(는) {url}에서 먼저 묻습니다. `{names}`을(를) {browser}은(는) 값 전체로, {own}은(는) 추가된 부분마다 판단합니다. 그 응답은 보이지 않았습니다.",
  "engine.asks-first-for-stream":
    "{browser}은(는) 스트림을 보내며 먼저 묻습니다. {own}은(는) 그 이름을 텍스트로 보냅니다. 그 응답은 보이지 않았습니다.",
  "engine.asks-with-null-origin":
    "{url}에 대한 {browser}의 사전 요청에는 `Origin: null`이 있고, {own}의 것에는 페이지의 출처가 있습니다. 그에 대한 응답은 보이지 않았습니다.",
  "engine.refuses-without-http": "{browser}은(는) 헤더를 찾기 전에 HTTP가 아닌 응답을 거부합니다.",
  "engine.refuses-proxy-status":
    "{browser}은(는) 프록시가 아닌 서버의 상태 407을 네트워크 오류로 보고, {own}은(는) 다른 상태처럼 읽습니다.",
  "engine.ignores-empty-location":
    "{browser}은(는) 빈 `Location`을 없는 것으로 보고, {own}은(는) 같은 URL로의 리디렉션으로 봅니다.",
  "engine.refuses-large-headers":
    "{browser}은(는) 헤더가 매우 큰 응답을 거부합니다. 전체 크기가 얼마인지는 보관되지 않습니다.",
  "engine.answers-from-cache":
    "{browser}은(는) 캐시에서 답할 수 있으며, 이 URL에서 CORS 없는 이전 요청이 받은 것을 줄 수 있습니다.",
  "engine.checks-type-later":
    "{browser}은(는) CORS를 먼저 확인하고, {own}은(는) 그 전에 응답을 거부했습니다. 콘텐츠 유형이나 리디렉션이 가는 곳 때문이거나, 응답이 손상되었기 때문입니다.",
  "panel.preflight.after-redirect":
    "리디렉션이 이곳으로 왔고, 그 전에 브라우저가 물어야 했습니다. 브라우저는 리디렉션할 때마다 다시 묻습니다.",
};
