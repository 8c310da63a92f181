import { startInFront } from "../application.ts";
import { startFastCgi } from "../fast-cgi.ts";
import { startNginx } from "../nginx-server.ts";
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
      const routes = `
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
    }`;
      const running = await startNginx({ folder, port }, http, server + routes).catch((error) => {
        broken.close();
        throw error;
      });
      return {
        output: running.output,
        async close() {
          await running.close();
          broken.close();
        },
      };
    }),
};
