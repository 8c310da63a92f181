import type { prerendered as english } from "../en/prerendered.ts";
import type { Translation } from "../words.ts";

export const prerendered: Translation<typeof english> = {
  "prerendered.hidden.mark": "Сделан страницей, которая отрисована заранее и не показана",
  "prerendered.hidden.said":
    "Браузер заранее отрисовал другую страницу, и этот запрос сделала она. Вкладка её ещё не показывала.",
  "prerendered.shown.mark": "Сделан до показа страницы",
  "prerendered.shown.said": "Браузер заранее отрисовал эту страницу, и она сделала запрос до того, как её показали.",
};
