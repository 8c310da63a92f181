import { quoted } from "../quoted.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * Kestrel drops all headers when it answers an exception that nothing handled, so something has to handle it. For a
 * single origin ASP.NET sends no Vary. What is added when the response starts survives the exception handler.
 */

export const aspnetCore = defineRecipe({
  id: "aspnet-core",
  name: "ASP.NET Core",
  docs: "https://learn.microsoft.com/aspnet/core/security/cors",
  mistake: "recipe.aspnet-core.mistake",
  debug: "recipe.aspnet-core.debug",
  debugCode: '"Microsoft.AspNetCore.Cors": "Debug"',
  texts: (input) => [
    { where: "recipe.aspnet-core.where.services", file: "Program.cs", language: "csharp", code: services(input) },
    { where: "recipe.aspnet-core.where.pipeline", file: "Program.cs", language: "csharp", code: pipeline(input) },
  ],
});

function services({ origin, credentials, methods, headers }: RecipeInput): string {
  const calls = [
    origin === "*" ? "AllowAnyOrigin()" : `WithOrigins("${origin}")`,
    `WithMethods(${quoted(methods)})`,
    ...(headers.length > 0 ? [`WithHeaders(${quoted(headers)})`] : []),
    ...(credentials ? ["AllowCredentials()"] : []),
  ];
  return lines(
    "builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy",
    `${calls.map((call) => `    .${call}`).join("\n")}));`,
    "builder.Services.AddProblemDetails();",
  );
}

function pipeline({ origin }: RecipeInput): string {
  return lines(
    "app.UseExceptionHandler();",
    origin !== "*" &&
      lines(
        "app.Use((context, next) =>",
        "{",
        "    context.Response.OnStarting(() =>",
        "    {",
        '        context.Response.Headers.Append("Vary", "Origin");',
        "        return Task.CompletedTask;",
        "    });",
        "    return next(context);",
        "});",
      ),
    "app.UseCors();",
  );
}
