import { startNext } from "../node-server.ts";
import type { Proof } from "../proof.ts";

/** Next.js with route handlers. */
export const nextjs: Proof = {
  stack: "nextjs",
  needs: { npm: true },
  how: "browser",
  start: ({ recipe, ...setup }) =>
    startNext(setup, {
      "app/items/route.js":
        "export const GET = () => Response.json({});\nexport const PUT = () => Response.json({});\n",
      "app/broken/route.js":
        'export const dynamic = "force-dynamic";\nexport const GET = () => {\n  throw new Error("broken");\n};\n',
      ...(recipe ? { "proxy.ts": recipe[0] ?? "" } : {}),
    }),
};
