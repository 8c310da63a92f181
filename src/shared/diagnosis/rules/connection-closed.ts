import { defineNetworkCause } from "../network-cause.ts";

export const connectionClosed = defineNetworkCause({
  id: "connection-closed",
  kinds: ["closed"],
  who: "api",
  note: "note.check-log",
});
