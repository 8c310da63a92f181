import type { recipes as english } from "../en/recipes.ts";
import type { Translation } from "../words.ts";

export const recipes: Translation<typeof english> = {
  "recipe.of": "{server}에 바로 붙여 넣을 수 있는 코드",
  "recipe.stack": "스택",
  "recipe.choose": "선택 …",
  "recipe.seen": "응답에서 확인됨",
  "recipe.others": "그 밖의 모두",
  "recipe.guessed": "근거: `{because}`",
  "recipe.with-credentials": "자격 증명 포함",
  "recipe.credentials-unknown":
    "브라우저는 요청에 자격 증명이 있는지 보여 주지 않습니다. 페이지가 자격 증명을 포함해 요청하는 경우에만 허용하십시오.",
  "recipe.mistake": "흔한 실수",
  "recipe.debug": "서버가 말하는 이유",
  "recipe.docs": "{name} 문서",

  "recipe.nginx.where.http": "`http` 블록에, 예를 들어 그 블록이 포함하는 별도의 파일에:",
  "recipe.nginx.where.server": "API의 `server` 블록에, 또는 응답하는 `location`의 다른 지시문보다 앞에:",
  "recipe.nginx.mistake":
    "`always` 없는 `add_header`는 오류 응답에 헤더를 넣지 않으며, 자체 `add_header`가 있는 `location`은 이것들을 하나도 물려받지 않습니다(1.29.3부터는 그곳의 `add_header_inherit merge;`로 바꿀 수 있습니다).",
  "recipe.nginx.debug": "브라우저가 보낸 것과 받은 것을 기록하고 접근 로그를 보십시오:",
};
