import type { Proof } from "../proof.ts";
import { apache } from "./apache.ts";
import { aspnetCore } from "./aspnet-core.ts";
import { caddy } from "./caddy.ts";
import { django } from "./django.ts";
import { fastapi } from "./fastapi.ts";
import { flask } from "./flask.ts";
import { goJub0bsCors } from "./go-jub0bs-cors.ts";
import { goNetHttp } from "./go-net-http.ts";
import { goRsCors } from "./go-rs-cors.ts";
import { haproxy } from "./haproxy.ts";
import { laravel } from "./laravel.ts";
import { nginx } from "./nginx.ts";
import { php } from "./php.ts";
import { rails } from "./rails.ts";
import { spring } from "./spring.ts";

/** How each recipe is proven, in the order of the recipes. */
export const proofs: readonly Proof[] = [
  nginx,
  apache,
  caddy,
  haproxy,
  flask,
  django,
  fastapi,
  rails,
  laravel,
  php,
  spring,
  aspnetCore,
  goNetHttp,
  goRsCors,
  goJub0bsCors,
];
