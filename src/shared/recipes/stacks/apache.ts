import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * Apache keeps the headers of its errors ("always") apart from those of the application behind it ("onsuccess") and
 * sends both, so what the application set is taken away. The rewrite rule answers before authentication only where it
 * stands outside <Directory>, <Location> and .htaccess.
 */

export const apache = defineRecipe({
  id: "apache",
  name: "Apache httpd",
  docs: "https://httpd.apache.org/docs/current/mod/mod_headers.html#header",
  mistake: "recipe.apache.mistake",
  debug: "recipe.apache.debug",
  debugCode: lines(
    "LogLevel warn rewrite:trace3 authz_core:debug",
    'LogFormat "%m %U %>s origin=%{Origin}i asks=%{Access-Control-Request-Headers}i allows=%{Access-Control-Allow-Origin}o" cors',
    "CustomLog ${APACHE_LOG_DIR}/cors.log cors",
  ),
  texts: (input) => [
    {
      where: "recipe.apache.where.host",
      file: "/etc/apache2/sites-available/….conf",
      language: "apacheconf",
      code: host(input),
    },
  ],
});

function host({ origin, credentials, methods, headers }: RecipeInput): string {
  const isForAll = origin === "*";
  const condition = isForAll ? "" : " env=CORS";
  const names = ["Origin", "Credentials", "Methods", "Headers"].map((name) => `Access-Control-Allow-${name}`);
  const set = (name: string, value: string) => `Header always set Access-Control-Allow-${name} "${value}"${condition}`;
  return lines(
    !isForAll && `SetEnvIfExpr "req('Origin') == '${origin}'" CORS`,
    ...names.map((name) => `Header onsuccess unset ${name}${condition}`),
    set("Origin", origin),
    credentials && set("Credentials", "true"),
    set("Methods", methods.join(", ")),
    headers.length > 0 && set("Headers", headers.join(", ")),
    !isForAll && "Header always merge Vary Origin",
    "RewriteEngine On",
    "RewriteCond %{REQUEST_METHOD} =OPTIONS",
    "RewriteCond %{HTTP:Access-Control-Request-Method} .",
    !isForAll && "RewriteCond %{ENV:CORS} .",
    "RewriteRule ^ - [R=204,L]",
  );
}
