import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startInFront } from "../application.ts";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/** nginx in front of an application that knows nothing of CORS, but for a header that somebody once put there. */
export const nginx: Proof = {
  stack: "nginx",
  needs: { debian: ["nginx-light"] },
  how: "browser",
  start: ({ folder, port, recipe }) =>
    startInFront(async (application) => {
      const [http = "", server = ""] = recipe ?? [];
      await writeFile(
        join(folder, "nginx.conf"),
        `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${http}
  server {
    listen 127.0.0.1:${port};
${server}
    location / {
      proxy_pass http://${application};
    }
    location = /missing {
      return 404;
    }
  }
}
`,
      );
      return startProcess(port, ["nginx", "-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")]);
    }),
};
