import { defineNetworkCause } from "../network-cause.ts";

export const connectionRefused = defineNetworkCause({
  id: "connection-refused",
  kinds: ["refused"],
  who: "api",
  note: "note.check-server",
});
