import { deepEqual } from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Proof } from "../proof.ts";

/** Debian has Laravel 8, the last one without a middleware for CORS of its own; so PHP reads the configuration alone. */
export const laravel: Proof = {
  stack: "laravel",
  needs: { debian: ["php-cli"] },
  how: "parsed",
  by: "PHP",
  async parse([config], folder, { origin, credentials, methods, headers }) {
    const file = join(folder, "cors.php");
    await writeFile(file, config?.code ?? "");
    const { stdout } = await promisify(execFile)("php", ["-r", "echo json_encode(require $argv[1]);", file]);
    deepEqual(JSON.parse(stdout), {
      paths: ["*"],
      allowed_methods: methods,
      allowed_origins: [origin],
      allowed_origins_patterns: [],
      allowed_headers: headers,
      exposed_headers: [],
      max_age: 0,
      supports_credentials: credentials,
    });
  },
};
