import type { Recipe } from "./recipe.ts";
import { apache } from "./stacks/apache.ts";
import { aspnetCore } from "./stacks/aspnet-core.ts";
import { awsApiGateway } from "./stacks/aws-api-gateway.ts";
import { awsCloudfront } from "./stacks/aws-cloudfront.ts";
import { awsS3 } from "./stacks/aws-s3.ts";
import { caddy } from "./stacks/caddy.ts";
import { cloudflareWorkers } from "./stacks/cloudflare-workers.ts";
import { django } from "./stacks/django.ts";
import { express } from "./stacks/express.ts";
import { fastapi } from "./stacks/fastapi.ts";
import { fastify } from "./stacks/fastify.ts";
import { firebase } from "./stacks/firebase.ts";
import { flask } from "./stacks/flask.ts";
import { goJub0bsCors } from "./stacks/go-jub0bs-cors.ts";
import { goNetHttp } from "./stacks/go-net-http.ts";
import { goRsCors } from "./stacks/go-rs-cors.ts";
import { haproxy } from "./stacks/haproxy.ts";
import { hono } from "./stacks/hono.ts";
import { koa } from "./stacks/koa.ts";
import { laravel } from "./stacks/laravel.ts";
import { nestjs } from "./stacks/nestjs.ts";
import { nextjs } from "./stacks/nextjs.ts";
import { nginx } from "./stacks/nginx.ts";
import { php } from "./stacks/php.ts";
import { rails } from "./stacks/rails.ts";
import { spring } from "./stacks/spring.ts";
import { supabase } from "./stacks/supabase.ts";

/** All recipes, in the order in which they are offered: servers, frameworks by language, clouds. */
export const recipes: readonly Recipe[] = [
  nginx,
  apache,
  caddy,
  haproxy,
  express,
  fastify,
  koa,
  hono,
  nestjs,
  nextjs,
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
  awsS3,
  awsApiGateway,
  awsCloudfront,
  cloudflareWorkers,
  firebase,
  supabase,
];
