import type { prerendered as english } from "../en/prerendered.ts";
import type { Translation } from "../words.ts";

export const prerendered: Translation<typeof english> = {
  "prerendered.hidden.mark": "표시되지 않은 사전 렌더링 페이지의 요청",
  "prerendered.hidden.said":
    "브라우저가 다른 페이지를 사전 렌더링했고, 그 페이지가 이 요청을 보냈습니다. 이 탭은 그 페이지를 아직 표시하지 않았습니다.",
  "prerendered.shown.mark": "페이지가 표시되기 전의 요청",
  "prerendered.shown.said": "브라우저가 이 페이지를 사전 렌더링했고, 페이지가 표시되기 전에 이 요청을 보냈습니다.",
};
