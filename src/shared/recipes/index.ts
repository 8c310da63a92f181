import type { Recipe } from "./recipe.ts";
import { apache } from "./stacks/apache.ts";
import { caddy } from "./stacks/caddy.ts";
import { haproxy } from "./stacks/haproxy.ts";
import { nginx } from "./stacks/nginx.ts";
import { php } from "./stacks/php.ts";

/** All recipes, in the order in which they are offered: servers, frameworks by language, clouds. */
export const recipes: readonly Recipe[] = [nginx, apache, caddy, haproxy, php];
