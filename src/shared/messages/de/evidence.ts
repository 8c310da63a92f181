import type { evidence as english } from "../en/evidence.ts";
import type { Translation } from "../words.ts";

export const evidence: Translation<typeof english> = {
  "panel.facts.outcome": "Ausgang",
  "panel.headline.open": "{verdict}: {title}, oder nichts hat sie angehalten",
  "panel.open": "Der Browser zeigt nicht, ob diese Anfrage Anmeldedaten hat, und davon hängt ab, was aus ihr wurde:",
  "basis.request-events": "Die Anfrage-Ereignisse des Browsers zeigen es.",
  "basis.devtools-log": "Das Netzwerkprotokoll der DevTools zeigt es.",
  "basis.resource-timing":
    "Resource Timing in der Seite hat einen Status für das, was die Seite lesen darf, und 0 für das, was ihr vorenthalten wurde.",
  "basis.timing-refusal":
    "Resource Timing in der Seite hat den Status 0: Die Seite hat die Antwort nicht bekommen. Die andere, seltene Erklärung ist, dass sie die Anfrage genau im Moment der Antwort aufgegeben hat.",
  "basis.timing-given-up":
    "Resource Timing in der Seite hat den Status 0: Die Seite hat die Antwort nicht bekommen. Entweder hat die Anfrage Anmeldedaten und wurde abgelehnt, oder die Seite hat sie genau im Moment der Antwort aufgegeben; von ihren anderen Anfragen an diese URL hat sie einige aufgegeben, und einige hatten keine Anmeldedaten.",
  "basis.script-outcome": "Die Sonde in der Seite hat gesehen, was deren Skript bekam.",
  "basis.steps": "Die Anfrage-Ereignisse zeigen es nicht. Es folgt aus den Schritten, die der Browser geht.",
  "basis.timing-awaited":
    "Die Anfrage-Ereignisse zeigen es nicht, und Resource Timing in der Seite wurde nicht gelesen.",
  "basis.timing-unlisted":
    "Die Anfrage-Ereignisse zeigen es nicht, und Resource Timing in der Seite hat keinen Eintrag dieser Anfrage. Worker haben eigene Listen, und Seiten können ihre leeren.",
  "basis.timing-list-full":
    "Die Anfrage-Ereignisse zeigen es nicht, und Resource Timing in der Seite hat keinen Eintrag dieser Anfrage, höchstwahrscheinlich weil die Liste voll ist. Worker haben eigene Listen.",
  "basis.timing-unreadable":
    "Die Anfrage-Ereignisse zeigen es nicht, und Resource Timing in der Seite ist nicht lesbar, oder die Seite hat es ersetzt.",
  "basis.timing-several-calls":
    "Die Anfrage-Ereignisse zeigen es nicht. Resource Timing in der Seite hat Einträge mehrerer Aufrufe dieser URL, und nichts sagt, welcher zu welchem gehört.",
  "basis.timing-elsewhere":
    "Die Anfrage-Ereignisse zeigen es nicht, und Resource Timing in Seiten enthält nicht, wonach Shared Worker und Service Worker fragen.",
  "basis.timing-undecided":
    "Resource Timing in der Seite zeigt den Status der Weiterleitung. Den hat es, ob die Seite Weiterleitungen selbst behandelt oder ablehnt.",
};
