import type { tabPage as english } from "../en/tab-page.ts";
import type { Translation } from "../words.ts";

export const tabPage: Translation<typeof english> = {
  "tab-page.open": "탭에서 열기",
  "tab-page.name": "CORS: {name}",
  "tab-page.shows": "다음 탭의 요청:",
  "tab-page.devtools-closed":
    "그 탭의 DevTools가 닫혔습니다. 이 페이지가 열려 있는 동안 요청은 계속 기록되지만 DevTools만 아는 것은 빠집니다.",
  "tab-page.not-recorded": "아무것도 기록되지 않고 있습니다. 계속하려면 그 탭에서 DevTools를 여십시오.",
  "tab-page.closed":
    "그 탭이 닫혔습니다. 기록된 것은 이 페이지가 열려 있는 동안 유지됩니다. 더 오래 두려면 HAR로 내보내십시오.",
  "trial.by-page.devtools": "DevTools 안의 패널만 이 요청을 반복할 수 있습니다. 여기서는 페이지를 새로 고치십시오.",
  "recheck.page.devtools": "DevTools 안의 패널만 이 호출을 다시 할 수 있습니다. 여기서는 페이지를 새로 고치십시오.",
};
