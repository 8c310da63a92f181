import type { Recipe } from "./recipe.ts";
import { nginx } from "./stacks/nginx.ts";

/** All recipes, in the order in which they are offered: servers, frameworks by language, clouds. */
export const recipes: readonly Recipe[] = [nginx];
