import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * Rules of "http-after-response" see every answer, those that HAProxy makes itself too, but no header of the request
 * any more; so the origin is compared before.
 */

export const haproxy = defineRecipe({
  id: "haproxy",
  name: "HAProxy",
  docs: "https://docs.haproxy.org/3.2/configuration.html#http-after-response",
  mistake: "recipe.haproxy.mistake",
  debug: "recipe.haproxy.debug",
  debugCode: lines(
    "option httplog",
    "http-request capture req.fhdr(Origin) len 128",
    "http-request capture req.fhdr(Access-Control-Request-Headers) len 256",
  ),
  texts: (input) => [
    {
      where: "recipe.haproxy.where.frontend",
      file: "/etc/haproxy/haproxy.cfg",
      language: "haproxy",
      code: frontend(input),
    },
  ],
});

function frontend({ origin, credentials, methods, headers }: RecipeInput): string {
  const isForAll = origin === "*";
  const condition = isForAll ? "" : " if { var(txn.cors) -m bool }";
  const set = (name: string, value: string) =>
    `http-after-response set-header Access-Control-Allow-${name} "${value}"${condition}`;
  return lines(
    !isForAll && `http-request set-var(txn.cors) bool(true) if { req.fhdr(Origin) -m str ${origin} }`,
    `http-request return status 204${condition || " if"} METH_OPTIONS { req.fhdr(Access-Control-Request-Method) -m found }`,
    set("Origin", origin),
    credentials
      ? set("Credentials", "true")
      : `http-after-response del-header Access-Control-Allow-Credentials${condition}`,
    set("Methods", methods.join(", ")),
    headers.length > 0 && set("Headers", headers.join(", ")),
    !isForAll && "http-after-response add-header Vary Origin",
  );
}
