import type { warnings as english } from "../en/warnings.ts";
import type { Translation } from "../words.ts";

export const warnings: Translation<typeof english> = {
  "opaque-response.title": "응답이 불투명합니다",
  "opaque-response.summary":
    '{method} {url}은(는) `mode: "no-cors"`로 요청되었습니다. 성공하지만 페이지는 상태도 헤더도 본문도 읽을 수 없습니다.',
  "opaque-response.detail":
    "이 모드는 없는 허가를 감출 뿐 주지는 않습니다. 응답을 읽으려면 기본 모드를 쓰고 서버에 CORS 헤더를 두십시오.",

  "response-header-not-exposed.title": "페이지의 스크립트가 일부 응답 헤더를 읽을 수 없습니다",
  "response-header-not-exposed.summary": "페이지의 스크립트가 {method} {url} 응답의 {names}을(를) 읽을 수 없습니다.",
  "response-header-not-exposed.detail":
    "{kind, select, wildcard {자격 증명을 포함한 요청에서 `Access-Control-Expose-Headers`의 `*`는 평범한 이름이며 아무것도 노출하지 않습니다. 이름을 나열하십시오.} malformed {`Access-Control-Expose-Headers`를 해석할 수 없어 아무것도 노출하지 않습니다. 헤더 이름을 쉼표로 구분해야 합니다.} cookie {`Access-Control-Expose-Headers`에 무엇이 있든 `Set-Cookie`는 스크립트에 절대 보이지 않습니다. 페이지에 필요한 것은 다른 헤더나 본문으로 보내십시오.} other {기본적인 일곱 가지를 제외한 응답 헤더는 다른 출처의 스크립트에 숨겨지며 `headers.get()`은 null을 반환합니다. `Access-Control-Expose-Headers`에 나열하십시오.}}",

  "authorization-covered-by-wildcard.title": "Authorization이 *만으로 허용됩니다",
  "authorization-covered-by-wildcard.summary":
    "{url}에 대한 사전 요청이 `Authorization`을 `Access-Control-Allow-Headers: *`만으로 허용합니다.",
  "authorization-covered-by-wildcard.detail":
    "표준에 따르면 `*`는 Authorization을 포함하지 않습니다. 브라우저는 아직 받아들이지만 Chrome과 Firefox는 곧 끝난다고 경고합니다. 이름으로 나열하십시오.",

  "preflight-not-cached.title": "사전 요청이 반복되었습니다",
  "preflight-not-cached.summary":
    "브라우저가 같은 허가를 받은 지 {age, number, ::.0}초 뒤에 {url}에 대해 다시 물었습니다. {count, plural, =1 {시작부터 응답까지 {lost, plural, other {#밀리초}} 걸렸습니다} other {기록을 시작한 뒤 이렇게 반복된 사전 요청 #개에 시작부터 응답까지 모두 {lost, plural, other {#밀리초}} 걸렸습니다}}.",
  "preflight-not-cached.detail":
    "{kind, select, missing {`Access-Control-Max-Age`가 없으면 브라우저는 허가를 {maxAge}초 동안 유지합니다.} zero {`Access-Control-Max-Age: {value}`은(는) 허가를 바로 잊으라는 뜻입니다.} malformed {`Access-Control-Max-Age: {value}`은(는) 초의 수가 아니므로 브라우저는 허가를 {maxAge}초 동안 유지합니다.} other {`Access-Control-Max-Age: {value}`이면 브라우저는 허가를 {maxAge}초 동안 유지합니다.}} 7200처럼 더 큰 값이면 이런 사전 요청을 줄일 수 있습니다. Chromium은 허가를 최대 두 시간 유지합니다.",

  "vary-origin-missing.title": "Vary: Origin이 없습니다",
  "vary-origin-missing.summary":
    "{method} {url} 응답은 출처 `{value}` 하나를 허용하고 캐시될 수 있지만 `Vary: Origin`이 없습니다.",
  "vary-origin-missing.detail":
    "{kind, select, withoutOrigin {`Origin` 없는 요청에는 같은 URL이 다른 값으로 답했습니다. 캐시는 누가 묻느냐에 따라 다르다는 것을 모르고 한쪽의 응답을 다른 쪽에 줍니다.} otherOrigin {`{other}`에는 같은 URL이 다른 값으로 답했습니다. 캐시는 누가 묻느냐에 따라 다르다는 것을 모르고 한쪽의 응답을 다른 쪽에 줍니다.} other {서버가 출처마다 그 이름으로 답한다면, 캐시가 이 응답을 다른 출처에 주거나, 이런 헤더가 없는 이미지나 링크의 응답을 이 페이지에 줄 수 있습니다. 누가 묻든 서버가 언제나 이 값 하나를 보낸다면 문제가 없습니다.}}",

  "origin-reflected-with-credentials.title": "서버가 자격 증명과 함께 모든 출처를 허용하는 것으로 보입니다",
  "origin-reflected-with-credentials.summary":
    "{server}이(가) 여기서는 `{value}`을(를), 다른 때에는 `{other}`을(를) 허용했으며, 모두 `Access-Control-Allow-Credentials: true`가 있었습니다.",
  "origin-reflected-with-credentials.detail":
    "서버가 받은 `Origin`을 무엇이든 그대로 돌려준다면, 모든 웹사이트가 방문자의 쿠키로 이것을 읽을 수 있습니다. `*`보다 더 많이 주는 것입니다. 둘 다 허용된 출처의 목록에 있다면 괜찮지만, 누구나 보낼 수 있는 `null`은 예외입니다. 목록에 있는 출처로만 답하십시오.",

  "null-origin-allowed.title": "출처 null이 허용됩니다",
  "null-origin-allowed.summary":
    "{method} {url} 응답에 `Access-Control-Allow-Origin: null`{kind, select, credentials {과 `Access-Control-Allow-Credentials: true`가} other {이}} 있습니다.",
  "null-origin-allowed.detail":
    "{kind, select, credentials {모든 웹사이트가 `Origin: null`을 보내는 샌드박스 프레임을 만들어 방문자의 쿠키로 이것을 읽을 수 있습니다. 실제 출처만 허용하십시오.} other {모든 웹사이트가 `Origin: null`을 보내는 샌드박스 프레임을 만들 수 있으므로 모두를 허용하는 셈입니다. 그것이 의도라면 `*`로 쓰고, 아니라면 실제 출처만 허용하십시오.}}",

  "http-origin-allowed.title": "암호화되지 않은 출처가 자격 증명과 함께 허용됩니다",
  "http-origin-allowed.summary":
    "{method} {url} 응답은 `{value}`의 페이지가 사용자의 쿠키로 읽는 것을 허용하는데, 그 페이지는 http로 불러옵니다.",
  "http-origin-allowed.detail":
    "네트워크에 있는 누구나 http로 불러온 페이지를 바꿀 수 있고, 그렇게 API가 https로 보내는 것을 읽을 수 있습니다. 페이지를 https로 제공하고 그 출처만 허용하십시오.",

  "cookie-not-sent.title": "쿠키를 보낼 수 없었습니다",
  "cookie-not-sent.summary":
    "{method} {url}은(는) 자격 증명을 포함해 요청되었지만, {setBy}이(가) `Set-Cookie`로 보냈던 {count, plural, other {쿠키 {names}}} 없이 전송되었습니다.",
  "cookie-not-sent.detail":
    "{kind, select, strict {`SameSite=Strict`는 사이트 간 요청에 쿠키를 보내지 않으며, 이 요청이 그렇습니다. `SameSite=None; Secure`이면 보냅니다{blocked, select, yes {. 브라우저가 서드 파티 쿠키를 차단하므로 여기서는 `Partitioned`도 필요합니다} other {}}.} lax {`SameSite=Lax`는 다른 사이트로 가는 스크립트의 요청에 쿠키를 보내지 않으며, 이 요청이 그렇습니다. `SameSite=None; Secure`이면 보냅니다{blocked, select, yes {. 브라우저가 서드 파티 쿠키를 차단하므로 여기서는 `Partitioned`도 필요합니다} other {}}.} unset {`SameSite`가 없으면 Chromium은 쿠키를 `SameSite=Lax`로 보고 다른 사이트로 가는 스크립트의 요청에 보내지 않으며, 이 요청이 그렇습니다. `SameSite=None; Secure`이면 보냅니다{blocked, select, yes {. 브라우저가 서드 파티 쿠키를 차단하므로 여기서는 `Partitioned`도 필요합니다} other {}}.} noneWithoutSecure {브라우저는 `Secure` 없이 `SameSite=None`인 쿠키를 보관하지 않습니다.} secure {`Secure` 쿠키는 https로만 전송됩니다.} other {여기서는 브라우저가 서드 파티 쿠키를 차단합니다. `Sec-Fetch-Storage-Access: none`으로 알 수 있습니다. `Partitioned` 쿠키는 최상위 사이트마다 하나씩 그래도 전송됩니다. 또는 API를 페이지와 같은 사이트에서 제공하십시오.}}",

  "cookie-ignored.title": "브라우저가 Set-Cookie를 무시했습니다",
  "cookie-ignored.summary":
    "{method} {url} 응답이 {count, plural, other {쿠키 {names}}}을(를) 설정하지만 요청에 자격 증명이 없어 브라우저가 보관하지 않습니다.",
  "cookie-ignored.detail":
    '{kind, select, wildcard {자격 증명이 없으면 다른 출처의 응답은 쿠키를 설정할 수 없습니다. 있으면 서버가 `*` 대신 페이지의 출처를 지정하고 `Access-Control-Allow-Credentials: true`를 보내야 합니다.} allowed {서버는 자격 증명을 허용합니다. 여기와, 쿠키가 필요한 요청 모두 `credentials: "include"`(또는 `withCredentials`)로 요청하십시오.} other {자격 증명이 없으면 다른 출처의 응답은 쿠키를 설정할 수 없습니다. `credentials: "include"`로 요청하고 서버가 `Access-Control-Allow-Credentials: true`를 보내게 하십시오.}}',

  "allowed-by-extension-alone.title": "다른 확장 프로그램 덕분에만 동작합니다",
  "allowed-by-extension-alone.summary":
    "서버 자신의 헤더로는 {method} {url}이(가) 통과하지 못했을 것입니다. 다른 확장 프로그램이 {on, select, preflight {사전 요청의 응답} other {응답}}에서 {names}을(를) 바꾸었습니다.",
  "allowed-by-extension-alone.detail":
    "“CORS를 푸는” 확장 프로그램은 이 브라우저에서만 그렇게 합니다. 서버가 스스로 이 헤더들을 보내지 않는 한 다른 모든 사람에게는 요청이 실패합니다. 그들이 보는 것을 보려면 확장 프로그램을 끄십시오.",

  "stale-preflight-permission.title": "브라우저가 이전 허가를 사용했습니다",
  "stale-preflight-permission.summary":
    "{url}에 대한 사전 요청이 없었습니다. 브라우저가 {age, number, ::.0}초 전에 받은 허가를 아직 가지고 있습니다.",
  "stale-preflight-permission.detail":
    "서버의 OPTIONS 응답은 지금 다를 수 있습니다. 브라우저는 {maxAge}초가 지나기 전에는 다시 묻지 않으며, 요청이 실패해도 마찬가지입니다. 지금의 응답을 보려면 네트워크 패널에서 “캐시 사용 중지”를 켜십시오.",

  "authorization-dropped-by-redirect.title": "리디렉션이 Authorization 헤더를 제거했습니다",
  "authorization-dropped-by-redirect.summary":
    "{from}에서 {url}(으)로의 리디렉션은 다른 출처로 가므로 브라우저가 `Authorization` 헤더를 제거했습니다.",
  "authorization-dropped-by-redirect.detail":
    "한 출처의 자격 증명은 다른 출처에 넘겨지지 않습니다. 대상에 필요하다면 직접 호출하십시오.",

  "method-changed-by-redirect.title": "리디렉션이 메서드를 바꾸었습니다",
  "method-changed-by-redirect.summary":
    "{from}의 리디렉션({statusText})이 {before}을(를) 본문 없는 {after}(으)로 바꾸었습니다.",
  "method-changed-by-redirect.detail":
    "301과 302에서는 POST가 GET이 되고, 303에서는 HEAD를 제외한 모두가 GET이 됩니다. 307과 308은 메서드와 본문을 유지합니다.",

  "response-body-incomplete.title": "응답 본문이 도중에 끊겼습니다",
  "response-body-incomplete.summary":
    "CORS는 {method} {url}을(를) 허용했지만 본문을 끝까지 읽을 수 없었습니다({error}).",
  "response-body-incomplete.detail":
    "`fetch()`는 성공하지만 본문 읽기가 CORS 오류와 똑같은 “Failed to fetch”로 실패합니다. 서버나 프록시가 전송을 너무 일찍 끝냈습니다.",
};
