import type { access as english } from "../en/access.ts";
import type { Translation } from "../words.ts";

export const access: Translation<typeof english> = {
  "part-not-shown.title": "브라우저가 전부 보여 주지 않았습니다",
  "part-not-shown.summary":
    "{kind, select, beginning {요청이 보이지 않은 URL에서 {url}(으)로 리디렉션되었습니다.} target {{url} 요청이 이 확장 프로그램이 볼 수 없는 {host}(으)로 리디렉션되었습니다.} file {파일은 {url} 요청이 어떻게 되었는지 알려 주지 않습니다.} missed {{url} 요청이 진행되는 동안 브라우저가 기록기를 멈추었고, 요청이 어떻게 되었는지 보이지 않았습니다.} other {{url} 요청이 진행되는 동안 이 확장 프로그램이 더는 볼 수 없게 되었습니다.}}",
  "part-not-shown.detail":
    "브라우저는 요청하는 페이지를 볼 수 있는 확장 프로그램에만 요청을 보여 주고, Firefox는 URL도 볼 수 있어야 보여 줍니다. 리디렉션이 이어지면 나머지 URL은 빠집니다. 그래서 이 요청이 어떻게 되었는지 알 수 없습니다.",
  "note.allow-sites": "이 확장 프로그램이 다른 사이트도 볼 수 있게 허용하고 다시 요청하십시오.",
  "step.shown-to-extension": "브라우저가 이 확장 프로그램에 보여 줍니다",

  "sequence.out-of-sight": "(이 확장 프로그램에 보이지 않음)",

  "access.none": "이 확장 프로그램은 어떤 사이트도 볼 수 없어 브라우저가 요청을 보여 주지 않습니다.",
  "access.some": "이 확장 프로그램은 {hosts}만 볼 수 있습니다.",
  "access.missing": "허용되지 않아 보이지 않음: {hosts}.",
  "access.this-page": "{host}(이 페이지이며, 따라서 그 모든 요청)",
  "access.more": "{count, plural, other {#개 더}}",
  "access.log": "여기 있는 다른 사이트의 내용은 DevTools의 로그에서 온 것으로, 아는 것이 더 적습니다.",
  "access.allow-all": "모든 사이트에서 허용",
  "access.allow-missing": "{count, plural, other {이 사이트에서만 허용}}",
  "access.page.heading": "Corsplain이 요청을 볼 수 있게 하기",
  "access.page.question":
    "Corsplain은 볼 수 있는 요청을 설명합니다. {hosts}의 요청을 보려면 권한이 필요합니다. 버튼을 누르면 Firefox가 한 번 더 묻습니다. 권한은 부가 기능 관리자에서 언제든지 취소할 수 있습니다.",
  "access.page.all": "모든 사이트",
  "access.page.allow": "허용",
  "access.page.cancel": "취소",

  "access.after-restart":
    "확장 프로그램이 업데이트되거나 다시 로드된 {time}부터 기록하고 있습니다. 브라우저는 그 전의 기록을 보관하지 않았습니다.",

  "interrupted.detail":
    "브라우저는 할 일이 없는 확장 프로그램의 일부를 멈추었다가 다시 시작합니다. 바로 그 순간에 온 것은 잃었고, DevTools 자체 로그도 알려 주지 않았습니다.",
  "interrupted.notice":
    "이 요청이 진행되는 동안 브라우저가 기록기를 멈추었다가 다시 시작했습니다. 바로 그 순간에 온 것(끝, 리디렉션, 프리플라이트)이 빠졌을 수 있습니다.",
};
