import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startInFront } from "../application.ts";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/** HAProxy in front of an application that sets a header of its own. It denies other methods and answers errors itself. */
export const haproxy: Proof = {
  stack: "haproxy",
  needs: { debian: ["haproxy"] },
  how: "browser",
  start: ({ folder, port, recipe }) =>
    startInFront(async (application) => {
      const [frontend = ""] = recipe ?? [];
      const config = join(folder, "haproxy.cfg");
      await writeFile(
        config,
        `defaults
    mode http
    timeout connect 5s
    timeout client 30s
    timeout server 30s

frontend api
    bind 127.0.0.1:${port}
${frontend}
    http-request deny unless { method GET HEAD POST PUT }
    http-request deny deny_status 500 if { path /broken }
    default_backend application

backend application
    server application ${application}
`,
      );
      return startProcess(port, ["haproxy", "-db", "-f", config]);
    }),
};
