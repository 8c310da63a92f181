import { defineNetworkCause } from "../network-cause.ts";

export const portForbidden = defineNetworkCause({
  id: "port-forbidden",
  kinds: ["port"],
  who: "api",
  note: "note.another-port",
});
