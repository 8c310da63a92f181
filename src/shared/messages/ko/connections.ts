import type { connections as english } from "../en/connections.ts";
import type { Translation } from "../words.ts";

export const connections: Translation<typeof english> = {
  // The line of the page's code that made the call.
  "connection.called-from": "`{place}`에서 호출",
  "connection.called-from.in": "`{place}`의 `{functionName}`에서 호출",
  "connection.open-in-sources": "소스 패널에서 {location} 열기",
  "connection.copy-location": "{location} 복사",
  "connection.not-in-sources": "DevTools에 이 스크립트가 더는 없습니다. 열려면 페이지를 새로 고치십시오.",
  "connection.stack": "호출 스택",
  "connection.stack.library": "{count, plural, other {라이브러리 프레임 #개}}",
  "connection.stack.async": "{kind}(비동기)",

  // The menu of a request.
  "row-menu": "요청 {method} {url}",
  "row-menu.open": "설명으로 이동",
  "row-menu.what-if": "만약에 …?",
  "row-menu.filter-domain": "{domain}만 보기",
  "row-menu.hide-domain": "{domain} 숨기기",
  "row-menu.filter-cause": "이 원인만 보기",
  "row-menu.copy-explanation": "설명을 Markdown으로 복사",
  "row-menu.copy-url": "URL 복사",
  "row-menu.copy-curl": "curl로 복사",
  "row-menu.copy-fetch": "fetch로 복사",
  "row-menu.copy-response-headers": "응답 헤더 복사",
  "row-menu.copy-error-name": "오류 이름 복사",
  "row-menu.copy-docs-link": "문서 링크 복사",
  "row-menu.copy-har": "표시된 항목을 모두 HAR로 복사",
  "row-menu.sources": "소스 패널에서 {place} 열기",
  "row-menu.network": "네트워크 패널에서 보기",
  "row-menu.clear": "지우기",
  "row-menu.reason.no-cause": "이 요청을 막은 것이 없습니다.",
  "row-menu.reason.no-fetch": "코드로 쓸 만큼 이 호출을 충분히 보지 못했습니다.",
  "row-menu.reason.no-request": "이 URL은 http도 https도 아닙니다.",
  "row-menu.reason.no-response": "응답이 보이지 않았습니다.",
  "row-menu.reason.no-error-name": "이 브라우저에는 이에 대한 이름이 없습니다.",
  "row-menu.reason.pending": "통신이 아직 끝나지 않았습니다.",

  copied:
    "{what, select, explanation {설명을 복사했습니다.} url {URL을 복사했습니다.} curl {curl 명령을 복사했습니다.} fetch {fetch 호출을 복사했습니다.} headers {응답 헤더를 복사했습니다.} header {헤더를 복사했습니다.} name {오류 이름을 복사했습니다.} link {링크를 복사했습니다.} har {HAR를 복사했습니다.} other {복사했습니다.}}",
  "copied.refused": "브라우저가 패널의 복사를 허용하지 않았습니다.",

  // Shortcuts.
  "shortcuts.heading": "단축키",
  "shortcut.focus-filter": "필터",
  "shortcut.newest-failing": "가장 최근에 실패한 요청",
  "shortcut.next-failing": "다음 실패한 요청",
  "shortcut.previous-failing": "이전 실패한 요청",
  "shortcut.next-pane": "패널의 다음 영역",
  "shortcut.previous-pane": "패널의 이전 영역",
  "shortcut.go-back": "뒤로",
  "shortcut.copy-explanation": "설명을 Markdown으로 복사",
  "shortcut.what-if": "만약에 …?",
  "shortcut.export": "HAR 내보내기",
  "shortcut.clear": "지우기",
  "shortcut.pause": "기록 일시 중지 또는 계속",
  "shortcut.show-shortcuts": "이 목록 보기 또는 숨기기",
  "shortcut.move": "목록에서 이동",
  "shortcut.move-to-end": "첫 번째 또는 마지막 요청",
  "shortcut.open": "설명으로 이동",
  "shortcut.menu": "요청 메뉴",
};
