import type { tabPage as english } from "../en/tab-page.ts";
import type { Translation } from "../words.ts";

export const tabPage: Translation<typeof english> = {
  "tab-page.open": "In einem Tab öffnen",
  "tab-page.name": "CORS: {name}",
  "tab-page.shows": "Anfragen von",
  "tab-page.devtools-closed":
    "Die DevTools des anderen Tabs wurden geschlossen. Seine Anfragen werden aufgezeichnet, solange diese Seite offen ist, ohne das, was nur die DevTools von ihnen wissen.",
  "tab-page.not-recorded": "Es wird nichts aufgezeichnet. Die DevTools des anderen Tabs öffnen, um fortzufahren.",
  "tab-page.closed":
    "Der andere Tab wurde geschlossen. Was aufgezeichnet wurde, bleibt, solange diese Seite offen ist; „HAR exportieren“ bewahrt es länger.",
  "trial.by-page.devtools": "Nur das Panel in den DevTools kann diese Anfrage wiederholen. Hier die Seite neu laden.",
  "recheck.page.devtools":
    "Nur das Panel in den DevTools kann diesen Aufruf noch einmal machen. Hier die Seite neu laden.",
};
