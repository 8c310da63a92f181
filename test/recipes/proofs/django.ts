import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/**
 * A Django project whose login check lets reading alone pass: it refuses preflights, which never carry the key.
 * Debian's Django and django-cors-headers are older than today's; they read the same settings.
 */
export const django: Proof = {
  stack: "django",
  needs: { debian: ["python3-django", "python3-django-cors-headers"] },
  how: "browser",
  async start({ folder, port, recipe }) {
    const [apps = "", middleware = "", settings = ""] = recipe ?? [];
    await writeFile(
      join(folder, "settings.py"),
      `SECRET_KEY = "of a test"
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "urls"
USE_TZ = True
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    ${apps}
]
MIDDLEWARE = [
    ${middleware}
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "urls.require_key",
]
${settings}
`,
    );
    await writeFile(
      join(folder, "urls.py"),
      `from django.http import HttpResponse, JsonResponse
from django.urls import path


def require_key(get_response):
    def middleware(request):
        if request.method != "GET" and "X-Trace" not in request.headers:
            return HttpResponse(status=401)
        return get_response(request)

    return middleware


def items(request):
    return JsonResponse({})


def broken(request):
    raise RuntimeError("nothing handles this")


urlpatterns = [path("items", items), path("broken", broken)]
`,
    );
    return startProcess(port, ["/usr/bin/python3", "-m", "django", "runserver", "--noreload", `127.0.0.1:${port}`], {
      cwd: folder,
      env: { DJANGO_SETTINGS_MODULE: "settings", PYTHONPATH: folder },
    });
  },
};
