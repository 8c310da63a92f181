import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startInFront } from "../application.ts";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/**
 * Caddy in front of an application that sets a header of its own. It signs in whoever sends no X-Trace, and has a
 * handle for a path.
 */
export const caddy: Proof = {
  stack: "caddy",
  needs: { debian: ["caddy"] },
  how: "browser",
  start: ({ folder, port, recipe }) =>
    startInFront(async (application) => {
      const routes = `
	@unknown {
		method OPTIONS
		not header Authorization *
	}
	basicauth @unknown {
		user JDJhJDE0JFhZVXZ6S3JzMmNpNkx5ZDY0UUE4WmVQa0MyME5wbUdYSHUzS1RkWEZqdkxvU2pzQmJ4cUdXCg==
	}
	handle /items {
		reverse_proxy ${application}
	}
	handle /missing {
		error 404
	}
	handle {
		reverse_proxy ${application}
	}`;
      const [snippet, site] = recipe ?? ["", "# …"];
      await writeFile(
        join(folder, "Caddyfile"),
        `{
	admin off
	auto_https off
}
${snippet}
http://127.0.0.1:${port} {
${site?.replace("# …", routes)}
}
`,
      );
      const config = join(folder, "Caddyfile");
      return startProcess(port, ["caddy", "run", "--adapter", "caddyfile", "--config", config], {
        env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      });
    }),
};
