import type { rules as english } from "../en/rules.ts";
import type { Translation } from "../words.ts";

export const rules: Translation<typeof english> = {
  // Causes: the CORS check.
  "allow-origin-missing.title": "Access-Control-Allow-Origin이 없습니다",
  "allow-origin-missing.summary":
    "{on, select, preflight {{url}에 대한 사전 요청의 응답에 `Access-Control-Allow-Origin` 헤더가 없어 브라우저가 요청을 보내지 않습니다} redirect {{url}의 리디렉션에 `Access-Control-Allow-Origin` 헤더가 없어 브라우저가 따라가지 않습니다} other {{method} {url} 응답에 `Access-Control-Allow-Origin` 헤더가 없어 페이지가 읽을 수 없습니다}}.",
  "allow-origin-missing.detail":
    "브라우저는 서버가 허용할 때만 다른 출처의 응답을 페이지에 보여 줍니다. 서버는 페이지의 출처(여기서는 `{origin}`)를 지정하거나 `*`로 모두를 허용합니다. 이 응답({statusText})은 아무도 허용하지 않습니다.",
  "allow-origin-missing.detail-null":
    "브라우저는 서버가 요청의 출처를 허용할 때만 다른 출처의 응답을 페이지에 보여 줍니다. 이 요청은 `Origin: null`로 전송되었습니다{taint, select, redirect {(다른 출처에서 리디렉션되어 왔기 때문입니다)} file {(페이지가 디스크에서 연 파일이기 때문입니다)} frame {(요청한 프레임의 출처가 불투명하기 때문입니다)} other {(페이지의 출처가 불투명하기 때문입니다)}}. 실제 출처만 아는 서버는 이때 허용하는 헤더를 보내지 않습니다.",

  "allow-origin-missing-on-error-response.title": "서버가 CORS 헤더 없는 오류로 응답했습니다",
  "allow-origin-missing-on-error-response.summary":
    "{on, select, preflight {서버가 {url}에 대한 사전 요청에 {statusText}(으)로, `Access-Control-Allow-Origin` 헤더 없이 응답했습니다} other {서버가 {method} {url}에 {statusText}(으)로, `Access-Control-Allow-Origin` 헤더 없이 응답하여 페이지에는 실제 오류 대신 CORS 오류가 보입니다}}.",
  "allow-origin-missing-on-error-response.detail":
    "실제 문제는 상태 {status}이며 CORS는 그것을 가릴 뿐입니다. 많은 서버가 성공한 응답에만 CORS 헤더를 추가하고, 오류 처리기나 게이트웨이, 방화벽은 헤더 없이 응답합니다. 오류 응답에도 헤더가 있으면 페이지가 상태와 메시지를 읽을 수 있습니다.{network, select, yes { 이 응답은 콘텐츠 전송 네트워크(`{trace}`)를 거쳐 왔으므로 그 방화벽이 만든 것일 수 있습니다.} other {}}",

  "cors-header-misspelt.title": "CORS 헤더의 이름이 잘못되었습니다",
  "cors-header-misspelt.summary":
    "{on, select, preflight {{url}에 대한 사전 요청의 응답} redirect {{url}의 리디렉션} other {{method} {url} 응답}}에 `{found}` 헤더가 있지만 브라우저는 `{wanted}`을(를) 찾습니다.",
  "cors-header-misspelt.detail":
    "{kind, select, request {`{found}`은(는) 요청 헤더이므로 응답에서는 아무 의미가 없습니다.} other {브라우저는 `{found}`을(를) 알지 못하므로 지나칩니다.}} 대소문자는 상관없지만 그 밖의 모든 것은 맞아야 합니다. 아마 `{wanted}`을(를) 의도했을 것입니다.",

  "headers-changed-by-extension.title": "다른 확장 프로그램이 서버의 CORS 헤더를 바꾸었습니다",
  "headers-changed-by-extension.summary":
    "다른 확장 프로그램이 {on, select, preflight {{url}에 대한 사전 요청의 응답} redirect {{url}의 리디렉션} other {{method} {url} 응답}}에서 {kind, select, removed {`{name}: {sent}`을(를) 제거했고} added {`{name}: {left}`을(를) 추가했고} other {`{name}: {sent}`을(를) `{left}`(으)로 바꾸었고}}, 남은 헤더는 검사를 통과하지 못합니다.",
  "headers-changed-by-extension.detail":
    "브라우저는 확장 프로그램이 남긴 헤더로 판단합니다. 어떤 확장 프로그램인지는 표시되지 않습니다. 그 확장 프로그램이 없는 브라우저에서는 서버가 보낸 헤더가 적용됩니다.",

  "rate-limit-reached.title": "요청 한도에 도달했습니다",
  "rate-limit-reached.summary":
    "{on, select, preflight {{url}에 대한 사전 요청이 {statusText} 응답을 받아 요청이 전송되지 않았습니다} other {{method} {url} 요청이 `Access-Control-Allow-Origin` 헤더 없는 {statusText} 응답을 받아 페이지에는 대신 CORS 오류가 보입니다}}.",
  "rate-limit-reached.detail":
    "이 상태는 요청이 너무 많았다는 뜻입니다. API 대신 요청 수를 세는 쪽이 응답하며, 대개 API의 CORS 헤더가 없습니다. {kind, select, seconds {{retryAfter}초 동안 기다리라고 합니다(`Retry-After`). } date {{retryAfter}까지 기다리라고 합니다(`Retry-After`). } other {}}{on, select, preflight {OPTIONS는 세지 마십시오. 사전 요청은 요청 수를 두 배로 만듭니다.} other {이 응답에도 CORS 헤더가 있으면 페이지가 상태를 읽고 기다릴 수 있습니다.}}",

  "bot-protection-answered.title": "서버 대신 봇 차단 기능이 응답했습니다",
  "bot-protection-answered.summary":
    "`{marker}`(으)로 보아, {on, select, preflight {{url}에 대한 사전 요청} other {{method} {url} 요청}}에 봇 차단 기능이나 방화벽이 {statusText}(으)로 응답했습니다.",
  "bot-protection-answered.detail":
    "이런 응답은 API 앞에서 만들어지며 API는 요청을 보지 못합니다. 사람이 통과해야 하거나 별도의 페이지에서 실행되는 확인은 스크립트의 요청이 통과할 수 없고, 사전 요청에는 그것을 증명할 쿠키가 없습니다. 차단 기능의 설정에서 이 요청들을 통과시키십시오. OPTIONS가 먼저입니다.",

  "gateway-error.title": "게이트웨이가 서버를 대신해 응답했습니다",
  "gateway-error.summary":
    "{on, select, preflight {{url}에 대한 사전 요청} other {{method} {url} 요청}}이 {statusText} 응답을 받았습니다. {fault, select, late {게이트웨이가 뒤의 서버를 기다렸지만 응답이 없었다} away {게이트웨이 뒤의 서버가 지금 요청을 받지 않는다} other {게이트웨이가 뒤의 서버에서 쓸 수 있는 응답을 받지 못했다}}는 뜻입니다.",
  "gateway-error.detail":
    "애플리케이션이 응답하지 않은 곳에는 그 CORS 헤더도 없습니다. {kind, select, named {`{trace}`이(가) 게이트웨이를 알려 줍니다. } other {}}애플리케이션이 왜 응답하지 않았는지 알아내고, 게이트웨이가 오류 페이지에도 CORS 헤더를 보내게 하여 페이지가 상태를 읽을 수 있게 하십시오.",

  "cached-response-without-allow-origin.title": "캐시된 응답에 CORS 헤더가 없습니다",
  "cached-response-without-allow-origin.summary":
    "브라우저의 캐시가 {method} {url}에, `Origin` 없는 이전 요청의 응답으로 답했고, 그 응답에는 `Access-Control-Allow-Origin` 헤더가 없습니다.",
  "cached-response-without-allow-origin.detail":
    "서버에 다시 묻지 않았습니다. 이미지나 링크가 같은 URL을 먼저 가져왔고, `Vary: Origin`이 없으면 캐시는 그 응답이 모두에게 맞는다고 봅니다. `Origin`이 있는 요청에 서버가 어떻게 답하는지는 보이지 않았습니다.",

  "allow-origin-added-twice.title": "Access-Control-Allow-Origin이 두 번 전송됩니다",
  "allow-origin-added-twice.summary":
    "{on, select, preflight {{url}에 대한 사전 요청의 응답} redirect {{url}의 리디렉션} other {{method} {url} 응답}}에 {count, plural, other {`Access-Control-Allow-Origin` 헤더가 #개}} 있습니다. 브라우저는 정확히 하나만 받아들입니다.",
  "allow-origin-added-twice.detail":
    "{kind, select, wildcard {한 계층은 모두에게 `*`로 답하고 다른 계층은 `{origin}`을(를) 지정합니다. 예를 들어 누가 묻는지 확인하는 애플리케이션 앞에 고정 설정의 프록시가 있는 경우입니다. `*`를 보내는 쪽에서 빼십시오.} same {대개 두 계층이 같은 헤더를 추가합니다. 예를 들어 애플리케이션과 그 앞의 프록시입니다. 한쪽에만 맡기십시오.} other {대개 두 계층이 저마다의 목록으로 헤더를 추가합니다. 한쪽에만 맡기십시오.}} 브라우저는 줄들을 `{value}`(으)로 합치는데, 모두 올바르더라도 이 값은 어떤 출처와도 같지 않습니다.",

  "allow-origin-multiple-values.title": "Access-Control-Allow-Origin에 값이 여러 개입니다",
  "allow-origin-multiple-values.summary":
    "{on, select, preflight {{url}에 대한 사전 요청의 응답} redirect {{url}의 리디렉션} other {{method} {url} 응답}}의 `Access-Control-Allow-Origin`에 값이 여러 개입니다: `{value}`. 하나만 허용됩니다.",
  "allow-origin-multiple-values.detail":
    "이 헤더는 출처 하나를 지정하거나 `*`입니다. 여러 출처를 위한 서버는 요청의 `Origin`을 보고, 목록에 있으면 그 값으로 답합니다.",

  "allow-origin-malformed.title": "Access-Control-Allow-Origin이 출처가 아닙니다",
  "allow-origin-malformed.summary":
    "{on, select, preflight {{url}에 대한 사전 요청의 응답} redirect {{url}의 리디렉션} other {{method} {url} 응답}}에 {kind, select, empty {빈 `Access-Control-Allow-Origin` 헤더가 있습니다} other {`Access-Control-Allow-Origin: {value}`이(가) 있지만 이는 출처가 아닙니다}}.",
  "allow-origin-malformed.detail":
    "{kind, select, empty {서버가 값 없이 헤더를 보냅니다. 설정이나 변수가 비어 있는 경우가 많습니다.} quoted {따옴표도 값의 일부입니다. 따옴표 없이 써야 합니다.} placeholder {변수가 채워지지 않았습니다. 이것은 값이 아니라 설정의 텍스트입니다.} pattern {패턴은 지원되지 않습니다. 브라우저는 텍스트를 바이트 단위로 비교합니다.} noScheme {스킴이 없습니다. 출처는 https:// 또는 http://로 시작합니다.} other {출처는 스킴과 호스트, 그리고 기본값이 아닌 경우 포트로 이루어집니다.}} {opaque, select, yes {출처가 불투명한 페이지에는 `*`만 일치할 수 있습니다.} other {이 페이지의 경우 정확히 `{origin}`이어야 합니다.}}",

  "allow-origin-mismatch.title": "Access-Control-Allow-Origin이 다른 출처를 지정합니다",
  "allow-origin-mismatch.summary":
    "{on, select, preflight {{url}에 대한 사전 요청의 응답} redirect {{url}의 리디렉션} other {{method} {url} 응답}}은 출처 `{value}`을(를) 허용하지만 페이지의 출처는 `{origin}`입니다.",
  "allow-origin-mismatch.detail":
    "{kind, select, trailingSlash {출처 끝에는 슬래시가 없습니다. 그 한 글자 때문에 다른 텍스트가 됩니다.} path {출처에는 경로가 없습니다. 값은 호스트와 포트 뒤에서 끝나야 합니다.} case {브라우저는 출처를 소문자로 보내고 바이트 단위로 비교합니다.} scheme {스킴이 다릅니다. http와 https는 서로 다른 출처입니다.} port {포트가 다르며, 포트는 출처의 일부입니다.} defaultPort {브라우저는 기본 포트를 생략하므로 값에도 없어야 합니다.} trailingDot {호스트가 점으로 끝납니다. 그 한 글자 때문에 다른 텍스트가 됩니다.} unicode {브라우저는 호스트 이름을 ASCII 형식으로 보내는데 값에는 다른 문자가 있습니다.} ipv6 {브라우저는 IPv6 주소를 가장 짧은 형식으로 보냅니다.} loopback {`localhost`, `127.0.0.1`, `[::1]`은 모두 이 컴퓨터이지만 서로 다른 세 호스트입니다. 허용된 이름으로 페이지를 열거나 이 이름을 허용하십시오.} www {한쪽에는 “www.”가 있고 다른 쪽에는 없습니다. 서로 다른 호스트입니다.} noScheme {스킴이 없어서 브라우저가 호스트를 스킴으로 읽습니다.} nullValue {서버가 출처 없는 요청에 하듯이 `null`로 답합니다. 이것은 어떤 웹사이트도 허용하지 않습니다.} pattern {패턴은 지원되지 않습니다. 브라우저는 텍스트를 바이트 단위로 비교합니다.} earlier {같은 URL이 이전에는 `{value}` 자신에게 이 값을 주었습니다. `Vary: Origin`이 없어 캐시가 한 페이지의 응답을 다른 페이지에 주거나, 서버가 모두에게 같은 출처를 지정하는 것입니다.} cached {이 값은 다른 페이지의 것이며 응답은 캐시({cache})를 거쳐 왔습니다. `Vary: Origin`이 없으면 캐시는 한 페이지의 응답을 다른 페이지에 줍니다.} other {값은 요청의 출처와 바이트 단위로 같아야 합니다. 여러 출처를 위한 서버는 요청의 `Origin`이 목록에 있으면 그대로 돌려줍니다.}}",

  "null-origin.title": "페이지의 출처가 불투명합니다",
  "null-origin.summary":
    "페이지의 출처가 불투명하여 브라우저가 `Origin: null`을 보내는데, {on, select, preflight {{url}에 대한 사전 요청의 응답은} other {{url}은(는)}} `{value}`만 허용합니다.",
  "null-origin.detail":
    "{from, select, file {페이지가 디스크에서 연 파일이며 그런 페이지에는 자체 출처가 없습니다. http로 제공하십시오.} frame {자체 출처가 없는 프레임에서 온 요청입니다. 대개 `allow-same-origin` 없이 샌드박스된 프레임이거나 `data:` 문서입니다.} other {페이지나 워커에 자체 출처가 없습니다. 디스크나 `data:` URL에서 열렸거나 `Content-Security-Policy`에 `sandbox`가 있습니다.}} 서버에서 `null`을 허용하지 마십시오. 공격자는 누구나 그것을 보내는 프레임을 만들 수 있습니다.",

  "redirect-tainted-origin.title": "다른 출처로 리디렉션되어 브라우저가 Origin: null을 보냈습니다",
  "redirect-tainted-origin.summary":
    "요청이 {from}에서 {url}(으)로 리디렉션되어 브라우저가 `Origin: null`을 보냈고, 그곳의 서버는 `{value}`만 허용합니다.",
  "redirect-tainted-origin.detail":
    "{kind, select, slash {두 URL은 끝의 슬래시가 다릅니다. } https {서버가 http를 https로 옮깁니다. } www {두 URL은 “www.”가 다릅니다. } host {서버가 다른 호스트 이름으로 옮깁니다. } language {서버가 경로에 언어를 넣습니다. } other {}}다른 출처의 서버가 요청을 또 다른 출처로 보내면 브라우저는 누가 요청했는지 더는 보증하지 않고 페이지의 출처를 `null`로 바꿉니다. 허용된 출처의 목록 중 어느 것도 이와 일치할 수 없습니다. 최종 URL을 직접 호출하십시오.",

  "allow-origin-wildcard-with-credentials.title": "Access-Control-Allow-Origin이 *이지만 요청에 자격 증명이 있습니다",
  "allow-origin-wildcard-with-credentials.summary":
    "{on, select, preflight {{url}에 대한 사전 요청의 응답} redirect {{url}의 리디렉션} other {{method} {url} 응답}}에 `Access-Control-Allow-Origin: *`가 있으며, 자격 증명을 포함한 요청에서 브라우저는 이를 받아들이지 않습니다.",
  "allow-origin-wildcard-with-credentials.detail":
    '`credentials: "include"`(또는 `withCredentials`)이면 응답에 개인 데이터가 있을 수 있으므로, 서버는 읽어도 되는 출처 하나를 지정해야 합니다. `*`는 누구도 지정하지 않습니다.{on, select, preflight { 사전 요청 자체에는 쿠키가 없지만 뒤따르는 요청을 위해 판단됩니다.} other {}}',

  "allow-credentials-not-true.title": "Access-Control-Allow-Credentials가 true가 아닙니다",
  "allow-credentials-not-true.summary":
    "{on, select, preflight {{url}에 대한 사전 요청의 응답} redirect {{url}의 리디렉션} other {{method} {url} 응답}}에 {kind, select, missing {`Access-Control-Allow-Credentials` 헤더가 없습니다} other {`true` 대신 `Access-Control-Allow-Credentials: {value}`이(가) 있습니다}}. 자격 증명을 포함한 요청에는 이것이 필요합니다.",
  "allow-credentials-not-true.detail":
    '`credentials: "include"`(또는 `withCredentials`)인 요청에는 서버의 허락이 두 번 필요합니다. `Access-Control-Allow-Origin`에 그 출처, 그리고 `Access-Control-Allow-Credentials: true`입니다. 값은 바이트 단위로 비교됩니다. `True`나 `1`, 또는 헤더 두 개는 인정되지 않습니다.',

  // Causes: the preflight.
  "preflight-answered-by-auth.title": "서버 앞의 무언가가 사전 요청을 거부했습니다",
  "preflight-answered-by-auth.summary":
    "{url}에 대한 사전 요청이 {statusText} 응답을 받았습니다. {kind, select, signIn {OPTIONS 앞에 로그인 확인이 있습니다} other {CORS가 답하기 전에 무언가가 OPTIONS를 거부합니다}}.",
  "preflight-answered-by-auth.detail":
    "사전 요청에는 쿠키나 `Authorization`이 절대 포함되지 않으므로 그것을 요구하는 확인은 언제나 거부하고, 그 뒤의 요청은 전송되지 않습니다. {kind, select, signIn {로그인 확인 전에 OPTIONS를 통과시키십시오.} other {로그인 확인이나 방화벽, 또는 이 출처, 메서드, 헤더를 {status}(으)로 거부하는 서버의 CORS 필터일 수 있습니다. 먼저 그곳을 확인하십시오.}}{network, select, yes { 이 응답은 콘텐츠 전송 네트워크(`{trace}`)를 거쳐 왔으므로 그 방화벽이 만든 것일 수 있습니다.} other {}}",

  "preflight-route-missing.title": "서버에 OPTIONS를 위한 경로가 없습니다",
  "preflight-route-missing.summary":
    "서버에서 {url}에 대한 사전 요청에 답하는 것이 없습니다. {statusText} 응답을 받았습니다.",
  "preflight-route-missing.detail":
    "브라우저는 {asked} 전에 OPTIONS 요청으로 묻는데, 이 URL은 그 메서드를 처리하지 않습니다. (모든 메서드에 {status}(으)로 답한다면 경로가 잘못된 것입니다.) `Allow` 헤더는 CORS에서 아무 역할도 하지 않습니다.",

  "preflight-status-not-ok.title": "사전 요청이 오류 상태의 응답을 받았습니다",
  "preflight-status-not-ok.summary":
    "{url}에 대한 사전 요청이 {statusText} 응답을 받았습니다. 200~299만 요청을 통과시킵니다.",
  "preflight-status-not-ok.detail":
    "헤더만으로는 충분하지 않습니다. 브라우저는 성공 상태(보통 204)인 경우에만 사전 요청의 응답을 받아들입니다. 304는 인정되지 않습니다.",

  "preflight-redirect.title": "사전 요청이 리디렉션되었습니다",
  "preflight-redirect.summary":
    "{kind, select, internal {브라우저가 {url}에 대한 사전 요청을 스스로 리디렉션했는데, 사전 요청은 리디렉션될 수 없습니다} other {서버가 {url}에 대한 사전 요청을 {location}(으)로 리디렉션하는데({statusText}), 사전 요청은 리디렉션될 수 없습니다}}.",
  "preflight-redirect.detail":
    "{kind, select, slash {두 URL은 끝의 슬래시가 다릅니다. 서버가 리디렉션하는 URL을 호출하십시오.} https {서버가 http를 https로 옮깁니다. https URL을 호출하십시오.} www {두 URL은 “www.”가 다릅니다. 서버가 리디렉션하는 호스트를 호출하십시오.} host {서버가 다른 호스트 이름으로 옮깁니다. 그 호스트를 호출하십시오.} language {서버가 경로에 언어를 넣습니다. 언어가 포함된 URL을 호출하거나 API를 그 규칙에서 제외하십시오.} login {대상이 로그인 페이지로 보입니다. OPTIONS 앞의 확인이 세션이 없는 요청을 모두 리디렉션하며, 사전 요청에는 세션이 절대 없습니다.} internal {대개 호스트가 https만 받는다고 알려져 있어(HSTS) 브라우저가 URL을 https로 바꾼 것입니다. https URL을 호출하십시오. 확장 프로그램도 같은 일을 할 수 있습니다.} other {브라우저는 요청의 리디렉션은 따라가지만 사전 요청의 리디렉션은 절대 따라가지 않습니다. 최종 URL을 호출하거나 OPTIONS에 리디렉션 없이 응답하십시오.}}",

  "allow-methods-malformed.title": "Access-Control-Allow-Methods를 해석할 수 없습니다",
  "allow-methods-malformed.summary":
    "{url}에 대한 사전 요청의 응답에 해석할 수 없는 `Access-Control-Allow-Methods`가 있습니다: `{value}`.",
  "allow-methods-malformed.detail":
    "`GET, PUT`처럼 메서드 이름을 쉼표로 구분해야 합니다. {names}: {count, plural, other {메서드 이름이 아닙니다}}. 이때 브라우저는 메서드에 허가가 필요 없더라도 응답 전체를 거부합니다.",

  "allow-headers-malformed.title": "Access-Control-Allow-Headers를 해석할 수 없습니다",
  "allow-headers-malformed.summary":
    "{url}에 대한 사전 요청의 응답에 해석할 수 없는 `Access-Control-Allow-Headers`가 있습니다: `{value}`.",
  "allow-headers-malformed.detail":
    "`content-type, x-trace`처럼 헤더 이름을 쉼표로 구분해야 합니다. {names}: {count, plural, other {헤더 이름이 아닙니다}}. 이때 브라우저는 응답 전체를 거부합니다.",

  "method-not-allowed.title": "메서드가 허용되지 않습니다",
  "method-not-allowed.summary":
    "{url}에 대한 사전 요청이 {asked}을(를) 허용하지 않습니다. {kind, select, missing {응답에 `Access-Control-Allow-Methods` 헤더가 없습니다} other {`Access-Control-Allow-Methods` 값이 `{value}`입니다}}.",
  "method-not-allowed.detail":
    "{kind, select, missing {GET, HEAD, POST를 제외한 모든 메서드가 그곳에 있어야 합니다.} case {메서드는 바이트 단위로 비교되는데 서버의 목록은 대소문자가 다릅니다.} requestCase {페이지가 소문자로 요청하며 브라우저는 이를 바꾸지 않습니다. GET, HEAD, POST, PUT, DELETE, OPTIONS만 대문자로 바뀝니다. 페이지에서 대문자로 쓰십시오.} wildcard {자격 증명을 포함한 요청에서 `*`는 평범한 이름이며 어떤 메서드도 포함하지 않습니다. 메서드를 나열하십시오.} quoted {따옴표도 이름의 일부입니다. 따옴표 없이 써야 합니다.} other {목록에 대문자로 있어야 합니다.}}",

  "request-header-not-allowed.title": "요청 헤더가 허용되지 않습니다",
  "request-header-not-allowed.summary":
    "{url}에 대한 사전 요청이 {names}을(를) 허용하지 않습니다. {listed, select, no {응답에 `Access-Control-Allow-Headers` 헤더가 없습니다} other {`Access-Control-Allow-Headers` 값이 `{value}`입니다}}.",
  "request-header-not-allowed.detail":
    "{kind, select, wildcard {자격 증명을 포함한 요청에서 `*`는 평범한 이름이며 어떤 헤더도 포함하지 않습니다. 이름을 나열하십시오.} responseHeader {페이지가 응답 헤더를 요청 헤더로 보냅니다. `Access-Control-*`는 서버가 보내는 것입니다. 페이지에서 제거하십시오.} contentType {application/json처럼 양식 데이터나 일반 텍스트가 아닌 `Content-Type`에는 허가가 필요합니다.} other {몇 가지 안전한 헤더를 제외하고 페이지가 추가하는 모든 헤더의 이름이 그곳에 있어야 합니다. 브라우저는 빠진 것 중 첫 번째만 알려 주지만 여기에는 모두 있습니다.}}",

  // Causes: redirects.
  "redirect-without-allow-origin.title": "리디렉션 자체에 CORS 헤더가 없습니다",
  "redirect-without-allow-origin.summary":
    "{url}이(가) {location}(으)로 리디렉션하는데({statusText}) 그 응답에 `Access-Control-Allow-Origin` 헤더가 없어 브라우저가 따라가지 않습니다.",
  "redirect-without-allow-origin.detail":
    "{kind, select, slash {두 URL은 끝의 슬래시가 다릅니다. } https {서버가 http를 https로 옮깁니다. } www {두 URL은 “www.”가 다릅니다. } host {서버가 다른 호스트 이름으로 옮깁니다. } language {서버가 경로에 언어를 넣습니다. } other {}}리디렉션을 포함해 도중의 모든 응답이 페이지의 출처를 허용해야 합니다. 대상에는 묻지도 않았습니다. 최종 URL을 직접 호출하거나 리디렉션에도 헤더를 보내십시오.",

  "redirect-to-login.title": "서버가 로그인 페이지로 리디렉션합니다",
  "redirect-to-login.summary":
    "{url}이(가) 로그인 페이지로 보이는 {location}(으)로 리디렉션합니다({statusText}). 세션이 없거나 만료되었을 것입니다.",
  "redirect-to-login.detail":
    "로그인 페이지는 스크립트가 아니라 사람을 위한 것이며, 그곳으로의 리디렉션에는 CORS 헤더가 없습니다. API는 CORS 헤더와 함께 401로 응답해야 페이지가 사용자를 로그인으로 보낼 수 있습니다.",

  "redirect-url-credentials.title": "리디렉션이 사용자 이름이나 비밀번호가 있는 URL로 갑니다",
  "redirect-url-credentials.summary":
    "{url}이(가) 사용자 이름이나 비밀번호가 있는 URL({host})로 리디렉션하는데, 교차 출처 요청에서 브라우저는 이를 거부합니다.",
  "redirect-url-credentials.detail":
    "URL에 있는 자격 증명은 그것을 읽는 누구에게나 새어 나갑니다. 자격 증명 없이 리디렉션하십시오.",

  "redirect-location-malformed.title": "리디렉션의 Location이 URL이 아닙니다",
  "redirect-location-malformed.summary":
    "{url}이(가) {statusText}(으)로 응답했는데 `Location`이 URL이 아닙니다: `{location}`.",
  "redirect-location-malformed.detail": "브라우저가 따라갈 수 없어 CORS가 확인하기 전에 요청이 실패합니다.",

  "scheme-not-http.title": "URL이 http도 https도 아닙니다",
  "scheme-not-http.summary":
    "{on, select, request {페이지가 {url}을(를) 요청했고} other {{url}이(가) {target}(으)로 리디렉션하고}}, CORS는 http와 https에만 있습니다.",
  "scheme-not-http.detail":
    "스크립트는 앱, 파일, `data:` URL을 요청하거나 그곳으로 리디렉션될 수 없습니다. 사람이 그곳으로 가야 한다면 가져오는 대신 페이지를 그곳으로 이동시키십시오.",

  "too-many-redirects.title": "리디렉션이 너무 많습니다",
  "too-many-redirects.summary": "요청이 20번 넘게 리디렉션되었으며 마지막은 {url}입니다.",
  "too-many-redirects.detail":
    "대개 반복입니다. 예를 들어 쿠키를 요구하는 페이지와, 교차 출처 요청에서는 쿠키를 설정할 수 없는 로그인 사이의 반복입니다.",

  "redirect-left-to-page.title": "리디렉션이 페이지에 맡겨졌습니다",
  "redirect-left-to-page.summary":
    '{url}이(가) {target}(으)로 리디렉션하는데 페이지가 `redirect: "manual"`로 요청하여 불투명한 리디렉션을 받았습니다.',
  "redirect-left-to-page.detail":
    "페이지는 리디렉션이 있다는 것은 알지만 어디로 가는지도, 상태도 알 수 없습니다. 탐색이나 서비스 워커만 따라갈 수 있습니다.",

  "redirect-not-followed.title": "리디렉션을 따라가지 않았습니다",
  "redirect-not-followed.summary":
    '{kind, select, error {페이지가 리디렉션이면 실패하도록 요청했고(`redirect: "error"`) {url}이(가) {target}(으)로 리디렉션했습니다({statusText})} untargeted {{url}이(가) 대상이 없는 리디렉션 {statusText}(으)로 응답했습니다} other {{url}이(가) {target}(으)로 리디렉션하며 요청은 그곳에서 끝났습니다}}.',
  "redirect-not-followed.detail":
    '{kind, select, error {CORS와는 관계가 없습니다. `redirect: "error"`를 제거하거나 최종 URL을 호출하십시오.} manual {페이지가 `redirect: "manual"`을 쓰는 것이 거의 확실합니다. 그렇다면 실패가 아니며 페이지는 불투명한 리디렉션을 받았습니다. 바로 이 순간에 페이지가 중단한 경우도 밖에서는 똑같이 보입니다.} untargeted {`redirect: "manual"`이면 페이지는 불투명한 리디렉션을 받고, 그렇지 않으면 이 응답을 읽을 수 있습니다. 브라우저는 페이지가 어떻게 요청했는지 보여 주지 않습니다. 리디렉션에는 `Location` 헤더가 필요합니다.} other {브라우저는 이유를 보여 주지 않습니다. 페이지의 `redirect: "manual"`(그렇다면 실패가 아닙니다)이나 `redirect: "error"`, 콘텐츠 보안 정책, 혼합 콘텐츠, 또는 중단입니다.}}',

  "same-origin-mode.title": "페이지가 자신의 출처만 허용합니다",
  "same-origin-mode.summary":
    '{on, select, request {페이지가 다른 출처인 {url}을(를) `mode: "same-origin"`으로 요청했습니다} other {{url}이(가) 다른 출처인 {target}(으)로 리디렉션하지만 페이지는 `mode: "same-origin"`으로 요청했습니다}}.',
  "same-origin-mode.detail": '`mode: "cors"`(기본값)를 쓰고, 대상에 CORS 헤더를 두십시오.',

  "failure-not-explained.title": "관찰된 것만으로는 실패가 설명되지 않습니다",
  "failure-not-explained.summary":
    "{method} {url}이(가) 실패했는데({error}), 관찰된 요청과 응답 중 어느 것도 이를 설명하지 못합니다.",
  "failure-not-explained.detail":
    "{kind, select, answered {서버가 보낸 헤더는 모든 검사를 통과합니다. 브라우저가 판단하기 전에 다른 확장 프로그램이 바꾸었을 가능성이 가장 큽니다. 확장 프로그램이 없는 창에서 시도하십시오. } other {여기서 되풀이할 수 있는 검사는 모두 통과했습니다. }}그 뒤에 있을 수 있는 것, 즉 서비스 워커, 다른 확장 프로그램, 거부된 권한, 기록이 시작되기 전에 일어난 일은 확장 프로그램에 보이지 않습니다.",

  // What the page can do instead.
  "advice.call-url": "최종 URL을 직접 호출하십시오.",
  "advice.without-credentials": "이 요청에 쿠키가 필요 없다면 자격 증명을 빼십시오. 그러면 `*`로 충분합니다.",
  "advice.real-origin":
    "페이지에 출처를 주십시오. http(s)로 제공하거나, 내용을 신뢰한다면 프레임에 자체 출처를 허용하십시오.",
  "advice.serve-over-http": "페이지에 출처를 주십시오. http(s)로 제공하십시오.",
  "advice.upper-case-method": "메서드를 대문자로 쓰십시오.",
  "advice.leave-out-headers": "서버에 필요 없다면 {names}을(를) 빼십시오.",
  "advice.renew-session": "다른 탭에서 다시 로그인한 다음 요청을 반복하십시오.",
  "advice.navigate": "사람이 그곳으로 가야 한다면 대신 이동하십시오: `location.href = url`.",
  "advice.no-upload-listener":
    "사전 요청은 업로드 리스너(`xhr.upload`)나 본문으로 쓰인 스트림 때문입니다. 그것이 없으면 사전 요청도 없습니다.",

  "advice.reload-cache": '지금 캐시된 사본을 피하려면 `cache: "reload"`로 한 번 요청하십시오.',

  // What is to be done where no header helps, and caveats of a fix.
  "note.check-server": "이 스킴, 호스트, 포트에서 서버가 응답하는지 확인하십시오.",
  "note.check-host-name": "호스트 이름을 API의 이름과 비교하고 URL을 별도의 탭에서 여십시오.",
  "note.check-log": "서버와 그 앞에 있는 것의 로그에서 이 요청을 찾으십시오.",
  "note.trusted-certificate":
    "{origin}을(를) 별도의 탭에서 열어 인증서의 문제를 확인하고, 브라우저가 신뢰하는 인증서를 서버에 두십시오.",
  "note.check-scheme": "서버가 이 포트에서 쓰는 스킴을 사용하십시오.",
  "note.another-port": "서버가 다른 포트에서 수신하게 하십시오.",
  "note.mend-answer": "응답이 만들어지는 곳에서 고치십시오. `curl -v` 같은 명령으로 볼 수 있습니다.",
  "note.send-whole-body": "본문을 한꺼번에 보내거나 API를 HTTP/2로 제공하십시오.",
  "note.buffer-body": "본문을 한꺼번에 보내거나, 리디렉션이 가리키는 URL을 요청하십시오.",
  "note.go-online": "DevTools의 네트워크 패널에서 “오프라인”을 끄거나 이 컴퓨터를 네트워크에 연결하십시오.",
  "note.https-location": "https로 리디렉션하십시오. 프록시 뒤라면 서버가 `X-Forwarded-Proto`를 보게 하십시오.",
  "note.extend-policy": "그곳에 있어야 한다면 페이지의 콘텐츠 보안 정책에 {target}을(를) 추가하십시오.",
  "note.page-over-https": "페이지를 https로 제공하십시오.",
  "note.right-address-space": "`targetAddressSpace`를 빼거나 서버가 있는 주소 공간을 지정하십시오.",
  "note.let-options-through": "다른 메서드처럼 OPTIONS 요청도 서버에 도달하게 하십시오.",
  "note.unblock": "이 페이지에서 그 확장 프로그램을 끄십시오.",
  "note.switch-off-extension": "응답 헤더를 바꾸는 확장 프로그램을 이 페이지에서 끄십시오.",
  "note.let-scripts-through": "이 API의 요청이 봇 차단 기능을 통과하게 하십시오. OPTIONS가 먼저입니다.",
  "note.ask-administrator": "이 브라우저의 관리자에게 문의하십시오.",
  "note.allow-embedding":
    "모든 사이트가 이것을 포함해도 된다면 `Cross-Origin-Resource-Policy: cross-origin`을 보내고, 아니면 CORS로 불러오십시오.",
  "note.right-content-type": "내용에 맞는 `Content-Type`을 보내거나 CORS로 불러오십시오.",
  "note.allow-local-network":
    '사이트 설정에서 로컬 네트워크 접근을 허용하십시오. 다른 출처의 프레임에는 바깥 페이지의 `allow="local-network; loopback-network"`가 필요합니다.',
  "note.end-redirects": "어느 서버가 리디렉션하는지, 무엇을 기다리는지 알아내십시오.",
  "note.right-location": "URL인 `Location`을 보내십시오.",
  "note.actual-not-seen":
    "요청 자체는 전송되지 않아 그 응답을 볼 수 없었습니다. 그 응답에도 이 헤더들이 필요합니다. 그것이 리디렉션이라면 그 뒤의 모든 응답도 마찬가지입니다.",
  "note.target-not-seen":
    "리디렉션의 대상에는 요청하지 않았습니다. 그 응답에도 이 헤더들이 필요합니다. 다시 리디렉션한다면 그 뒤의 모든 응답도 마찬가지입니다.",
  "note.redirect-leaves-http":
    "리디렉션이 {target}(으)로 가는데 요청은 http와 https로만 갈 수 있습니다. 어떤 헤더로도 바꿀 수 없습니다.",
  "note.redirect-circle":
    "리디렉션이 이미 요청한 {url}(으)로 갑니다. 브라우저는 20번 리디렉션하면 포기합니다. 서버가 왜 요청을 되돌려 보내는지 알아내십시오.",
  "note.only-with-credentials":
    "요청에 자격 증명이 있는지 여기서는 볼 수 없습니다. `Access-Control-Allow-Credentials: true`는 있는 경우에만 필요합니다.",
  "note.error-remains":
    "상태 {status}은(는) 남습니다. 헤더가 있으면 페이지가 읽을 수 있고, 그다음에는 그 상태를 고쳐야 합니다.",
  "note.null-origin-with-credentials":
    "어떤 서버 헤더로도 이것을 안전하게 통과시킬 수 없습니다. 자격 증명과 `Origin: null`이 있는 요청은 허용하면 안 됩니다.",
  "note.wildcard-for-null-origin":
    "`Origin: null`에는 `*`만 일치할 수 있습니다. 누구나 이 응답을 읽어도 되는 경우에만 쓰십시오.",
  "note.wildcard-without-credentials":
    "요청에 자격 증명이 있는지 여기서는 볼 수 없습니다. `*`는 없는 경우에만 통과시킵니다.",
  "note.permission-cached":
    "브라우저는 이전 허가를 {seconds}초 동안 유지합니다. 네트워크 패널의 “캐시 사용 중지”를 켜면 다시 묻습니다.",
};
