import type { Page } from "playwright";
import { nextProxy, nginxProxy, proxiedUrl } from "../../src/shared/diagnosis/fix/proxy-code.ts";
import { startApplication } from "./application.ts";
import { inFolder } from "./checks.ts";
import { startNginx } from "./nginx-server.ts";
import { startNext } from "./node-server.ts";
import type { Needs, RunningServer } from "./proof.ts";

/*
 * The page's own server as a proxy: the code that a fix gives to those who cannot change the API, on real servers. That
 * of Vite is tried in test/scenarios/page-side.test.ts.
 */

/** How a page's server that passes requests on is started. */
export interface ProxyProof {
  readonly id: string;
  readonly name: string;
  readonly needs: Needs;
  /** @returns the code that the fix gives for a URL */
  code(url: string): string | null;
  start(setup: { readonly folder: string; readonly port: number; readonly code: string }): Promise<RunningServer>;
}

export const proxies: readonly ProxyProof[] = [
  {
    id: "proxy-nginx",
    name: "nginx as the page’s proxy",
    needs: { debian: ["nginx-light"] },
    code: nginxProxy,
    start: ({ code, ...setup }) => startNginx(setup, "", `location = / { return 200 page; }\n${code}`),
  },
  {
    id: "proxy-nextjs",
    name: "Next.js as the page’s proxy",
    needs: { npm: true },
    code: nextProxy,
    start: ({ code, ...setup }) =>
      startNext(setup, { "app/page.jsx": 'export default () => "page";\n', "next.config.mjs": code }),
  },
];

/**
 * Proves a proxy: a page that it serves may read the API's answers through it, errors too.
 * @param page any page; it is taken to the proxy's
 * @param port a free port
 * @returns what went wrong; empty where it is proven
 */
export async function proveProxy(page: Page, proxy: ProxyProof, port: number): Promise<readonly string[]> {
  const application = await startApplication();
  const api = `http://127.0.0.1:${application.port}`;
  const code = proxy.code(`${api}/items`);
  if (code === null) return ["there is no code"];
  try {
    return await inFolder(proxy.id, async (folder) => {
      const server = await proxy.start({ folder, port, code });
      try {
        await page.goto(`http://127.0.0.1:${port}/`);
        const wrong: string[] = [];
        for (const [path, wanted] of [
          ["/items?id=1", "200 {}"],
          ["/broken", "500 {}"],
        ] as const) {
          const got = await page.evaluate(
            (url) =>
              fetch(url, { method: "PUT", headers: { "X-Trace": "1" } }).then(
                async (response) => `${response.status} ${await response.text()}`,
                String,
              ),
            proxiedUrl(`${api}${path}`),
          );
          if (got !== wanted) wrong.push(`${path}: ${got} instead of ${wanted}`, server.output());
        }
        return wrong;
      } finally {
        await server.close();
      }
    });
  } finally {
    await application.close();
  }
}
