import type { reproduce as english } from "../en/reproduce.ts";
import type { Translation } from "../words.ts";

export const reproduce: Translation<typeof english> = {
  "reproduce.heading": "재현",
  "reproduce.curl.preflight": "사전 요청을 curl로",
  "reproduce.curl.actual": "요청을 curl로",
  "reproduce.curl.hop": "{title}, {hop, plural, other {리디렉션 #회}} 후",
  "reproduce.fetch": "페이지의 콘솔을 위한 fetch()",
  "reproduce.with-secrets": "비밀 값 포함",
  "reproduce.never-sent": "브라우저는 이 요청을 보내지 않았습니다. 여기에는 알려진 헤더만 있습니다.",
  "reproduce.body": "본문은 기록되지 않았습니다. 서버에 필요하면 직접 추가하십시오.",
  "reproduce.redirects": "curl은 리디렉션을 따라가지 않습니다. 브라우저는 응답마다 따로 판단하기 때문입니다.",
  "reproduce.credentials-assumed":
    "브라우저는 자격 증명 모드를 보여 주지 않습니다. `{credentials}`은(는) 가능성이 더 크거나, 둘 중 하나입니다.",

  "recheck.heading": "서버를 바꾼 뒤",
  "recheck.call": "다시 확인",
  "recheck.call.hint": "페이지에서 HTTP 캐시와 보관된 허가를 거치지 않고 같은 호출을 한 번 더 하여 응답을 비교합니다.",
  "recheck.page.side-effects":
    "{method} 요청은 서버의 무언가를 바꿀 수 있어 저절로 반복되지 않습니다. 페이지에서 다시 실행한 다음 비교하십시오.",
  "recheck.page.requester":
    "페이지 자신의 스크립트가 아닌 것이 이 요청을 했습니다. 페이지에서 다시 실행한 다음 비교하십시오.",
  "recheck.page.credentials":
    "이 요청에 자격 증명이 있는지 알 수 없어 저절로 반복되지 않습니다. 페이지에서 다시 실행한 다음 비교하십시오.",
  "recheck.page.unknown":
    "이 호출을 하는 데 필요한 것이 모두 알려져 있지 않습니다. 페이지에서 다시 실행한 다음 비교하십시오.",
  "recheck.reload": "페이지 새로 고침",
  "recheck.waiting": "같은 요청을 기다리는 중 …",
  "recheck.elsewhere": "지금 페이지의 출처가 다릅니다. 요청을 한 페이지를 열고 다시 시도하십시오.",
  "recheck.paused": "기록이 일시 중지되었습니다. 계속하려면 기록을 누르십시오.",
  "recheck.compare.later": "나중 것과 비교",
  "recheck.compare.earlier": "이전 것과 비교",
  "recheck.permission":
    "브라우저는 사전 요청의 허가를 {seconds, plural, other {#초}} 더 유지합니다. 그때까지 페이지 자신의 요청은 묻지 않고 전송되므로 사전 요청의 응답이 바뀐 것을 아무도 볼 수 없습니다. “다시 확인”은 그래도 묻습니다.{engine, select, gecko {} other { DevTools의 네트워크 패널에서 “캐시 사용 중지”가 켜져 있는 동안에는 페이지도 묻습니다. 그렇게 해도 허가가 없어지지는 않으며, 페이지를 새로 고쳐도 마찬가지입니다. 그곳의 “브라우저 캐시 지우기”는 허가를 없앱니다.}}",
  "recheck.http-cache":
    "브라우저가 페이지의 요청에 HTTP 캐시로 답할 수 있습니다. “다시 확인”과 DevTools 네트워크 패널의 “캐시 사용 중지”는 캐시를 거치지 않습니다.",

  "compare.heading": "이전과 이후",
  "compare.before": "이전",
  "compare.after": "이후",
  "compare.verdict": "판정",
  "compare.first-cause": "첫 번째 원인",
  "compare.none": "없음",
  "compare.possible": "{count}개 중 하나",
  "compare.changes": "응답에서 바뀐 것",
  "compare.no-change": "응답이 같습니다.",
  "compare.no-response": "응답 없음",
  "compare.others": "{count, plural, other {다른 줄 #개도 다릅니다}}",
  "compare.still": "아직 실패하는 것",
  "compare.passes": "더는 실패하는 것이 없습니다.",
};
