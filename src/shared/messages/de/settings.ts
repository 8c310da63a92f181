import type { settings as english } from "../en/settings.ts";
import type { Translation } from "../words.ts";

export const settings: Translation<typeof english> = {
  "settings.name": "Einstellungen",
  "settings.private":
    "In einem privaten Fenster wird nichts gespeichert, deshalb gelten diese Einstellungen, bis es geschlossen wird.",
  "settings.flight-recorder": "Flugschreiber",
  "settings.flight-recorder.what":
    "Behält die letzten Anfragen jeder offenen Seite im Arbeitsspeicher, während die DevTools geschlossen sind. Jede Anfrage wird dann der Erweiterung gezeigt, deshalb laden Seiten, die sehr viele stellen, langsamer.",
  "settings.preserve-log.what":
    "Behält die Anfragen früherer Seiten in der Liste, wenn der Tab eine andere Seite zeigt.",
  "settings.group-repeats.what": "Anfragen, die sich mit demselben Ergebnis wiederholen, teilen sich eine Zeile.",
  "settings.language": "Sprache",
  "settings.language.browser": "Die des Browsers",
  "settings.language.what":
    "Namen und Werte von Headern und die Namen, die Browser Fehlern geben, bleiben, wie sie sind.",
  "settings.flight-recorder.private": "Er lässt sich außerhalb privater Fenster ein- und ausschalten.",
};
