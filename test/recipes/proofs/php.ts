import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/** A script that gets all requests, signs in first, and knows GET and PUT; with PHP's own server. */
export const php: Proof = {
  stack: "php",
  needs: { debian: ["php-cli"] },
  how: "browser",
  async start({ folder, port, recipe }) {
    const [file, first = ""] = recipe ?? [];
    if (file) await writeFile(join(folder, "cors.php"), file);
    await writeFile(
      join(folder, "index.php"),
      `<?php
${first}
session_start();
if (!in_array($_SERVER['REQUEST_METHOD'], ['GET', 'PUT'], true)) {
    http_response_code(401);
    exit;
}
header('Content-Type: application/json');
switch (parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)) {
    case '/items':
        echo '[]';
        break;
    case '/broken':
        throw new RuntimeException('broken');
    default:
        http_response_code(404);
        echo '{}';
}
`,
    );
    const settings = ["-d", "display_errors=0", "-d", `session.save_path=${folder}`];
    return startProcess(port, ["php", ...settings, "-S", `127.0.0.1:${port}`, join(folder, "index.php")]);
  },
};
