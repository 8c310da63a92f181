import type { pageSide as english } from "../en/page-side.ts";
import type { Translation } from "../words.ts";

export const pageSide: Translation<typeof english> = {
  "advice.mode-cors":
    "Mit dem voreingestellten Modus anfragen, der auch zu anderen Ursprüngen geht; deren Server müssen es erlauben.",
  "advice.follow-redirects": "Den Browser Weiterleitungen folgen lassen, wie er es von sich aus tut.",
  "advice.avoid-preflight":
    "Der Browser fragt zuerst wegen {reasons}. {count, plural, =0 {} other {{names} weglassen, wenn der Server {count, plural, one {das} other {sie}} nicht braucht. }}{type, select, own {Den Body als `text/plain` senden, wenn der Server das annimmt; er muss den Text selbst auswerten. } other {}}{method, select, none {} other {POST statt {method} benutzen, wenn der Server das anbietet. }}Dann fragt der Browser nicht; die Antwort selbst braucht ihre CORS-Header trotzdem.",
  "advice.proxy-call":
    "Den eigenen Server der Seite fragen und ihn die Anfrage weiterreichen lassen: Dann geht sie zum Ursprung der Seite selbst, und CORS spielt keine Rolle. In der Seite:",
  "advice.proxy-vite": "Auf dem Server der Seite, mit Vite in der Entwicklung:",
  "advice.proxy-next": "Mit Next.js, das auch die Cookies der Seite weiterreicht:",
  "advice.proxy-nginx": "Mit nginx, im `server`-Block der Seite:",
};
