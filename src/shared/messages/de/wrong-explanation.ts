import type { wrongExplanation as english } from "../en/wrong-explanation.ts";
import type { Translation } from "../words.ts";

export const wrongExplanation: Translation<typeof english> = {
  "wrong.heading": "Ist diese Erklärung falsch?",
  "wrong.when": "Wenn der Browser etwas anderes getan hat, als diese Erklärung sagt, melden Sie es bitte.",
  "wrong.report":
    "Nehmen Sie den Bericht über diese Anfrage. Er ist auf Englisch, und Geheimnisse sind darin verborgen. URLs und Hostnamen sind es nicht, sehen Sie ihn sich deshalb vorher an.",
  "wrong.copy": "Bericht kopieren",
  "wrong.save": "Als HAR speichern",
  "wrong.form": "Das Formular öffnen und den Bericht dort einfügen",
  "wrong.form.fields": "Seine Adresse nennt keine URL und keinen Header, nur dies: {fields}.",
  "row-menu.wrong": "Diese Erklärung ist falsch …",
};
