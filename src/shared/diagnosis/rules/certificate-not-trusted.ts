import { defineNetworkCause } from "../network-cause.ts";

export const certificateNotTrusted = defineNetworkCause({
  id: "certificate-not-trusted",
  kinds: ["certificateIssuer", "certificateName", "certificateDate", "certificate"],
  who: "api",
  note: "note.trusted-certificate",
});
