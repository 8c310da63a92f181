import type { report as english } from "../en/report.ts";
import type { Translation } from "../words.ts";

export const report: Translation<typeof english> = {
  "report.fix.who.api": "Lösung, für den Server der API",
  "report.fix.who.proxy": "Lösung, für den Proxy oder den Server",
  "report.fix.who.page": "Lösung, für die Seite",
  "report.fix.who.user": "Lösung, in diesem Browser",
  "report.fix.who.nobody": "Was über eine Lösung bekannt ist",
  "report.heading":
    "{count, plural, one {Eine ursprungsübergreifende Anfrage} other {# ursprungsübergreifende Anfragen}}, erklärt",
  "report.written": "Geschrieben von {creator}. Gesehen in {browser}.",
  "report.contents": "Anfragen",
  "report.evidence": "Belege",
  "report.missing": "Fehlt in der Antwort",
  "report.error": "Der Fehler des Browsers",
  "report.why": "Warum",
  "report.answer": "`{method} {url}` beantworten mit:",
  "report.page-instead": "Was die Seite stattdessen tun kann",
  "report.unknown": "Was nicht bekannt ist",
  "report.where": "Wo es zu sehen war",
  "report.page": "Seite",
  "report.time": "Zeit",
  "report.browser": "Browser",
  "report.cause": "Ursache",
  "report.written-by": "Geschrieben von",
  "report.others": "{count, plural, one {# andere Anfrage} other {# andere Anfragen}} mit derselben Ursache",
};
