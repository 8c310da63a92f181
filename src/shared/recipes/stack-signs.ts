import type { StackId } from "./stack-id.ts";

/** Something in a server's answers, or in its name, that speaks of a stack. */
export type Sign = { readonly stack: StackId; readonly pattern: RegExp } & (
  | { readonly where: "header"; readonly name: string }
  /** The name of a cookie that the server sets. */
  | { readonly where: "cookie" }
  /** The body of an error response. */
  | { readonly where: "body" }
  | { readonly where: "host" }
);

const anything = /^/;

/**
 * What speaks of which stack. The order counts: first what a service's own address or an application says, then what
 * the servers in front of applications say, then what content delivery networks say.
 */
export const signs: readonly Sign[] = [
  // Services whose addresses tell what they are.
  { stack: "supabase", where: "host", pattern: /\.supabase\.(co|in|red)$/ },
  { stack: "supabase", where: "header", name: "sb-project-ref", pattern: anything },
  { stack: "supabase", where: "header", name: "sb-gateway-version", pattern: anything },
  { stack: "firebase", where: "host", pattern: /\.(cloudfunctions\.net|web\.app|firebaseapp\.com)$/ },
  { stack: "firebase", where: "header", name: "Function-Execution-Id", pattern: anything },
  { stack: "cloudflare-workers", where: "host", pattern: /\.(workers|pages)\.dev$/ },
  { stack: "aws-s3", where: "host", pattern: /(^|\.)s3[.-][a-z0-9-]+\.amazonaws\.com$|\.s3\.amazonaws\.com$/ },
  { stack: "aws-api-gateway", where: "host", pattern: /\.execute-api\.[a-z0-9-]+\.amazonaws\.com$/ },

  // Frameworks, by what only they write.
  { stack: "nextjs", where: "header", name: "X-Powered-By", pattern: /^Next\.js/ },
  { stack: "nextjs", where: "header", name: "x-nextjs-cache", pattern: anything },
  { stack: "nestjs", where: "body", pattern: /"message":"Cannot [A-Z]+ \/[^"]*","error":"Not Found","statusCode":404/ },
  { stack: "fastify", where: "body", pattern: /"message":"Route [A-Z]+:\/[^"]* not found"/ },
  { stack: "laravel", where: "cookie", pattern: /^laravel[_-]session$/ },
  { stack: "laravel", where: "body", pattern: /"message":\s*"The route [^"]* could not be found\."/ },
  { stack: "rails", where: "header", name: "X-Runtime", pattern: /^\d+\.\d+$/ },
  { stack: "rails", where: "header", name: "X-Powered-By", pattern: /Phusion Passenger/ },
  { stack: "rails", where: "cookie", pattern: /^_\w+_session$/ },
  { stack: "django", where: "cookie", pattern: /^csrftoken$/ },
  { stack: "django", where: "header", name: "Server", pattern: /^(WSGIServer\/|daphne)/ },
  { stack: "django", where: "body", pattern: /\{"detail":"Not found\."\}/ },
  { stack: "fastapi", where: "header", name: "Server", pattern: /^(uvicorn|hypercorn)/ },
  { stack: "fastapi", where: "body", pattern: /\{"detail":"(Not Found|Method Not Allowed)"\}/ },
  { stack: "flask", where: "header", name: "Server", pattern: /^Werkzeug\// },
  { stack: "spring", where: "header", name: "X-Application-Context", pattern: anything },
  { stack: "spring", where: "cookie", pattern: /^JSESSIONID$/ },
  { stack: "spring", where: "body", pattern: /Whitelabel Error Page|\{"timestamp":[^{}]*"status":\d{3},"error":/ },
  { stack: "aspnet-core", where: "header", name: "Server", pattern: /^Kestrel/ },
  { stack: "aspnet-core", where: "cookie", pattern: /^\.AspNetCore\./ },
  { stack: "aspnet-core", where: "header", name: "X-Powered-By", pattern: /^ASP\.NET/ },
  { stack: "express", where: "header", name: "X-Powered-By", pattern: /^Express/ },
  { stack: "express", where: "cookie", pattern: /^connect\.sid$/ },
  { stack: "express", where: "body", pattern: /<pre>Cannot [A-Z]+ \/[^<]*<\/pre>/ },
  { stack: "hono", where: "body", pattern: /^404 Not Found$/ },
  { stack: "koa", where: "cookie", pattern: /^koa[.:]sess(\.sig)?$/ },
  { stack: "koa", where: "body", pattern: /^Not Found$/ },
  { stack: "go-net-http", where: "body", pattern: /^404 page not found\n?$/ },
  { stack: "php", where: "header", name: "X-Powered-By", pattern: /^PHP\// },
  { stack: "php", where: "cookie", pattern: /^PHPSESSID$/ },

  // What stands in front.
  { stack: "aws-s3", where: "header", name: "Server", pattern: /^AmazonS3/ },
  { stack: "aws-api-gateway", where: "header", name: "apigw-requestid", pattern: anything },
  { stack: "aws-api-gateway", where: "header", name: "x-amz-apigw-id", pattern: anything },
  { stack: "nginx", where: "header", name: "Server", pattern: /^(nginx|openresty)/i },
  { stack: "apache", where: "header", name: "Server", pattern: /^Apache(\/|$)/ },
  { stack: "caddy", where: "header", name: "Server", pattern: /^Caddy/ },
  { stack: "caddy", where: "header", name: "Via", pattern: /\bCaddy\b/ },
  { stack: "haproxy", where: "body", pattern: /No server is available to handle this request\./ },
  { stack: "aws-cloudfront", where: "header", name: "X-Amz-Cf-Id", pattern: anything },
  { stack: "cloudflare-workers", where: "header", name: "CF-RAY", pattern: anything },
];
