import type { Proof } from "../proof.ts";
import { apache } from "./apache.ts";
import { aspnetCore } from "./aspnet-core.ts";
import { awsApiGateway } from "./aws-api-gateway.ts";
import { awsCloudfront } from "./aws-cloudfront.ts";
import { awsS3 } from "./aws-s3.ts";
import { caddy } from "./caddy.ts";
import { cloudflareWorkers } from "./cloudflare-workers.ts";
import { django } from "./django.ts";
import { express } from "./express.ts";
import { fastapi } from "./fastapi.ts";
import { fastify } from "./fastify.ts";
import { firebase } from "./firebase.ts";
import { flask } from "./flask.ts";
import { goJub0bsCors } from "./go-jub0bs-cors.ts";
import { goNetHttp } from "./go-net-http.ts";
import { goRsCors } from "./go-rs-cors.ts";
import { haproxy } from "./haproxy.ts";
import { hono } from "./hono.ts";
import { koa } from "./koa.ts";
import { laravel } from "./laravel.ts";
import { nestjs } from "./nestjs.ts";
import { nextjs } from "./nextjs.ts";
import { nginx } from "./nginx.ts";
import { php } from "./php.ts";
import { rails } from "./rails.ts";
import { spring } from "./spring.ts";
import { supabase } from "./supabase.ts";

/** How each recipe is proven, in the order of the recipes. */
export const proofs: readonly Proof[] = [
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
