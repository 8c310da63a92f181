import type { Recipe } from "./recipe.ts";
import { awsApiGateway } from "./stacks/aws-api-gateway.ts";
import { awsCloudfront } from "./stacks/aws-cloudfront.ts";
import { awsS3 } from "./stacks/aws-s3.ts";
import { cloudflareWorkers } from "./stacks/cloudflare-workers.ts";
import { express } from "./stacks/express.ts";
import { fastify } from "./stacks/fastify.ts";
import { firebase } from "./stacks/firebase.ts";
import { hono } from "./stacks/hono.ts";
import { koa } from "./stacks/koa.ts";
import { nestjs } from "./stacks/nestjs.ts";
import { nextjs } from "./stacks/nextjs.ts";
import { nginx } from "./stacks/nginx.ts";
import { supabase } from "./stacks/supabase.ts";

/** All recipes, in the order in which they are offered: servers, frameworks by language, clouds. */
export const recipes: readonly Recipe[] = [
  nginx,
  express,
  fastify,
  koa,
  hono,
  nestjs,
  nextjs,
  awsS3,
  awsApiGateway,
  awsCloudfront,
  cloudflareWorkers,
  firebase,
  supabase,
];
