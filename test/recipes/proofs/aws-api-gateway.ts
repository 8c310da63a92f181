import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RecipeInput } from "../../../src/shared/recipes/recipe.ts";
import { checkProperties, parseTemplate } from "../cloudformation.ts";
import type { Proof } from "../proof.ts";

interface LambdaResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** The configuration of the API is checked against AWS' specification; the function runs. */
export const awsApiGateway: Proof = {
  stack: "aws-api-gateway",
  needs: { npm: true },
  how: "parsed",
  by: "yaml-cfn, AWS' specification of its resources, and Node.js",
  async parse([http, rest, lambda], folder, input) {
    checkHttpApi(http?.code ?? "", input);
    checkRestApi(rest?.code ?? "", input);
    await checkFunction(lambda?.code ?? "", folder, input);
  },
};

function checkHttpApi(text: string, { origin, credentials, methods, headers }: RecipeInput): void {
  const properties = parseTemplate(text);
  checkProperties("AWS::Serverless::HttpApi", properties, false);
  checkProperties("AWS::ApiGatewayV2::Api", properties, false);
  assert.deepEqual(properties.CorsConfiguration, {
    AllowOrigins: [origin],
    AllowMethods: methods,
    AllowHeaders: headers,
    ...(credentials ? { AllowCredentials: true } : {}),
  });
}

function checkRestApi(text: string, { origin, credentials, methods, headers }: RecipeInput): void {
  const properties = parseTemplate(text);
  checkProperties("AWS::Serverless::Api", properties, false);
  assert.deepEqual(properties.Cors, {
    AllowOrigin: `'${origin}'`,
    AllowMethods: `'${methods.join(",")}'`,
    AllowHeaders: `'${headers.join(",")}'`,
    ...(credentials ? { AllowCredentials: true } : {}),
  });
  const error = {
    ResponseParameters: {
      Headers: {
        "Access-Control-Allow-Origin": `'${origin}'`,
        ...(credentials ? { "Access-Control-Allow-Credentials": "'true'" } : {}),
        Vary: "'Origin'",
      },
    },
  };
  assert.deepEqual(properties.GatewayResponses, { DEFAULT_4XX: error, DEFAULT_5XX: error });
}

async function checkFunction(text: string, folder: string, { origin, credentials }: RecipeInput): Promise<void> {
  const file = join(folder, `${credentials}.mjs`);
  await writeFile(
    file,
    `const main = async ({ path }) => {
  if (path === "/broken") throw new Error("broken");
  return { statusCode: 200, headers: { "Content-Type": "application/json" }, body: "{}" };
};
${text}
`,
  );
  const { error } = console;
  console.error = () => {};
  try {
    const { handler } = (await import(pathToFileURL(file).href)) as {
      handler(event: { readonly path: string }, context: object): Promise<LambdaResponse>;
    };
    const cors = {
      "Access-Control-Allow-Origin": origin,
      ...(credentials ? { "Access-Control-Allow-Credentials": "true" } : {}),
      Vary: "Origin",
    };
    const { statusCode, headers } = await handler({ path: "/items" }, {});
    assert.deepEqual([statusCode, headers], [200, { "Content-Type": "application/json", ...cors }]);
    const broken = await handler({ path: "/broken" }, {});
    assert.deepEqual([broken.statusCode, broken.headers], [500, cors]);
  } finally {
    console.error = error;
  }
}
