import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/**
 * A FastAPI application whose login check lets reading alone pass: it refuses preflights, which never carry the key.
 * Debian's FastAPI is older than today's; its middleware has the same options and stands in the same order.
 */
export const fastapi: Proof = {
  stack: "fastapi",
  needs: { debian: ["python3-fastapi", "python3-uvicorn"] },
  how: "browser",
  async start({ folder, port, recipe }) {
    const [middleware = ""] = recipe ?? [];
    await writeFile(
      join(folder, "main.py"),
      `from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

app = FastAPI()


@app.middleware("http")
async def require_key(request: Request, call_next):
    if request.method != "GET" and "x-trace" not in request.headers:
        return JSONResponse({}, status_code=401)
    return await call_next(request)


${middleware}


@app.get("/items")
@app.put("/items")
def items():
    return {}


@app.get("/broken")
def broken():
    raise RuntimeError("nothing handles this")
`,
    );
    return startProcess(port, ["/usr/bin/python3", "-m", "uvicorn", "main:app", "--port", String(port)], {
      cwd: folder,
    });
  },
};
