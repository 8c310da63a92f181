import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * An empty value makes nginx leave a header out, so maps decide who gets which. The headers of the application behind
 * it are hidden, because each must stand in an answer once; other origins get them from the maps. The origin is a
 * pattern because nginx does not start where another key of a map is longer than its default allows.
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
  const isForAll = origin === "*";
  const map = (name: string, value: string) =>
    lines(
      `map $cors $cors_${name} {`,
      `    default $upstream_http_access_control_allow_${name};`,
      `    "1" "${value}";`,
      "}",
    );
  return lines(
    !isForAll &&
      lines(
        lines("map $http_origin $cors {", `    "~^${origin.replace(/[.[\]]/g, "\\$&")}$" "1";`, "}"),
        map("origin", origin),
        map("credentials", credentials ? "true" : ""),
        map("methods", methods.join(", ")),
        map("headers", headers.join(", ")),
      ),
    `map "${isForAll ? "" : "$cors "}$request_method $http_access_control_request_method" $cors_preflight {`,
    `    "~^${isForAll ? "" : "1 "}OPTIONS ." "1";`,
    "}",
  );
}

function server({ origin, methods, headers }: RecipeInput): string {
  const names = ["Origin", "Credentials", "Methods", "Headers"];
  const backends = ["proxy", "fastcgi", "uwsgi"];
  const add = (name: string, value: string) => `add_header Access-Control-Allow-${name} ${value} always;`;
  return lines(
    ...backends.flatMap((backend) => names.map((name) => `${backend}_hide_header Access-Control-Allow-${name};`)),
    ...(origin === "*"
      ? [
          add("Origin", '"*"'),
          add("Methods", `"${methods.join(", ")}"`),
          ...(headers.length > 0 ? [add("Headers", `"${headers.join(", ")}"`)] : []),
        ]
      : [...names.map((name) => add(name, `$cors_${name.toLowerCase()}`)), "add_header Vary Origin always;"]),
    lines("if ($cors_preflight) {", "    return 204;", "}"),
  );
}
