import type { Proof } from "../proof.ts";
import { startGo } from "./go-net-http.ts";

/** The same server with Debian's version of the library, 1.7; the fields that the recipe uses are those of today's. */
export const goRsCors: Proof = {
  stack: "go-rs-cors",
  needs: { debian: ["golang-go", "golang-github-rs-cors-dev"] },
  how: "browser",
  start: startGo,
};
