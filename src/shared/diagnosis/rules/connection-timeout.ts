import { defineNetworkCause } from "../network-cause.ts";

export const connectionTimeout = defineNetworkCause({
  id: "connection-timeout",
  kinds: ["timeout"],
  who: "api",
  note: "note.check-server",
});
