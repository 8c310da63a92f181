import type { Proof } from "../proof.ts";
import { awsApiGateway } from "./aws-api-gateway.ts";
import { awsCloudfront } from "./aws-cloudfront.ts";
import { awsS3 } from "./aws-s3.ts";
import { cloudflareWorkers } from "./cloudflare-workers.ts";
import { express } from "./express.ts";
import { fastify } from "./fastify.ts";
import { firebase } from "./firebase.ts";
import { hono } from "./hono.ts";
import { koa } from "./koa.ts";
import { nestjs } from "./nestjs.ts";
import { nextjs } from "./nextjs.ts";
import { nginx } from "./nginx.ts";
import { supabase } from "./supabase.ts";

/** How each recipe is proven, in the order of the recipes. */
export const proofs: readonly Proof[] = [
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
