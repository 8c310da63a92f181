import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startInFront } from "../application.ts";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

const modules = [
  "mpm_event",
  "authz_core",
  "proxy",
  "proxy_http",
  "rewrite",
  "setenvif",
  "headers",
  "alias",
  "dir",
  "mime",
];

/**
 * Apache in front of an application that sets a header of its own. It refuses methods that nobody thought of, answers
 * 404 with a page of its own, and has a rewrite rule already.
 */
export const apache: Proof = {
  stack: "apache",
  needs: { debian: ["apache2"] },
  how: "browser",
  start: ({ folder, port, recipe }) =>
    startInFront(async (application) => {
      const [host = ""] = recipe ?? [];
      // Apache's processes give up root's rights and have to read it.
      await chmod(folder, 0o755);
      await writeFile(join(folder, "not-found.html"), "<!doctype html><title>Not found</title>");
      await writeFile(
        join(folder, "apache.conf"),
        `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
ServerName 127.0.0.1
ServerRoot ${folder}
DocumentRoot ${folder}
PidFile ${folder}/apache.pid
TypesConfig /etc/mime.types
ErrorLog "|/bin/cat"
User www-data
Group www-data
Listen 127.0.0.1:${port}
<VirtualHost *:${port}>
${host}
  RewriteEngine On
  RewriteRule ^/old$ /items [PT]
  <Location "/">
    <LimitExcept GET HEAD POST PUT>
      Require all denied
    </LimitExcept>
  </Location>
  ErrorDocument 404 /not-found.html
  ProxyPass "/missing" "!"
  ProxyPass "/not-found.html" "!"
  ProxyPass "/" "http://${application}/"
</VirtualHost>
`,
      );
      return startProcess(port, ["apache2", "-f", join(folder, "apache.conf"), "-DFOREGROUND"]);
    }),
};
