/*
 * How a page's own server passes requests on, so that they are same-origin for the browser. Whether the page's cookies
 * go along depends on whether the request has credentials: nobody else gets them.
 */

/** Where the page's server takes what it passes on. */
const proxyPath = "/proxy";

/** The URL, at the page's own server, of what is passed on: "/proxy/items?id=1". */
export function proxiedUrl(url: string): string {
  const { pathname, search } = new URL(url);
  return proxyPath + pathname + search;
}

/**
 * Vite's configuration, for development.
 * @param url the URL that the page wants to ask
 * @param keepsCookies whether the page's cookies go along
 */
export function viteProxy(url: string, keepsCookies: boolean): string {
  const path = JSON.stringify(proxyPath);
  return `// vite.config.js
export default {
  server: {
    proxy: {
      ${path}: {
        target: ${JSON.stringify(new URL(url).origin)},
        changeOrigin: true,
        rewrite: (path) => path.slice(${path}.length),${keepsCookies ? "" : '\n        headers: { cookie: "" },'}
      },
    },
  },
};`;
}

/**
 * Next.js' configuration.
 * @returns null where the URL has characters that mean something in its patterns
 */
export function nextProxy(url: string): string | null {
  if (!isPlain(url)) return null;
  return `// next.config.mjs
export default {
  async rewrites() {
    return [{ source: "${proxyPath}/:path*", destination: "${new URL(url).origin}/:path*" }];
  },
};`;
}

/**
 * nginx' configuration, inside the page's \`server\` block.
 * @param url the URL that the page wants to ask
 * @param keepsCookies whether the page's cookies go along
 * @returns null where the URL has characters that mean something to nginx
 */
export function nginxProxy(url: string, keepsCookies = false): string | null {
  if (!isPlain(url)) return null;
  const { origin, protocol, host } = new URL(url);
  return [
    `location ${proxyPath}/ {`,
    `    proxy_pass ${origin}/;`,
    `    proxy_set_header Host ${host};`,
    ...(keepsCookies ? [] : ['    proxy_set_header Cookie "";']),
    ...(protocol === "https:" ? ["    proxy_ssl_server_name on;"] : []),
    "}",
  ].join("\n");
}

/** Whether origin and path have only characters that stand for themselves everywhere. */
function isPlain(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname } = new URL(url);
  return /^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin) && /^[\w./~%-]*$/.test(pathname);
}
