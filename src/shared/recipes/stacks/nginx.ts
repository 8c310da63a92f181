import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * An empty value makes nginx leave a header out, so maps decide who gets which. The headers of the application behind
 * it are hidden: each of these must stand in an answer once.
 */

export const nginx = defineRecipe({
  id: "nginx",
  name: "nginx",
  docs: "https://nginx.org/en/docs/http/ngx_http_headers_module.html",
  mistake: "recipe.nginx.mistake",
  debug: "recipe.nginx.debug",
  debugCode: lines(
    "log_format cors '$request_method $request_uri $status origin=$http_origin '",
    "                'asks=$http_access_control_request_headers allows=$sent_http_access_control_allow_origin';",
    "access_log /var/log/nginx/cors.log cors;",
  ),
  texts: (input) => [
    { where: "recipe.nginx.where.http", file: "/etc/nginx/conf.d/cors.conf", language: "nginx", code: maps(input) },
    {
      where: "recipe.nginx.where.server",
      file: "/etc/nginx/sites-available/…",
      language: "nginx",
      code: server(input),
    },
  ],
});

function maps({ origin, credentials, methods, headers }: RecipeInput): string {
  const preflight = origin === "*" ? "~^OPTIONS " : `OPTIONS ${origin}`;
  const forPreflights = (variable: string, value: string) =>
    lines(`map "$request_method $http_origin" ${variable} {`, `    "${preflight}" "${value}";`, "}");
  return lines(
    origin !== "*" && lines("map $http_origin $cors_origin {", `    "${origin}" "${origin}";`, "}"),
    credentials && lines("map $http_origin $cors_credentials {", `    "${origin}" "true";`, "}"),
    forPreflights("$cors_methods", methods.join(", ")),
    headers.length > 0 && forPreflights("$cors_headers", headers.join(", ")),
    lines('map "$request_method $http_access_control_request_method" $cors_preflight {', '    "~^OPTIONS ." "1";', "}"),
  );
}

function server({ origin, credentials, headers }: RecipeInput): string {
  const names = [
    "Access-Control-Allow-Origin",
    "Access-Control-Allow-Credentials",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Headers",
  ];
  return lines(
    ...names.map((name) => `proxy_hide_header ${name};`),
    `add_header Access-Control-Allow-Origin ${origin === "*" ? '"*"' : "$cors_origin"} always;`,
    origin !== "*" && "add_header Vary Origin always;",
    credentials && "add_header Access-Control-Allow-Credentials $cors_credentials always;",
    "add_header Access-Control-Allow-Methods $cors_methods always;",
    headers.length > 0 && "add_header Access-Control-Allow-Headers $cors_headers always;",
    lines("if ($cors_preflight) {", "    return 204;", "}"),
  );
}
