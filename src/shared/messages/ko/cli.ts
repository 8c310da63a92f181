import type { cli as english } from "../en/cli.ts";
import type { Translation } from "../words.ts";

export const cli: Translation<typeof english> = {
  "cli.help": `HAR 파일에서 교차 출처 요청이 왜 실패했는지 설명합니다.

사용법
  corsplain explain [options] [file ...]

파일이 없거나 -이면 표준 입력을 읽습니다.

옵션
  --all              페이지가 읽을 수 있었던 것도 포함
  --origin <origin>  이 출처의 페이지가 요청한 것만
  --filter <words>   메서드, URL, 판정, 원인에 이 단어가 모두 있는 것만
  --json             설명을 JSON으로: 내보낸 보고서와 같은 객체
  --markdown         설명을 Markdown으로: 이슈나 채팅에 붙여 넣기 위한 것
  -h, --help         이 도움말
  -v, --version      버전

예
  corsplain explain session.har
  corsplain explain --origin https://app.example --filter "PUT orders" session.har
  corsplain explain --json session.har | jq -r ".files[].exchanges[] | .verdict, .causes[0].id"
  mitmdump -q -r flows -s export.py | corsplain explain -

종료 코드
  0  차단되거나 실패한 것이 없음
  1  차단되거나 실패한 것이 있음
  2  파일을 끝까지 읽지 못했거나 명령을 이해하지 못함

NO_COLOR가 설정되어 있거나 출력이 터미널이 아니면 색을 쓰지 않습니다.`,
  "cli.see-help": "corsplain --help에 할 수 있는 일이 모두 나와 있습니다.",
  "cli.stdin": "표준 입력",
  "cli.unknown-tool": "이름을 밝히지 않은 도구",
  "cli.mistake.command": "{value} 명령은 없습니다. 파일을 설명하려면: corsplain explain session.har",
  "cli.mistake.option": "{value}",
  "cli.mistake.formats": "--json과 --markdown은 함께 쓸 수 없습니다.",
  "cli.mistake.origin": "--origin에는 {value}이(가) 아니라 https://app.example 같은 출처를 지정해야 합니다.",
  "cli.mistake.no-file": "읽을 파일이 없습니다. 파일을 지정하십시오: corsplain explain session.har",
  "cli.unreadable.missing": "{path} 파일이 없습니다.",
  "cli.unreadable.forbidden": "{path}을(를) 읽을 수 없습니다. 권한을 확인하십시오.",
  "cli.unreadable.folder": "{path}은(는) 폴더입니다. 그 안의 파일을 지정하십시오.",
  "cli.unreadable.other": "{path}을(를) 읽지 못했습니다: {message}",
  "cli.reading": "{name} 읽는 중: {percent}%",
  "cli.file":
    "{tool}이(가) 만든 파일: {entries, plural, other {항목 #개}}, {exchanges, plural, =0 {교차 출처 요청 없음} other {교차 출처 요청 #개}}.",
  "cli.others": "{count, plural, other {다른 요청 #개도}} 설명이 같습니다:",
  "cli.summary":
    "차단됨 {blocked}개, 실패 {failed}개, 알 수 없음 {undetermined}개{others, plural, =0 {} other {, 페이지가 읽을 수 있었거나 문제가 되지 않는 것 #개}}.",
};
