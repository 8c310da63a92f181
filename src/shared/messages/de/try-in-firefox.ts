import type { tryInFirefox as english } from "../en/try-in-firefox.ts";
import type { Translation } from "../words.ts";

export const tryInFirefox: Translation<typeof english> = {
  "trial.obstacle.lines":
    "Firefox zählt die Zeilen von `Access-Control-Allow-Origin`, die der Server gesendet hat, was eine Erweiterung auch daraus macht. Hier können es mehrere sein, deshalb lässt sich das in Firefox nicht ausprobieren.",
  "what-if.browser": "Browser",
  "what-if.judged-as": "Die Schritte sind die von {browser}.",
};
