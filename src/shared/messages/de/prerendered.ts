import type { prerendered as english } from "../en/prerendered.ts";
import type { Translation } from "../words.ts";

export const prerendered: Translation<typeof english> = {
  "prerendered.hidden.mark": "Von einer vorab gerenderten Seite, die nicht gezeigt wurde",
  "prerendered.hidden.said":
    "Der Browser hat eine andere Seite vorab gerendert, und diese hat die Anfrage gestellt. Der Tab hat sie bisher nicht gezeigt.",
  "prerendered.shown.mark": "Gestellt, bevor die Seite gezeigt wurde",
  "prerendered.shown.said":
    "Der Browser hat diese Seite vorab gerendert, und sie hat die Anfrage gestellt, bevor sie gezeigt wurde.",
};
