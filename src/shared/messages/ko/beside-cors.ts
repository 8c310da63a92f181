import type { besideCors as english } from "../en/beside-cors.ts";
import type { Translation } from "../words.ts";

export const besideCors: Translation<typeof english> = {
  // The network.
  "host-not-found.title": "호스트 이름을 찾을 수 없습니다",
  "host-not-found.summary":
    "{url}의 호스트 이름을 찾을 수 없어({error}) 아무것도 전송되지 않았습니다. CORS 오류가 아닙니다.",
  "host-not-found.detail":
    "이름의 철자가 틀렸거나, 다른 네트워크(예: VPN 뒤)에만 있거나, 이름 서버가 응답하지 않았습니다.",

  "connection-refused.title": "그곳에서 연결을 받는 것이 없습니다",
  "connection-refused.summary":
    "{host}에서 연결을 받는 것이 없어({error}) {method} {url}이(가) 전송되지 않았습니다. CORS 오류가 아닙니다.",
  "connection-refused.detail":
    "서버가 꺼져 있거나 다른 포트나 주소에서 수신합니다. `localhost`는 언제나 브라우저가 실행되는 컴퓨터입니다.",

  "connection-closed.title": "서버가 연결을 닫았습니다",
  "connection-closed.summary": "{method} {url}의 연결이 응답 전에 닫혔습니다({error}). CORS 오류가 아닙니다.",
  "connection-closed.detail":
    "서버가 중단되었거나 도중의 무언가가 포기했습니다. 프록시, 방화벽, 크기나 시간의 제한일 수 있습니다. {scheme, select, http {https를 기대하는 서버도 http 연결을 이렇게 닫습니다. } other {}}확인할 응답 헤더가 없으므로 CORS까지 가지 못했습니다.",

  "connection-timeout.title": "연결 시간이 초과되었습니다",
  "connection-timeout.summary": "브라우저가 {method} {url}을(를) 기다리다 포기했습니다({error}). CORS 오류가 아닙니다.",
  "connection-timeout.detail":
    "그곳에서 아무것도 응답하지 않습니다. 방화벽이 패킷을 버리거나, 주소가 틀렸거나, 서버가 너무 바쁩니다. 페이지가 스스로 정한 시간 제한은 다른 경우입니다.",

  "certificate-not-trusted.title": "브라우저가 서버의 인증서를 신뢰하지 않습니다",
  "certificate-not-trusted.summary":
    "브라우저가 {host}의 인증서를 신뢰하지 않아({error}) {method} {url}이(가) 전송되지 않았습니다. CORS 오류가 아닙니다.",
  "certificate-not-trusted.detail":
    "{kind, select, certificateIssuer {브라우저가 신뢰하는 기관이 서명하지 않았습니다. 자체 서명 인증서나 회사 자체 기관의 인증서가 그렇습니다.} certificateName {다른 호스트 이름의 인증서입니다.} certificateDate {만료되었거나 아직 유효하지 않거나, 이 컴퓨터의 시계가 틀렸습니다.} other {오류의 이름이 문제를 알려 줍니다.}} 페이지에는 이를 무시하고 계속할 방법이 없지만, 별도의 탭에서는 사용자가 할 수 있습니다.",

  "tls-handshake-failed.title": "암호화된 연결이 없습니다",
  "tls-handshake-failed.summary":
    "브라우저와 {host}이(가) {method} {url}을(를) 위한 암호화된 연결에 합의하지 못했습니다({error}). CORS 오류가 아닙니다.",
  "tls-handshake-failed.detail":
    "{kind, select, tlsProtocol {대개 서버는 이 포트에서 일반 http를 쓰는데 URL은 https입니다.} tlsVersion {서버가 브라우저가 더는 받아들이지 않는 버전이나 암호만 제공합니다.} tlsClient {서버가 클라이언트 인증서를 요구합니다. 요청에 자격 증명이 없으면 사전 요청은 인증서 없이 나갑니다.} other {오류의 이름이 무엇이 잘못되었는지 알려 줍니다.}}",

  "port-forbidden.title": "브라우저는 이 포트에 연결하지 않습니다",
  "port-forbidden.summary":
    "브라우저는 {url}의 포트에 연결하지 않으므로({error}) 아무것도 전송되지 않았습니다. CORS 오류가 아닙니다.",
  "port-forbidden.detail":
    "Fetch 표준에는 25(메일), 6000(X11)처럼 브라우저가 http를 쓰면 안 되는 다른 프로토콜의 포트 목록이 있습니다.",

  "response-malformed.title": "응답이 올바른 HTTP가 아닙니다",
  "response-malformed.summary":
    "{method} {url} 응답이 올바른 HTTP가 아니어서({error}) 헤더를 확인하지 않았습니다. CORS 오류가 아닙니다.",
  "response-malformed.detail":
    "{kind, select, notHttp {HTTP 응답처럼 시작하지 않습니다. 다른 프로그램이 이 포트에서 수신하는지도 모릅니다.} contentLength {값이 다른 `Content-Length` 헤더가 여러 개 있습니다.} location {값이 다른 `Location` 헤더가 여러 개 있습니다.} tooBig {헤더가 브라우저가 받아들이는 크기(Chromium은 256 KiB)보다 큽니다.} proxyStatus {프록시만 보낼 수 있는 상태 407입니다. 로그인을 원하는 서버는 401로 답합니다.} other {오류의 이름이 문제를 알려 줍니다.}}",

  "stream-body-unsupported.title": "스트림 본문에는 HTTP/2가 필요합니다",
  "stream-body-unsupported.summary":
    "{method} {url}의 본문은 스트림인데 서버는 HTTP/1.1만 지원합니다({error}). CORS 오류가 아닙니다.",
  "stream-body-unsupported.detail":
    "Chromium은 길이를 미리 알 수 없는 본문을 HTTP/2나 HTTP/3으로만 보내며, 여기에는 https가 필요합니다.",

  "stream-body-redirected.title": "스트림 본문은 리디렉션할 수 없습니다",
  "stream-body-redirected.summary":
    "{url}이(가) 본문이 스트림인 요청을 리디렉션하는데({error}), 스트림은 두 번 보낼 수 없습니다. CORS 오류가 아닙니다.",
  "stream-body-redirected.detail":
    "스트림에서 이미 보낸 것은 사라졌으므로 브라우저가 다른 URL에 다시 보낼 수 없습니다. 이후 본문이 없는 303만 따라갈 수 있습니다.",

  "browser-offline.title": "브라우저가 오프라인입니다",
  "browser-offline.summary": "브라우저가 오프라인이어서({error}) {method} {url}이(가) 전송되지 않았습니다.",
  "browser-offline.detail":
    "네트워크가 없거나 DevTools의 네트워크 패널에서 “오프라인”이 선택되어 있습니다. 시뮬레이션에서는 사전 요청은 통과하고 요청이 멈출 수 있습니다.",

  "preflight-connection-failed.title": "사전 요청이 응답을 받지 못했습니다",
  "preflight-connection-failed.summary":
    "{url}에 대한 사전 요청이 응답을 받지 못해({error}) 요청이 전송되지 않았습니다. CORS 오류가 아닙니다.",
  "preflight-connection-failed.detail":
    "{kind, select, closed {서버가 응답 없이 연결을 닫았습니다.} timeout {서버가 제때 응답하지 않았습니다.} other {알려진 것은 브라우저가 오류에 붙인 이름뿐입니다.}} 같은 URL이 다른 메서드에는 응답한다면 도중의 무언가가 OPTIONS 요청을 버리는 것입니다. 방화벽이거나, 일부 메서드만 아는 서버입니다.",

  "connection-failed.title": "연결에 실패했습니다",
  "connection-failed.summary": "{method} {url}이(가) 쓸 수 있는 응답을 받지 못했습니다({error}). CORS 오류가 아닙니다.",
  "connection-failed.detail":
    "{kind, select, unreachable {이 컴퓨터에서 그 주소로 가는 길이 없습니다.} proxy {이 브라우저가 쓰는 프록시가 요청을 통과시키지 않았습니다.} changed {요청 도중에 네트워크가 바뀌었습니다. 다시 시도하십시오.} other {알려진 것은 브라우저가 오류에 붙인 이름뿐입니다.}} 확인할 응답 헤더가 없으므로 CORS까지 가지 못했습니다.",

  "request-aborted.title": "요청이 중단되었습니다",
  "request-aborted.summary": "{method} {url}은(는) 판단되기 전에 페이지에 의해, 또는 페이지를 떠나면서 끝났습니다.",
  "request-aborted.detail":
    "`AbortController`나 페이지가 정한 시간 제한, 또는 탐색이 요청을 끝냈습니다. CORS 오류가 아닙니다.",

  "blocked-by-extension.title": "확장 프로그램이 요청을 차단했습니다",
  "blocked-by-extension.summary":
    "{method} {url}이(가) {sent, select, yes {} other {전송되기 전에 }}브라우저 안에서 확장 프로그램에 의해 차단되었습니다.",
  "blocked-by-extension.detail":
    "{sent, select, yes {} other {서버는 요청을 보지 못했습니다. }}콘텐츠 차단기는 URL을 봅니다. 차단기 없이 시도하거나 광고나 추적처럼 보이지 않는 경로를 고르십시오.",

  "blocked-by-browser.title": "브라우저 정책이 요청을 차단했습니다",
  "blocked-by-browser.summary": "{method} {url}이(가) 브라우저의 정책에 의해 차단되었습니다({error}).",
  "blocked-by-browser.detail": "CORS 오류가 아닙니다. 오류의 이름이 어떤 정책인지 알려 줍니다.",

  "cross-origin-resource-policy.title": "Cross-Origin-Resource-Policy가 응답의 포함을 금지합니다",
  "cross-origin-resource-policy.summary":
    "{method} {url} 응답에 `Cross-Origin-Resource-Policy: {value}`이(가) 있어 여기서 사용할 수 없습니다.",
  "cross-origin-resource-policy.detail":
    "서버는 자신과 {kind, select, sameSite {같은 사이트} other {같은 출처}}의 페이지만 이 응답을 포함하도록 허용합니다. 이 헤더는 CORS 없이 불러오는 응답을 보호하며, CORS에서는 아무 역할도 하지 않습니다.",

  "cross-origin-embedder-policy.title": "페이지가 허용된 것만 포함합니다",
  "cross-origin-embedder-policy.summary":
    "페이지에 `Cross-Origin-Embedder-Policy`가 있고, {method} {url} 응답에는 포함을 허용하는 `Cross-Origin-Resource-Policy`가 없습니다.",
  "cross-origin-embedder-policy.detail":
    "`require-corp`이면 페이지는 서버가 동의한 경우에만 다른 출처의 응답을 CORS 없이 불러옵니다. 서버의 응답은 평범하며, 더 많은 것을 요구하는 것은 페이지입니다.",

  "opaque-response-blocked.title": "페이지가 쓸 수 없는 응답을 브라우저가 주지 않았습니다",
  "opaque-response-blocked.summary":
    "{method} {url} 응답({contentType})이 전달되지 않았습니다. CORS 없이 불러왔고, 페이지가 그 자리에서 쓸 수 있는 것이 아닙니다.",
  "opaque-response-blocked.detail":
    "Opaque Response Blocking은 HTML이나 JSON 같은 데이터를 이미지, 스크립트, 미디어로 불러오는 페이지로부터 지킵니다.",

  "local-network-access-denied.title": "로컬 네트워크 접근이 거부되었습니다",
  "local-network-access-denied.summary":
    "{url}은(는) 이 컴퓨터나 로컬 네트워크에 있으며, 브라우저가 페이지의 접근을 막았습니다.",
  "local-network-access-denied.detail":
    "공개 인터넷의 페이지가 로컬 주소에 접근하려면 사용자의 허가가 필요합니다. 거부되었거나 묻지도 않은 것입니다. 다른 출처의 프레임, 워커, 서비스 워커는 스스로 물을 수 없습니다. 어떤 서버 헤더로도 허가할 수 없습니다.",

  "insecure-page-to-local-network.title": "https가 아닌 페이지는 로컬 네트워크에 접근할 수 없습니다",
  "insecure-page-to-local-network.summary":
    "{url}은(는) 이 컴퓨터나 로컬 네트워크에 있고 페이지({origin})는 https로 제공되지 않으므로, 브라우저가 접근을 막았습니다.",
  "insecure-page-to-local-network.detail":
    "공개 인터넷의 페이지는 https에서만 로컬 주소에 대한 허가를 요청할 수 있습니다. 사용자에게 묻지 않았으며, 어떤 서버 헤더로도 허가할 수 없습니다.",

  "target-address-space-mismatch.title": "페이지가 서버와 다른 주소 공간을 지정합니다",
  "target-address-space-mismatch.summary":
    "{method} {url}이(가) 연결 후 응답 전에, 이름 있는 오류 없이 끝났습니다. 알려진 이유 하나는 서버의 것이 아닌 `targetAddressSpace`입니다.",
  "target-address-space-mismatch.detail":
    "`fetch()`의 `targetAddressSpace` 옵션은 서버가 어디에 있는지 약속합니다. `loopback`은 이 컴퓨터, `local`은 로컬 네트워크입니다. 서버가 그곳에 없으면 브라우저가 요청을 끝냅니다. 브라우저는 그 옵션도 이 이유도 보여 주지 않으므로 다른 이유일 수도 있습니다.",

  // Redirects that the page or the browser stopped or made.
  "content-security-policy.title": "페이지의 콘텐츠 보안 정책이 URL을 금지합니다",
  "content-security-policy.summary":
    "페이지의 콘텐츠 보안 정책이 {url} 요청을 허용하지 않습니다. `{directive}`에 없습니다. 아무것도 전송되지 않았습니다.",
  "content-security-policy.detail":
    "이 정책은 페이지의 헤더나 `meta` 요소로 오며, 스크립트가 어디에 연결할 수 있는지 제한합니다. CORS 오류가 아니며, API가 보내는 어떤 것으로도 바꿀 수 없습니다.",

  "mixed-content.title": "https 페이지가 http URL을 요청했습니다",
  "mixed-content.summary":
    "페이지는 https로 불러왔는데 {url}은(는) 암호화되지 않아 브라우저가 요청을 보내지 않았습니다.",
  "mixed-content.detail":
    "브라우저는 혼합 콘텐츠를 보내기 전에 막습니다. 이 컴퓨터의 주소는 예외입니다. CORS 오류가 아닙니다.",

  "no-cors-redirect-mode.title": "no-cors 모드에서는 리디렉션을 따라가야만 합니다",
  "no-cors-redirect-mode.summary":
    '페이지가 {url}을(를) `mode: "no-cors"`와 `redirect: "{redirect}"`로 요청했는데, 둘은 함께 쓸 수 없습니다. 아무것도 전송되지 않았습니다.',
  "no-cors-redirect-mode.detail":
    "CORS가 없으면 페이지는 리디렉션에 대해 알 수 없으므로 브라우저가 스스로 따라가야 합니다.",

  "invalid-request.title": "옵션이 요청이 되지 못합니다",
  "invalid-request.summary": "{url} 호출이 요청이 되기 전에 실패했습니다: {saw}",
  "invalid-request.detail":
    "브라우저는 무엇이든 보내기 전에 호출의 옵션을 확인하며, 그 오류가 문제를 알려 줍니다. CORS 오류가 아닙니다.",

  "keepalive-quota-exceeded.title": "keepalive 요청의 본문이 너무 큽니다",
  "keepalive-quota-exceeded.summary":
    "{method} {url}은(는) `keepalive: true`로 만들어졌고 전송되지 않았습니다. 본문이 너무 클 가능성이 가장 큽니다.",
  "keepalive-quota-exceeded.detail":
    "페이지보다 오래 남는 요청의 본문은 모두 합쳐 64 KiB까지입니다. 더 적게 보내거나 `keepalive`를 빼십시오.",

  "request-not-sent.title": "요청이 전송되지 않았습니다",
  "request-not-sent.summary":
    "{method} {url}은(는) 아무것도 전송되기 전에 끝났으며, 브라우저는 이유를 보여 주지 않습니다.",
  "request-not-sent.detail":
    "대개 페이지의 콘텐츠 보안 정책이 URL을 금지합니다. 서비스 워커나 DevTools의 요청 차단일 수도 있습니다. 페이지의 콘솔에 브라우저의 설명이 있습니다.",

  "mixed-content-redirect.title": "리디렉션이 https에서 http로 갑니다",
  "mixed-content-redirect.summary":
    "{url}이(가) 암호화되지 않은 {target}(으)로 리디렉션하는데, https로 불러온 페이지는 그곳에서 불러올 수 없습니다.",
  "mixed-content-redirect.detail":
    "브라우저는 혼합 콘텐츠를 보내기 전에 막으므로 대상에는 요청하지 않았습니다. 서버가 앞의 프록시가 https를 쓴다는 것을 모르고 리디렉션에 http를 쓰는 경우가 많습니다.",

  "content-security-policy-redirect.title": "페이지의 정책이 리디렉션을 막았습니다",
  "content-security-policy-redirect.summary":
    "{url}이(가) {target}(으)로 리디렉션하는데 페이지 자신이 요청을 그곳으로 보내지 않습니다. {kind, select, either {콘텐츠 보안 정책 때문이거나 그곳이 암호화되지 않았기 때문일} other {콘텐츠 보안 정책 때문일}} 가능성이 가장 큽니다.",
  "content-security-policy-redirect.detail":
    "정책은 리디렉션의 URL마다 다시 판단되며, 첫 URL은 통과했습니다. `fetch()`와 XMLHttpRequest는 `connect-src`, 이미지는 `img-src`, 스크립트는 `script-src`가 결정합니다. 콘솔이 지시문을 알려 주지만, 브라우저는 확장 프로그램에 보여 주지 않습니다.",

  "https-upgrade.title": "브라우저가 http를 https로 바꾸었습니다",
  "https-upgrade.summary":
    "{on, select, preflight {브라우저가 {url}에 대한 사전 요청을 https로 바꾸었는데, 사전 요청은 리디렉션될 수 없습니다} other {브라우저가 {from}을(를) {url}(으)로 바꾸었습니다. 이는 한 출처에서 다른 출처로의 리디렉션으로 간주되어 `Origin: null`을 보냈고, 서버는 `{value}`만 허용합니다}}.",
  "https-upgrade.detail":
    "{on, select, preflight {호스트가 https만 받는다고 알려져 있습니다(HSTS)} other {호스트가 https만 받는다고 알려져 있거나(HSTS) 확장 프로그램이 URL을 바꿉니다}}. 서버는 여기에 관여할 수 없습니다. 페이지의 코드에 https를 쓰십시오.",

  "redirected-by-extension.title": "확장 프로그램이 요청에 답했습니다",
  "redirected-by-extension.summary": "확장 프로그램이 {method} {url}을(를) 자신의 파일({target})로 리디렉션했습니다.",
  "redirected-by-extension.detail":
    "콘텐츠 차단기는 페이지에 해가 없는 것을 주기 위해 이렇게 합니다. 페이지가 그것을 쓸 수 있었는지는 표시되지 않습니다.",
};
