import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startProcess } from "./process-server.ts";
import type { RunningServer, Setup } from "./proof.ts";

/**
 * Starts nginx with one server.
 * @param http what stands in the `http` block before it
 * @param server what stands in its block
 */
export async function startNginx(
  { folder, port }: Pick<Setup, "folder" | "port">,
  http: string,
  server: string,
): Promise<RunningServer> {
  const file = join(folder, "nginx.conf");
  await writeFile(
    file,
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
  }
}
`,
  );
  return startProcess(port, ["nginx", "-p", folder, "-e", "stderr", "-c", file]);
}
