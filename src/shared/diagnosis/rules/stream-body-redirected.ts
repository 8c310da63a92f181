import { defineNetworkCause } from "../network-cause.ts";

export const streamBodyRedirected = defineNetworkCause({
  id: "stream-body-redirected",
  kinds: ["streamRedirect"],
  who: "page",
  note: "note.buffer-body",
});
