import type { Proof } from "../proof.ts";
import { nginx } from "./nginx.ts";

/** How each recipe is proven, in the order of the recipes. */
export const proofs: readonly Proof[] = [nginx];
