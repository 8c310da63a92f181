import type { tryInFirefox as english } from "../en/try-in-firefox.ts";
import type { Translation } from "../words.ts";

export const tryInFirefox: Translation<typeof english> = {
  "trial.obstacle.lines":
    "Firefox считает строки `Access-Control-Allow-Origin`, которые отправил сервер, что бы ни сделало с ними расширение. Здесь их может быть несколько, поэтому в Firefox это опробовать нельзя.",
  "what-if.browser": "Браузер",
  "what-if.judged-as": "Шаги — как у {browser}.",
};
