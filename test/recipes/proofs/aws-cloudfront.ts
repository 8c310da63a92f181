import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import type { RecipeInput } from "../../../src/shared/recipes/recipe.ts";
import { checkCacheBehavior, checkProperties, parseTemplate } from "../cloudformation.ts";
import type { Proof } from "../proof.ts";

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** The template is checked against AWS' specification; the function of the preflight runs. */
export const awsCloudfront: Proof = {
  stack: "aws-cloudfront",
  needs: { npm: true },
  how: "parsed",
  by: "yaml-cfn, AWS' specification of its resources, and Node.js",
  async parse([resources, behavior], _, input) {
    const { CorsPolicy, CorsPreflight, ...others } = parseTemplate(resources?.code ?? "") as Record<string, Resource>;
    assert.deepEqual(others, {});
    assert(CorsPolicy && CorsPreflight);
    for (const { Type, Properties } of [CorsPolicy, CorsPreflight]) checkProperties(Type, Properties, true);
    checkPolicy(CorsPolicy, input);
    checkPreflight(String(CorsPreflight.Properties.FunctionCode), input);
    const properties = parseTemplate(behavior?.code ?? "");
    checkCacheBehavior(properties);
    assert.deepEqual(properties, {
      AllowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
      ResponseHeadersPolicyId: { Ref: "CorsPolicy" },
      FunctionAssociations: [
        { EventType: "viewer-request", FunctionARN: { "Fn::GetAtt": ["CorsPreflight", "FunctionARN"] } },
      ],
    });
  },
};

function checkPolicy({ Properties }: Resource, { origin, credentials, methods, headers }: RecipeInput): void {
  const { CorsConfig } = Properties.ResponseHeadersPolicyConfig as { CorsConfig: unknown };
  assert.deepEqual(CorsConfig, {
    AccessControlAllowOrigins: { Items: [origin] },
    AccessControlAllowMethods: { Items: methods },
    AccessControlAllowHeaders: { Items: headers },
    AccessControlAllowCredentials: credentials,
    OriginOverride: true,
  });
}

function checkPreflight(code: string, { origin, credentials, methods, headers }: RecipeInput): void {
  const answer = (request: { readonly method: string; readonly headers: object }) =>
    JSON.parse(runInNewContext(`${code}; JSON.stringify(handler({ request: ${JSON.stringify(request)} }))`));
  const requestMethod = { "access-control-request-method": { value: "PUT" } };
  for (const passed of [
    { method: "GET", headers: {} },
    { method: "OPTIONS", headers: {} },
    { method: "PUT", headers: requestMethod },
  ]) {
    assert.deepEqual(answer(passed), passed);
  }
  assert.deepEqual(answer({ method: "OPTIONS", headers: requestMethod }), {
    statusCode: 204,
    headers: {
      "access-control-allow-origin": { value: origin },
      ...(credentials ? { "access-control-allow-credentials": { value: "true" } } : {}),
      "access-control-allow-methods": { value: methods.join(", ") },
      "access-control-allow-headers": { value: headers.join(", ") },
      vary: { value: "Origin" },
    },
  });
}
