import { array } from "../javascript.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * CloudFront's policy puts headers on the origin's answers, errors too, but answers no preflight. A function does that
 * before the origin is asked. A list of headers is a must; any page may send Accept.
 */

export const awsCloudfront = defineRecipe({
  id: "aws-cloudfront",
  name: "Amazon CloudFront",
  docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html",
  mistake: "recipe.aws-cloudfront.mistake",
  debug: "recipe.aws-cloudfront.debug",
  debugCode: "curl -i -X OPTIONS -H 'Origin: …' -H 'Access-Control-Request-Method: …' https://….cloudfront.net/…",
  texts: (input) => [
    {
      where: "recipe.aws-cloudfront.where.resources",
      file: "template.yaml",
      language: "yaml",
      code: lines(policy(input), preflight(input)),
    },
    { where: "recipe.aws-cloudfront.where.behavior", file: "template.yaml", language: "yaml", code: behavior(input) },
  ],
});

function policy({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    "CorsPolicy:",
    "  Type: AWS::CloudFront::ResponseHeadersPolicy",
    "  Properties:",
    "    ResponseHeadersPolicyConfig:",
    '      Name: !Sub "${AWS::StackName}-cors"',
    "      CorsConfig:",
    "        AccessControlAllowOrigins:",
    `          Items: ${array([origin])}`,
    "        AccessControlAllowMethods:",
    `          Items: ${array(methods)}`,
    "        AccessControlAllowHeaders:",
    `          Items: ${array(headers.length > 0 ? headers : ["accept"])}`,
    `        AccessControlAllowCredentials: ${credentials}`,
    "        OriginOverride: true",
  );
}

function preflight({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    "CorsPreflight:",
    "  Type: AWS::CloudFront::Function",
    "  Properties:",
    '    Name: !Sub "${AWS::StackName}-cors-preflight"',
    "    AutoPublish: true",
    "    FunctionConfig:",
    "      Comment: cors",
    "      Runtime: cloudfront-js-2.0",
    "    FunctionCode: |",
    "      function handler({ request }) {",
    '        if (request.method !== "OPTIONS" || !request.headers["access-control-request-method"]) return request;',
    "        return {",
    "          statusCode: 204,",
    "          headers: {",
    `            "access-control-allow-origin": { value: "${origin}" },`,
    credentials && '            "access-control-allow-credentials": { value: "true" },',
    `            "access-control-allow-methods": { value: "${methods.join(", ")}" },`,
    headers.length > 0 && `            "access-control-allow-headers": { value: "${headers.join(", ")}" },`,
    origin !== "*" && '            vary: { value: "Origin" },',
    "          },",
    "        };",
    "      }",
  );
}

/** CloudFront knows three sets of methods; this is the smallest one with OPTIONS. */
function behavior({ methods }: RecipeInput): string {
  const isReading = methods.every((method) => method === "GET" || method === "HEAD");
  return lines(
    `AllowedMethods: [GET, HEAD, OPTIONS${isReading ? "" : ", PUT, POST, PATCH, DELETE"}]`,
    "ResponseHeadersPolicyId: !Ref CorsPolicy",
    "FunctionAssociations:",
    "  - EventType: viewer-request",
    "    FunctionARN: !GetAtt CorsPreflight.FunctionARN",
  );
}
