import { array } from "../javascript.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * An HTTP API puts the headers on every answer, whatever the integration sends. A REST API answers preflights alone: its
 * own errors and the answers of functions need the headers too. Its values are quoted twice, or they are no strings.
 */

export const awsApiGateway = defineRecipe({
  id: "aws-api-gateway",
  name: "Amazon API Gateway",
  docs: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html",
  mistake: "recipe.aws-api-gateway.mistake",
  debug: "recipe.aws-api-gateway.debug",
  debugCode: "curl -i -X OPTIONS -H 'Origin: …' -H 'Access-Control-Request-Method: …' https://….amazonaws.com/…",
  texts: (input) => [
    { where: "recipe.aws-api-gateway.where.http", file: "template.yaml", language: "yaml", code: httpApi(input) },
    { where: "recipe.aws-api-gateway.where.rest", file: "template.yaml", language: "yaml", code: restApi(input) },
    { where: "recipe.aws-api-gateway.where.function", file: "index.mjs", language: "js", code: lambda(input) },
  ],
});

function httpApi({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    "CorsConfiguration:",
    `  AllowOrigins: ${array([origin])}`,
    `  AllowMethods: ${array(methods)}`,
    headers.length > 0 && `  AllowHeaders: ${array(headers)}`,
    credentials && "  AllowCredentials: true",
  );
}

function restApi({ origin, credentials, methods, headers }: RecipeInput): string {
  const error = (type: string) =>
    lines(
      `  ${type}:`,
      "    ResponseParameters:",
      "      Headers:",
      `        Access-Control-Allow-Origin: "'${origin}'"`,
      credentials && `        Access-Control-Allow-Credentials: "'true'"`,
      origin !== "*" && `        Vary: "'Origin'"`,
    );
  return lines(
    "Cors:",
    `  AllowOrigin: "'${origin}'"`,
    `  AllowMethods: "'${methods.join(",")}'"`,
    headers.length > 0 && `  AllowHeaders: "'${headers.join(",")}'"`,
    credentials && "  AllowCredentials: true",
    "GatewayResponses:",
    error("DEFAULT_4XX"),
    error("DEFAULT_5XX"),
  );
}

function lambda({ origin, credentials }: RecipeInput): string {
  return lines(
    "const corsHeaders = {",
    `  "Access-Control-Allow-Origin": "${origin}",`,
    credentials && '  "Access-Control-Allow-Credentials": "true",',
    origin !== "*" && '  Vary: "Origin",',
    "};",
    "",
    "export const handler = async (event, context) => {",
    "  let response;",
    "  try {",
    "    response = await main(event, context);",
    "  } catch (error) {",
    "    console.error(error);",
    '    response = { statusCode: 500, body: "Internal Server Error" };',
    "  }",
    "  return { ...response, headers: { ...response.headers, ...corsHeaders } };",
    "};",
  );
}
