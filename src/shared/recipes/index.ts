import type { Recipe } from "./recipe.ts";
import { aspnetCore } from "./stacks/aspnet-core.ts";
import { django } from "./stacks/django.ts";
import { fastapi } from "./stacks/fastapi.ts";
import { flask } from "./stacks/flask.ts";
import { nginx } from "./stacks/nginx.ts";
import { rails } from "./stacks/rails.ts";
import { spring } from "./stacks/spring.ts";

/** All recipes, in the order in which they are offered: servers, frameworks by language, clouds. */
export const recipes: readonly Recipe[] = [nginx, flask, django, fastapi, rails, spring, aspnetCore];
