import { array } from "../javascript.ts";
import { defineRecipe, lines } from "../recipe.ts";

/*
 * Nothing speaks of credentials: S3 allows them by itself for an origin that is named. An empty list of headers is
 * none at all.
 */

export const awsS3 = defineRecipe({
  id: "aws-s3",
  name: "Amazon S3",
  docs: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html",
  mistake: "recipe.aws-s3.mistake",
  debug: "recipe.aws-s3.debug",
  debugCode: "curl -i -X OPTIONS -H 'Origin: …' -H 'Access-Control-Request-Method: …' https://….s3.amazonaws.com/…",
  texts: ({ origin, methods, headers }) => [
    {
      where: "recipe.aws-s3.where",
      file: "cors.json",
      language: "json",
      code: lines(
        "{",
        '  "CORSRules": [',
        "    {",
        `      "AllowedOrigins": ${array([origin])},`,
        `      "AllowedMethods": ${array(methods)}${headers.length > 0 ? "," : ""}`,
        headers.length > 0 && `      "AllowedHeaders": ${array(headers)}`,
        "    }",
        "  ]",
        "}",
      ),
    },
  ],
});
