import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/* Content-Type and the like need no permission in rack-cors. It writes methods in capitals. */

export const rails = defineRecipe({
  id: "rails",
  name: "Rails (rack-cors)",
  docs: "https://github.com/cyu/rack-cors#readme",
  mistake: "recipe.rails.mistake",
  debug: "recipe.rails.debug",
  debugCode: "Rails.application.config.middleware.insert_before 0, Rack::Cors, debug: true do",
  texts: (input) => [
    { where: "recipe.rails.where.gemfile", file: "Gemfile", language: "ruby", code: 'gem "rack-cors"' },
    {
      where: "recipe.rails.where.initializer",
      file: "config/initializers/cors.rb",
      language: "ruby",
      code: initializer(input),
    },
  ],
});

function initializer({ origin, credentials, methods, headers }: RecipeInput): string {
  const options = [
    `methods: %i[${methods.join(" ").toLowerCase()}]`,
    ...(headers.length > 0 ? [`headers: %w[${headers.join(" ")}]`] : []),
    ...(credentials ? ["credentials: true"] : []),
  ];
  return lines(
    "Rails.application.config.middleware.insert_before 0, Rack::Cors do",
    "  allow do",
    `    origins "${origin}"`,
    `    resource "*", ${options.join(", ")}`,
    "  end",
    "end",
  );
}
