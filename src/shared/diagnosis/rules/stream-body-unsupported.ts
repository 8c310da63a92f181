import { defineNetworkCause } from "../network-cause.ts";

export const streamBodyUnsupported = defineNetworkCause({
  id: "stream-body-unsupported",
  kinds: ["streamProtocol"],
  who: "page",
  note: "note.send-whole-body",
});
