import type { flightRecorder as english } from "../en/flight-recorder.ts";
import type { Translation } from "../words.ts";

export const flightRecorder: Translation<typeof english> = {
  "flight.mark": "DevTools를 열기 전에 기록됨",
  "flight.said":
    "플라이트 레코더가 DevTools를 열기 전에 이 요청을 보았습니다. DevTools의 로그만 아는 것, 즉 어느 코드 줄이 요청했는지와 전송되지 않은 요청의 헤더는 빠져 있습니다.",
  "flight.dropped":
    "자리를 만들기 위해 DevTools를 열기 전의 {dropped, plural, other {이전 요청 #개를}} 오래된 것부터 버렸습니다. 플라이트 레코더는 한 페이지의 요청을 {most, number}개까지 보관합니다.",

  "flight.tab-page":
    "그 탭에서 DevTools가 열려 있지 않습니다. 플라이트 레코더가 그 탭에 표시된 페이지의 마지막 요청들을 보관합니다.",

  "popup.failed":
    "{count, plural, =0 {이 페이지의 요청 중 실패했다고 알려진 것이 없습니다.} other {이 페이지의 요청 #개가 실패했습니다.}}",
  "popup.explained": "DevTools의 CORS 탭이 그 이유와 통과시키는 방법을 알려 줍니다.",
  "popup.none": "이 페이지의 요청이 아직 보이지 않았습니다.",
  "popup.seen": "{seen, plural, other {이 페이지의 요청 #개를 보았습니다.}}",
  "popup.since": "{time}부터 기록했습니다.",
  "popup.not-recorded":
    "이 페이지는 기록되지 않습니다. 이 페이지에서 DevTools를 열거나, 플라이트 레코더를 켜고 실패한 일을 다시 하십시오.",
  "popup.not-web": "브라우저는 이 페이지의 어떤 것도 확장 프로그램에 보여 주지 않습니다.",
  "popup.how": "DevTools를 열고(F12, Mac에서는 ⌘⌥I) CORS를 선택하십시오.",
  "popup.open-tab": "탭에서 보기",
  "popup.more": "{count, plural, other {그 외 #개}}",
  "popup.access": "이 확장 프로그램이 모든 사이트를 볼 수 있는 것은 아니어서 세지 못한 요청이 있습니다.",
  "popup.connecting": "기록기에 묻는 중 …",
  "popup.switch": "플라이트 레코더",
  "popup.switch.on":
    "DevTools가 닫혀 있는 동안 열려 있는 모든 페이지의 마지막 요청들을 메모리에 보관하며, 페이지와 함께 사라집니다.",
  "popup.switch.off":
    "DevTools가 닫혀 있는 동안 열려 있는 모든 페이지의 마지막 요청들을 보관합니다. DevTools를 열면 그 전에 실패한 것도 설명됩니다.",
  "popup.switch.cost":
    "이 브라우저의 메모리에만 남습니다. 켜면 모든 요청이 확장 프로그램을 거치므로, 요청이 아주 많은 페이지는 더 느리게 로드됩니다.",
};
