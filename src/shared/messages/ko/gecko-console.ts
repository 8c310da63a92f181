import type { geckoConsole as english } from "../en/gecko-console.ts";
import type { Translation } from "../words.ts";

export const geckoConsole: Translation<typeof english> = {
  "gecko-console.heading": "Firefox 콘솔의 메시지",
  "gecko-console.or": "또는",
  "gecko-console.true": "실제로 일어난 일입니다.",
  "gecko-console.second-message": "같은 내용을 다른 말로 한 번 더 쓴 것입니다. 두 번째 문제가 아닙니다.",
  "gecko-console.names-network-error":
    "Firefox의 콘솔은 여기서 CORS라고 하지만 실제 이유는 다릅니다: “{reason}”. 헤더로는 고칠 수 없습니다.",
  "gecko-console.names-redirect":
    "Firefox의 콘솔은 요청이 성공하지 못했다고만 합니다. 실제 이유는 리디렉션이 가는 곳입니다: “{reason}”.",
  "gecko-console.names-lost-connection":
    "Firefox 콘솔의 메시지는 사실이 아닙니다. 헤더는 보이지 않았습니다. 실제 이유는 사전 요청 뒤에 연결이 끊긴 것입니다: “{reason}”.",
  "gecko-console.names-no-http":
    "Firefox의 콘솔은 헤더가 없다고 하지만, 실제 이유는 응답이 HTTP가 아니어서 헤더가 아예 없다는 것입니다.",
  "gecko-console.names-several-values":
    "Firefox의 콘솔은 값이 일치하지 않는다고 하지만, 실제 이유는 값이 여러 개라는 것입니다: “{reason}”.",
  "gecko-console.names-header":
    "Firefox의 콘솔은 알파벳순으로 첫 번째 헤더 하나만 알립니다. 허용되지 않은 헤더는 다음과 같습니다: {names}.",
};
