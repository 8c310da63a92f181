import { defineNetworkCause } from "../network-cause.ts";

export const responseMalformed = defineNetworkCause({
  id: "response-malformed",
  kinds: ["notHttp", "contentLength", "location", "tooBig", "proxyStatus", "http"],
  who: "api",
  note: "note.mend-answer",
});
