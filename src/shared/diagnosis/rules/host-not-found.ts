import { defineNetworkCause } from "../network-cause.ts";

export const hostNotFound = defineNetworkCause({
  id: "host-not-found",
  kinds: ["name"],
  who: "page",
  note: "note.check-host-name",
});
