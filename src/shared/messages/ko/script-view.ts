import type { scriptView as english } from "../en/script-view.ts";
import type { Translation } from "../words.ts";

export const scriptView: Translation<typeof english> = {
  "script-view.heading": "페이지의 스크립트는 무엇을 보나?",
  "script-view.saw": "페이지의 탐침이 `{saw}`을(를) 보았습니다.",
  "script-view.requester-unknown": "브라우저는 무엇이 요청했는지 보여 주지 않습니다. 각각 다음을 보게 됩니다:",

  "script-view.pending": "아직 아무것도 보지 못합니다.",
  "script-view.unknown": "오류 아니면 응답입니다. 판정을 알 수 없으므로 어느 쪽인지도 알 수 없습니다.",
  "script-view.beacon":
    "아무것도 보지 못합니다. 비콘과 핑은 스크립트에 아무것도 알리지 않고 전송됩니다. `sendBeacon()`은 그 전에 이미 반환되었습니다.",

  "script-view.maybe-later": "겉으로는 똑같아 보이는 `fetchLater()`였다면 어떤 스크립트에도 아무것도 알리지 않습니다.",

  "script-view.error.fetch":
    "`fetch()`의 프로미스가 `{error}`(으)로 거부됩니다. 그 안에는 상태도 헤더도 이유도 없습니다.",
  "script-view.error.xhr":
    "`XMLHttpRequest`에 `error` 이벤트가 발생합니다. `status`는 0이고 헤더도 텍스트도 이유도 없습니다. 동기 `send()`는 `NetworkError`를 던집니다.",
  "script-view.error.event-source": "`EventSource`에 이유 없는 `error` 이벤트가 발생합니다.",
  "script-view.error.image":
    "요소에 이유 없는 `error` 이벤트가 발생합니다. 스타일시트가 요청한 이미지는 나타나지 않으며, 어떤 스크립트에도 알리지 않습니다.",
  "script-view.error.script":
    "`<script>`나 `<link>`에 이유 없는 `error` 이벤트가 발생합니다. `import()`는 `TypeError`로, 워클릿의 `addModule()`은 `AbortError`로 거부됩니다.",
  "script-view.error.style": "`<link>`에 이유 없는 `error` 이벤트가 발생합니다.",
  "script-view.error.font":
    "`FontFace.load()`가 `NetworkError`로 거부됩니다. 이를 쓰지 않으면 어떤 스크립트에도 알리지 않으며, 텍스트는 다른 글꼴로 나타납니다.",
  "script-view.error.media": "`<video>`, `<audio>` 또는 `<source>`에 `error` 이벤트가 발생합니다.",
  "script-view.error.other":
    "무엇이 요청했는지 표시되지 않습니다. 요소에는 `error` 이벤트가 발생하고, 워클릿의 `addModule()`은 `AbortError`로 거부됩니다. 브라우저가 스스로 요청하는 것은 어떤 스크립트에도 알리지 않습니다.",

  "script-view.never-sent.fetch":
    "`fetch()`의 프로미스가 대개 `TypeError`로 거부됩니다. 그 텍스트는 보이지 않았습니다.",
  "script-view.never-sent.xhr":
    "`XMLHttpRequest`에 `error` 이벤트가 발생하거나, `open()`이나 `send()`가 예외를 던집니다.",
  "script-view.never-sent.other": "요소에 이유 없는 `error` 이벤트가 발생합니다.",

  "script-view.abort.fetch":
    "`fetch()`의 프로미스가 페이지가 준 이유로 거부됩니다. 이유를 주지 않았으면 `AbortError`, `AbortSignal.timeout()`이면 `TimeoutError`입니다. 페이지를 떠난 뒤에는 아무도 아무것도 보지 못합니다.",
  "script-view.abort.xhr":
    "`XMLHttpRequest`에 `abort` 이벤트가, 스스로 정한 시간이 지났으면 `timeout` 이벤트가 발생합니다. `status`는 0입니다. 페이지를 떠난 뒤에는 아무도 아무것도 보지 못합니다.",
  "script-view.abort.other":
    "페이지를 떠났거나 요소가 제거되었으면 아무것도 보지 못하고, 그렇지 않으면 `error` 이벤트가 발생합니다.",

  "script-view.opaque.fetch":
    "`fetch()`가 `opaque` 유형의 응답으로 이행됩니다. `status`는 0, `ok`는 false이고, 헤더가 없으며 본문은 null입니다.",
  "script-view.opaque.image":
    "요소에 `load` 이벤트가, 응답이 이미지가 아니면 `error` 이벤트가 발생합니다. 이 이미지를 그린 캔버스는 더는 읽을 수 없습니다. 읽으려 하면 `SecurityError`가 발생합니다.",
  "script-view.opaque.script":
    "상태나 유형, `integrity` 때문에 금지되지 않으면 스크립트가 실행됩니다. 그 안의 오류에 대해 페이지가 알게 되는 것은 `Script error.`뿐입니다.",
  "script-view.opaque.style":
    "상태나 유형 때문에 금지되지 않으면 스타일시트가 적용됩니다. `cssRules`를 읽으면 `SecurityError`가 발생합니다.",
  "script-view.opaque.media":
    "브라우저가 아는 형식이면 재생됩니다. 이것을 그린 캔버스는 더는 읽을 수 없습니다. 읽으려 하면 `SecurityError`가 발생합니다.",
  "script-view.opaque.other": "종류에 따라 응답을 사용할 수 있습니다. 어떤 스크립트도 읽을 수 없습니다.",
  "script-view.opaque-redirect":
    "`fetch()`가 `opaqueredirect` 유형의 응답으로 이행됩니다. `status`는 0이고 헤더도 본문도 없습니다. 리디렉션이 어디로 가는지는 알려 주지 않습니다.",

  "script-view.readable.fetch":
    "`fetch()`가 `{type}` 유형의 응답으로 이행됩니다. {status, select, 304 {`status`는 브라우저의 캐시에서 온 200입니다. 다만 페이지가 바뀐 것이 있는지 물었다면 304입니다} other {`status`는 {status}이고 `ok`는 {ok}입니다}}. 스크립트가 본문을 읽을 수 있습니다.",
  "script-view.readable.xhr":
    "`XMLHttpRequest`에 `load` 이벤트가 발생합니다. {status, select, 304 {`status`는 브라우저의 캐시에서 온 200입니다. 다만 페이지가 바뀐 것이 있는지 물었다면 304입니다} other {`status`는 {status}입니다}}. 스크립트가 텍스트를 읽을 수 있습니다.",
  "script-view.readable.event-source":
    "{stream, select, yes {`EventSource`에 `open` 이벤트가 발생하고 메시지가 전달됩니다.} other {`EventSource`에 `error` 이벤트가 발생하고 더는 요청하지 않습니다. 상태 200과 유형 `text/event-stream`이 필요합니다.}}",
  "script-view.readable.image":
    "요소에 `load` 이벤트가, 응답이 이미지가 아니면 `error` 이벤트가 발생합니다. 이 이미지를 그린 캔버스를 읽을 수 있습니다. 상태와 헤더는 어떤 스크립트에도 보이지 않습니다.",
  "script-view.readable.script":
    "상태나 유형, `integrity` 때문에 금지되지 않으면 스크립트가 실행됩니다. 그 안의 오류는 텍스트와 함께 전달됩니다. 상태와 헤더는 어떤 스크립트에도 보이지 않습니다.",
  "script-view.readable.style":
    "상태나 유형 때문에 금지되지 않으면 스타일시트가 적용되고 `cssRules`를 읽을 수 있습니다. 상태와 헤더는 어떤 스크립트에도 보이지 않습니다.",
  "script-view.readable.font": "글꼴이 맞으면 사용할 수 있습니다. 상태와 헤더는 어떤 스크립트에도 보이지 않습니다.",
  "script-view.readable.media":
    "브라우저가 아는 형식이면 재생됩니다. 이것을 그린 캔버스를 읽을 수 있습니다. 상태와 헤더는 어떤 스크립트에도 보이지 않습니다.",
  "script-view.readable.other": "무엇이 요청했는지 표시되지 않습니다. 무엇이든 응답을 읽을 수 있습니다.",

  "script-view.incomplete.fetch":
    "`fetch()`가 `{type}` 유형, `status` {status}의 응답으로 이행됩니다. 본문이 도중에 끊겼으므로 본문 읽기는 `TypeError`로 거부됩니다.",
  "script-view.incomplete.xhr":
    "본문이 도중에 끊겼으므로 `XMLHttpRequest`에 `error` 이벤트가 발생하고 `status`가 0이 됩니다.",
  "script-view.incomplete.other": "본문이 끊기기 전에 온 것을 봅니다. 요소에는 `error` 이벤트가 발생할 수 있습니다.",

  "script-view.header": "헤더",
  "script-view.readable": "스크립트",
  "script-view.readable.yes": "읽을 수 있음",
  "script-view.readable.no": "볼 수 없음",
  "script-view.readable.unknown": "알 수 없음",
  "script-view.why": "이유",
  "script-view.access.basic": "모든 스크립트가 읽을 수 있는 일곱 가지 중 하나",
  "script-view.access.own-origin": "페이지 자신의 출처에서 옴",
  "script-view.access.exposed": "`Access-Control-Expose-Headers`에 있음",
  "script-view.access.exposed-by-wildcard": "`Access-Control-Expose-Headers`에 `*`가 있음",
  "script-view.access.forbidden": "어떤 스크립트에도 절대 보이지 않음",
  "script-view.access.not-exposed": "`Access-Control-Expose-Headers`에 없음",
  "script-view.access.wildcard-with-credentials":
    "자격 증명을 포함한 요청에는 `Access-Control-Expose-Headers`의 `*`가 인정되지 않음",
  "script-view.access.unless-credentials":
    "`Access-Control-Expose-Headers`의 `*`는 자격 증명이 없을 때만 인정되며, 자격 증명이 있는지는 알 수 없음",
};
