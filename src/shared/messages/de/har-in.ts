import type { harIn as english } from "../en/har-in.ts";
import type { Translation } from "../words.ts";

export const harIn: Translation<typeof english> = {
  "basis.file": "Die Datei zeigt es.",
  "basis.file-steps":
    "Die Datei zeigt es nicht. Es ist aus den Antworten in der Datei berechnet, nach den Schritten, die Browser gehen.",
  "basis.file-silent": "Die Datei zeigt es nicht, und die Antworten darin lassen es offen.",
  "panel.known-from.file": "Das kommt aus einer HAR-Datei. Was die Datei nicht sagt, steht über der Liste.",
  "har-in.sequence.not-told": "(nicht in der Datei)",
  "har-in.open": "HAR öffnen",
  "har-in.open.hint":
    "Eine HAR-Datei eines beliebigen Werkzeugs öffnen; was aufgezeichnet ist, bleibt. Dateien lassen sich auch auf das Panel ziehen.",
  "har-in.drop": "Eine HAR-Datei ablegen, um sie zu öffnen",
  "har-in.cancel": "Abbrechen",
  "har-in.dismiss": "Schließen",
  "har-in.showing": "Gezeigt wird {name}",
  "har-in.back": "Zurück zur Aufzeichnung",
  "har-in.untold": "{count, plural, one {Ein Hinweis} other {# Hinweise}} zu dieser Datei",
  "har-in.empty": "Keine Anfrage in dieser Datei ist ursprungsübergreifend.",
  "har-in.part-not-shown.detail":
    "Die Datei hat kein Ende dieser Anfrage: Sie war vielleicht noch unterwegs, als die Datei geschrieben wurde, ihre Antwort wurde vielleicht weggelassen, oder der Browser hat sie ohne Antwort beendet.",
  "har-in.failure-not-explained.detail":
    "Die Datei hat den Fehler, aber nicht, was zu ihm geführt hat. Viele Werkzeuge lassen die Antworten weg, die ein Browser ablehnt, und die Anfragen, die er vor denen der Seite stellt.",

  "har-in.limit.proxy":
    "Ein Proxy hat diese Datei geschrieben. Sie zeigt, was über das Netz ging, aber nicht, ob der Browser die Seite es lesen ließ: Das ist berechnet, nicht beobachtet.",
  "har-in.limit.outcome-computed":
    "Die Datei sagt nicht, ob der Browser die Seite eine Antwort lesen ließ: Das ist berechnet, nicht beobachtet.",
  "har-in.limit.answers-missing":
    "Playwright zeichnet keine Antwort auf, die der Browser abgelehnt hat. Dass eine Anfrage gescheitert ist, steht in der Datei; warum, nicht.",
  "har-in.limit.preflights-missing":
    "Die Datei hat keine Preflight-Anfragen. Entweder war keine nötig, oder das Werkzeug lässt sie weg; warum eine gescheitert ist, lässt sich also nicht sagen.",
  "har-in.limit.secrets-missing":
    "In der Datei gibt es kein Cookie und kein `Authorization`. Werkzeuge nehmen sie heraus, um Geheimnisse zu wahren; dass sie fehlen, beweist also nichts.",
  "har-in.limit.secrets-hidden":
    "Geheime Werte wurden verborgen, als dieser Bericht geschrieben wurde. Cookies, Tokens und Passwörter stehen als `redacted-1`, `redacted-2` und so weiter da.",
  "har-in.limit.lines-joined":
    "Das Werkzeug fügt Header-Zeilen gleichen Namens zusammen. Ob ein Header zweimal gesendet wurde oder eine Liste hat, lässt sich nicht sagen.",
  "har-in.limit.engine-computed":
    "Einige dieser Anfragen hat Safari gestellt. Sie sind nach der Reihenfolge erklärt, in der Chrome prüft; was Safari sagt, steht bei den anderen Browsern.",
  "har-in.limit.engine-unknown":
    "Bei einigen Anfragen nennt die Datei den Browser nicht. Sie sind nach der Reihenfolge erklärt, in der Chrome prüft.",
  "har-in.limit.without-cors":
    "{count, plural, one {# Anfrage} other {# Anfragen}} ohne CORS, zum Beispiel nach Bildern, {count, plural, one {ist} other {sind}} nicht aufgeführt: Die Datei sagt nicht, was aus {count, plural, one {ihr} other {ihnen}} wurde.",
  "har-in.limit.origin-unknown":
    "{count, plural, one {# Anfrage hat} other {# Anfragen haben}} weder `Origin` noch `Referer`, und keine Seite ist genannt: Welcher Ursprung gefragt hat, lässt sich nicht sagen.",
  "har-in.limit.not-browsers":
    "{count, plural, one {# Anfrage wurde} other {# Anfragen wurden}} nicht von einem Browser gestellt. CORS betrifft sie nicht.",
  "har-in.limit.entries-dropped":
    "Die Datei ist zu lang: {count, plural, one {Der letzte Eintrag ist} other {Die letzten # Einträge sind}} weggelassen.",

  "har-in.broken.syntax":
    "{name} ist in Zeile {line}, Spalte {column} (Byte {offset}){path, select, none {} other {, in `{path}`,}} kein gültiges JSON.",
  "har-in.broken.truncated":
    "{name} endet {path, select, none {mittendrin} other {mitten in `{path}`}}, bei Byte {offset}. Die Datei wurde abgeschnitten.",
  "har-in.broken.empty": "{name} ist leer.",
  "har-in.broken.too-deep": "{name} verschachtelt Werte in Zeile {line}, Spalte {column} (Byte {offset}) zu tief.",
  "har-in.broken.too-long": "{name} hat einen Text von mehr als 256 MiB, ungefähr bei Byte {offset}.",
  "har-in.broken.no-log": "{name} ist kein HAR: Es hat kein `log` mit Einträgen.",
  "har-in.broken.read":
    "{count, plural, =0 {Davor ließ sich nichts lesen.} one {Was davor steht, # Eintrag, wird gezeigt.} other {Was davor steht, # Einträge, wird gezeigt.}}",
  "har-in.fault":
    "`{path}` ist {expected, select, object {kein Objekt} list {keine Liste} text {kein Text} url {keine URL} number {keine Zahl} time {keine Zeitangabe} other {nicht, was es sein sollte}}.",
  "har-in.faults":
    "{count, plural, one {# Wert in der Datei ist nicht, was HAR verlangt:} other {# Werte in der Datei sind nicht, was HAR verlangt. Die ersten:}}",
};
