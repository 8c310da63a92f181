import { quoted } from "../quoted.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/* django-cors-headers answers preflights itself, and sees the answers to errors, as long as it stands first. */

export const django = defineRecipe({
  id: "django",
  name: "Django",
  docs: "https://github.com/adamchainz/django-cors-headers#readme",
  mistake: "recipe.django.mistake",
  debug: "recipe.django.debug",
  debugCode: lines("python manage.py check", "python manage.py diffsettings | grep -E 'CORS|MIDDLEWARE'"),
  texts: (input) => [
    { where: "recipe.django.where.apps", file: "settings.py", language: "python", code: '"corsheaders",' },
    {
      where: "recipe.django.where.middleware",
      file: "settings.py",
      language: "python",
      code: '"corsheaders.middleware.CorsMiddleware",',
    },
    { where: "recipe.django.where.settings", file: "settings.py", language: "python", code: settings(input) },
  ],
});

function settings({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    origin === "*" ? "CORS_ALLOW_ALL_ORIGINS = True" : `CORS_ALLOWED_ORIGINS = ["${origin}"]`,
    credentials && "CORS_ALLOW_CREDENTIALS = True",
    `CORS_ALLOW_METHODS = [${quoted(methods)}]`,
    `CORS_ALLOW_HEADERS = [${quoted(headers)}]`,
  );
}
