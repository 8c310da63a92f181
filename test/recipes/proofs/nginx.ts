import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startInFront } from "../application.ts";
import { startFastCgi } from "../fast-cgi.ts";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/**
 * nginx in front of applications that know nothing of CORS, but for a header that somebody once put there; one of them
 * speaks FastCGI. nginx refuses methods that nobody thought of.
 */
export const nginx: Proof = {
  stack: "nginx",
  needs: { debian: ["nginx-light"] },
  how: "browser",
  start: ({ folder, port, recipe }) =>
    startInFront(async (application) => {
      const broken = await startFastCgi();
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
      limit_except GET PUT {
        deny all;
      }
      proxy_pass http://${application};
    }
    location = /broken {
      fastcgi_pass 127.0.0.1:${broken.port};
    }
    location = /missing {
      return 404;
    }
  }
}
`,
      );
      const command = ["nginx", "-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")] as const;
      const server_ = await startProcess(port, command).catch((error) => {
        broken.close();
        throw error;
      });
      return {
        output: server_.output,
        async close() {
          await server_.close();
          broken.close();
        },
      };
    }),
};
