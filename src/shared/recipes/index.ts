import type { Recipe } from "./recipe.ts";
import { apache } from "./stacks/apache.ts";
import { aspnetCore } from "./stacks/aspnet-core.ts";
import { caddy } from "./stacks/caddy.ts";
import { django } from "./stacks/django.ts";
import { fastapi } from "./stacks/fastapi.ts";
import { flask } from "./stacks/flask.ts";
import { goJub0bsCors } from "./stacks/go-jub0bs-cors.ts";
import { goNetHttp } from "./stacks/go-net-http.ts";
import { goRsCors } from "./stacks/go-rs-cors.ts";
import { haproxy } from "./stacks/haproxy.ts";
import { laravel } from "./stacks/laravel.ts";
import { nginx } from "./stacks/nginx.ts";
import { php } from "./stacks/php.ts";
import { rails } from "./stacks/rails.ts";
import { spring } from "./stacks/spring.ts";

/** All recipes, in the order in which they are offered: servers, frameworks by language, clouds. */
export const recipes: readonly Recipe[] = [
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
