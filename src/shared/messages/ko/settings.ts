import type { settings as english } from "../en/settings.ts";
import type { Translation } from "../words.ts";

export const settings: Translation<typeof english> = {
  "settings.name": "설정",
  "settings.private":
    "시크릿 창(사생활 보호 창)에서는 아무것도 저장되지 않으므로, 이 설정은 창을 닫을 때까지만 유지됩니다.",
  "settings.flight-recorder": "플라이트 레코더",
  "settings.flight-recorder.what":
    "DevTools가 닫혀 있는 동안 열려 있는 모든 페이지의 마지막 요청들을 메모리에 보관합니다. 켜면 모든 요청이 확장 프로그램을 거치므로, 요청이 아주 많은 페이지는 더 느리게 로드됩니다.",
  "settings.preserve-log.what": "탭에 다른 페이지가 표시되어도 이전 페이지의 요청을 목록에 유지합니다.",
  "settings.group-repeats.what": "같은 결과로 반복되는 요청을 한 행에 묶습니다.",
  "settings.language": "언어",
  "settings.language.browser": "브라우저의 언어",
  "settings.language.what": "헤더 이름과 값, 브라우저 자신의 오류 이름은 그대로 둡니다.",
  "settings.flight-recorder.private": "시크릿 창(사생활 보호 창)이 아닌 창에서 켜거나 끌 수 있습니다.",
};
