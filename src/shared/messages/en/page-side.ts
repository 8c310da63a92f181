/** The words of what the page can do by itself; see diagnosis/fix/page-side.ts. */
export const pageSide = {
  "advice.mode-cors": "Ask with the default mode, which goes to other origins too; their servers have to allow it.",
  "advice.follow-redirects": "Let the browser follow redirects, as it does by default.",
  "advice.avoid-preflight":
    "The browser asks first because of {reasons}. {count, plural, =0 {} other {Leave out {names}, if the server does not need {count, plural, one {it} other {them}}. }}{type, select, own {Send the body as `text/plain`, if the server accepts that; it has to parse the text itself. } other {}}{method, select, none {} other {Use POST instead of {method}, if the server offers that. }}Then the browser does not ask; the response itself needs its CORS headers all the same.",
  "advice.proxy-call":
    "Ask the page’s own server and let it pass the request on: then it goes to the page’s own origin, and CORS plays no part. In the page:",
  "advice.proxy-vite": "On the page’s server, with Vite in development:",
  "advice.proxy-next": "With Next.js, which passes the page’s own cookies on as well:",
  "advice.proxy-nginx": "With nginx, in the page’s `server` block:",
} as const;
