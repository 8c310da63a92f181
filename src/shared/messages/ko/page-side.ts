import type { pageSide as english } from "../en/page-side.ts";
import type { Translation } from "../words.ts";

export const pageSide: Translation<typeof english> = {
  "advice.mode-cors": "다른 출처로도 갈 수 있는 기본 모드로 요청하십시오. 그 서버들이 허용해야 합니다.",
  "advice.follow-redirects": "기본값대로 브라우저가 리디렉션을 따라가게 하십시오.",
  "advice.avoid-preflight":
    "브라우저는 {reasons} 때문에 먼저 묻습니다. {count, plural, =0 {} other {서버에 필요 없다면 {names}을(를) 빼십시오. }}{type, select, own {서버가 받아들인다면 본문을 `text/plain`으로 보내십시오. 서버가 텍스트를 직접 해석해야 합니다. } other {}}{method, select, none {} other {서버가 제공한다면 {method} 대신 POST를 쓰십시오. }}그러면 브라우저가 묻지 않습니다. 응답 자체에는 여전히 CORS 헤더가 필요합니다.",
  "advice.proxy-call":
    "페이지 자신의 서버에 요청하고 그 서버가 넘겨주게 하십시오. 그러면 요청이 페이지 자신의 출처로 가므로 CORS가 관여하지 않습니다. 페이지에서:",
  "advice.proxy-vite": "페이지의 서버에서, Vite로 개발하는 경우:",
  "advice.proxy-next": "Next.js의 경우(페이지 자신의 쿠키도 넘겨줍니다):",
  "advice.proxy-nginx": "nginx의 경우, 페이지의 `server` 블록에서:",
};
