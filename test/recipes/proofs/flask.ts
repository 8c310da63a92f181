import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/**
 * A Flask application whose login check lets reading alone pass: it refuses preflights, which never carry the key.
 * Debian's Flask-CORS is older than today's; it reads the same options.
 */
export const flask: Proof = {
  stack: "flask",
  needs: { debian: ["python3-flask", "python3-flask-cors"] },
  how: "browser",
  async start({ folder, port, recipe }) {
    const [afterApp = ""] = recipe ?? [];
    await writeFile(
      join(folder, "app.py"),
      `from flask import Flask, abort, request

app = Flask(__name__)
${afterApp}


@app.before_request
def require_key():
    if request.method != "GET" and "X-Trace" not in request.headers:
        abort(401)


@app.route("/items", methods=["GET", "PUT"])
def items():
    return {}


@app.route("/broken")
def broken():
    raise RuntimeError("nothing handles this")
`,
    );
    // Debian's modules belong to Debian's Python, which may not be the first on the path.
    return startProcess(port, ["/usr/bin/python3", "-m", "flask", "run", "--port", String(port)], { cwd: folder });
  },
};
