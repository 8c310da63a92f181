import type { recipesServers as english } from "../en/recipes-servers.ts";
import type { Translation } from "../words.ts";

export const recipesServers: Translation<typeof english> = {
  "recipe.apache.where.host":
    "Im `<VirtualHost>` der API, vor dessen anderen `RewriteRule`s. Es braucht die Module `headers`, `rewrite` und `setenvif` (`a2enmod headers rewrite setenvif`):",
  "recipe.apache.mistake":
    "`Header set` ohne `always` lässt Fehlerantworten ohne Header. Neben `Header always set` sendet es den Header ein zweites Mal. In `.htaccess` kommt die Regel für Preflight-Anfragen zu spät, nach der Authentifizierung.",
  "recipe.apache.debug":
    "Protokollieren, was der Browser gesendet und bekommen hat. Das Fehlerprotokoll nennt dann auch das `Require`, das eine Anfrage abgelehnt hat, und jeden Schritt der Rewrite-Regeln:",

  "recipe.caddy.where.snippet": "Am Anfang des Caddyfile, nach den globalen Optionen:",
  "recipe.caddy.where.site":
    "Im Site-Block der API. Ihre Routen, `basic_auth` und dergleichen ziehen in das zweite `handle` um; `tls`, `log` und `bind` bleiben außerhalb:",
  "recipe.caddy.mistake":
    "Caddy sortiert Direktiven; ein `respond` für Preflight-Anfragen kommt also nach `basic_auth` und `handle /path/*`, wo immer es steht. Ein `header` ohne `defer` wird ein zweites Mal gesendet, wenn die Anwendung hinter `reverse_proxy` ihn auch setzt.",
  "recipe.caddy.debug":
    "`debug` zu den globalen Optionen hinzufügen, dem Block ohne Namen ganz am Anfang des Caddyfile. Caddy protokolliert dann, welcher Handler eine Anfrage abgelehnt hat, und die Header jeder Antwort von hinter `reverse_proxy`:",

  "recipe.haproxy.where.frontend":
    "Im `frontend` der API, vor dessen anderen `http-request`-Regeln, damit ein `deny` oder `auth` keine Preflight-Anfragen trifft:",
  "recipe.haproxy.mistake":
    "`http-response set-header` lässt die Fehler ohne Header, die HAProxy selbst beantwortet, etwa 503; `http-after-response` erreicht sie. `add-header` sendet den Header ein zweites Mal, wenn die Anwendung ihn auch setzt.",
  "recipe.haproxy.debug":
    "Anfragen mit ihrem Ursprung protokollieren, im selben `frontend`. Im Log sagt ein Endzustand, der mit `PR` beginnt, dass HAProxy selbst abgelehnt hat, und `SC`, dass der Server nicht zu erreichen war:",

  "recipe.laravel.where.config":
    "Die ganze Datei. Wo sie fehlt, erzeugt `php artisan config:publish cors` sie. Die Middleware `HandleCors`, die sie liest, gehört seit 9.2 zu Laravel:",
  "recipe.laravel.mistake":
    "Laravels eigene `paths` sind `api/*` und `sanctum/csrf-cookie`: Andere Routen bekommen keine Header. Nach `php artisan config:cache` bleiben Änderungen der Datei ohne Wirkung. Was `dd()` ausgibt, geht ohne die Header hinaus.",
  "recipe.laravel.debug":
    "Laravel protokolliert nicht, was seine Middleware entscheidet. Nachsehen, welche Werte gelten; was eine Fehlerantwort verbirgt, steht in `storage/logs/laravel.log`:",

  "recipe.php.where.file": "Eine eigene Datei, neben dem Skript, das alle Anfragen bekommt:",
  "recipe.php.where.first": "Die erste Zeile nach `<?php` in diesem Skript, vor Sitzungen, Anmeldung und Ausgabe:",
  "recipe.php.mistake":
    "Alles, was vorher ausgegeben wird, selbst eine leere Zeile vor `<?php`, kann PHP alle Aufrufe von `header()` übergehen lassen. Fügt ein Webserver davor dieselben Header hinzu, kommt jeder zweimal.",
  "recipe.php.debug":
    "PHP seine Fehler in eine Datei schreiben lassen (in `php.ini`). „Headers already sent“ nennt die Datei und die Zeile, die zu früh etwas ausgegeben hat:",

  "recipe.go.where.file": "Eine eigene Datei, im Paket, das den Server startet:",
  "recipe.go.where.start":
    "Wo der Server startet: den äußersten Handler (hier `mux`) samt Authentifizierung umhüllen und `handler` an `http.ListenAndServe` geben:",
  "recipe.go-net-http.mistake":
    "Muster wie `PUT /items` beantworten die Preflight-Anfrage mit 405, bevor ein innerhalb umhüllter Handler sie bekommt. Ein Handler, der in Panik gerät, sendet gar keine Antwort, wenn nichts ihn auffängt.",
  "recipe.go-net-http.debug": "Go protokolliert von sich aus keine Anfragen. Als erste Zeile der inneren Funktion:",
  "recipe.go-rs-cors.mistake":
    "Um einzelne Routen gelegt, oder innerhalb der Authentifizierung, sieht es die Preflight-Anfrage nie. Es lässt seine Header auch in Antworten auf ein `GET` weg, wenn `AllowedMethods` es nicht nennt. Ein Ursprung mit Schrägstrich am Ende passt nie.",
  "recipe.go-rs-cors.debug":
    "Ein weiteres Feld von `cors.Options`. Die Bibliothek protokolliert dann in der Standardausgabe, warum sie eine Preflight-Anfrage abgelehnt oder die Header weggelassen hat:",
  "recipe.go-jub0bs-cors.mistake":
    "Mit Mustern wie `PUT /items` sieht eine umhüllte Route die Preflight-Anfrage nie: den ganzen `http.ServeMux` umhüllen. Ein Ursprung mit Schrägstrich am Ende wird beim Start des Servers abgelehnt.",
  "recipe.go-jub0bs-cors.debug":
    "Vor `middleware.Wrap`. Eine abgelehnte Preflight-Anfrage sagt dem Browser dann so viel wie möglich, und die nächste Prüfung sagt, was nicht stimmt:",
};
