import type { evidence as english } from "../en/evidence.ts";
import type { Translation } from "../words.ts";

export const evidence: Translation<typeof english> = {
  "panel.facts.outcome": "결과",
  "panel.headline.open": "{verdict}: {title}, 또는 아무것도 막지 않음",
  "panel.open": "브라우저는 이 요청에 자격 증명이 있는지 보여 주지 않으며, 그에 따라 결과가 달라집니다:",
  "basis.request-events": "브라우저의 요청 이벤트에 나타납니다.",
  "basis.devtools-log": "DevTools의 네트워크 로그에 나타납니다.",
  "basis.resource-timing":
    "페이지의 리소스 타이밍에는 페이지가 읽을 수 있는 것에 상태가, 주어지지 않은 것에 0이 있습니다.",
  "basis.timing-refusal":
    "페이지의 리소스 타이밍에 상태가 0입니다. 페이지는 응답을 받지 못했습니다. 드물지만 바로 응답하는 순간에 페이지가 요청을 포기했을 수도 있습니다.",
  "basis.timing-given-up":
    "페이지의 리소스 타이밍에 상태가 0입니다. 페이지는 응답을 받지 못했습니다. 요청에 자격 증명이 있어 거부되었거나, 바로 응답하는 순간에 페이지가 포기한 것입니다. 이 URL로의 다른 요청 중 일부는 페이지가 포기했고, 일부에는 자격 증명이 없었습니다.",
  "basis.script-outcome": "페이지의 탐침이 스크립트가 받은 것을 보았습니다.",
  "basis.steps": "요청 이벤트에는 나타나지 않습니다. 브라우저가 거치는 단계에서 추론됩니다.",
  "basis.timing-awaited": "요청 이벤트에는 나타나지 않으며, 페이지의 리소스 타이밍을 읽지 못했습니다.",
  "basis.timing-unlisted":
    "요청 이벤트에는 나타나지 않으며, 페이지의 리소스 타이밍에 이 요청의 항목이 없습니다. 워커에는 자체 목록이 있고, 페이지는 자신의 목록을 비울 수 있습니다.",
  "basis.timing-list-full":
    "요청 이벤트에는 나타나지 않으며, 페이지의 리소스 타이밍에 이 요청의 항목이 없습니다. 목록이 가득 찼을 가능성이 가장 큽니다. 워커에는 자체 목록이 있습니다.",
  "basis.timing-unreadable":
    "요청 이벤트에는 나타나지 않으며, 페이지의 리소스 타이밍을 읽을 수 없거나 페이지가 바꾸어 놓았습니다.",
  "basis.timing-several-calls":
    "요청 이벤트에는 나타나지 않습니다. 페이지의 리소스 타이밍에 이 URL에 대한 여러 호출의 항목이 있는데, 어느 것이 어느 호출의 것인지 알 수 없습니다.",
  "basis.timing-elsewhere":
    "요청 이벤트에는 나타나지 않으며, 페이지의 리소스 타이밍에는 공유 워커와 서비스 워커의 요청이 없습니다.",
  "basis.timing-undecided":
    "페이지의 리소스 타이밍에 리디렉션의 상태가 있습니다. 페이지가 리디렉션을 직접 처리하든 거부하든 마찬가지입니다.",
};
