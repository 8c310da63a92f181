import type { Proof } from "../proof.ts";
import { aspnetCore } from "./aspnet-core.ts";
import { django } from "./django.ts";
import { fastapi } from "./fastapi.ts";
import { flask } from "./flask.ts";
import { nginx } from "./nginx.ts";
import { rails } from "./rails.ts";
import { spring } from "./spring.ts";

/** How each recipe is proven, in the order of the recipes. */
export const proofs: readonly Proof[] = [nginx, flask, django, fastapi, rails, spring, aspnetCore];
