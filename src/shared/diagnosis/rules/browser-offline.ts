import { defineNetworkCause } from "../network-cause.ts";

export const browserOffline = defineNetworkCause({
  id: "browser-offline",
  kinds: ["offline"],
  who: "user",
  note: "note.go-online",
});
