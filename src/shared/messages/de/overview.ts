import type { overview as english } from "../en/overview.ts";
import type { Translation } from "../words.ts";

export const overview: Translation<typeof english> = {
  "overview.name": "Übersicht",
  "overview.open": "Übersicht: wie viele Anfragen gescheitert sind, und aus wie wenigen Gründen",
  "overview.total": "{count, plural, one {# ursprungsübergreifende Anfrage} other {# ursprungsübergreifende Anfragen}}",
  "overview.verdict": "{verdict}: {count, number}",
  "overview.bar.blocked": "{count, number} blockiert",
  "overview.bar.failed": "{count, number} gescheitert",
  "overview.bar.undetermined": "{count, number} unbestimmt",
  "overview.bar.preflights":
    "{count, plural, one {# Preflight-Anfrage} other {# Preflight-Anfragen}}, {milliseconds, number, ::.} ms",
  "overview.bar.causes": "{count, plural, one {# Grundursache} other {# Grundursachen}}",
  "overview.verdicts": "Ergebnisse",

  "overview.preflights": "Preflight-Anfragen",
  "overview.preflights.none": "Es wurde keine gesendet.",
  "overview.preflights.sent":
    "{sent, plural, one {# wurde gesendet} other {# wurden gesendet}}, und {waiting, plural, one {# Anfrage hat} other {# Anfragen haben}} auf sie gewartet.",
  "overview.preflights.time":
    "Zusammengezählt haben sie {milliseconds, number, ::.} ms gedauert; mehrere können gleichzeitig unterwegs sein.",
  "overview.preflights.untimed":
    "{untimed, plural, one {Das Ende von # war nicht zu sehen, deshalb fehlt ihre Zeit} other {Das Ende von # war nicht zu sehen, deshalb fehlen ihre Zeiten}} in dieser Summe.",
  "overview.preflights.cached": "Eine frühere Erlaubnis hat {cached, number} weitere erspart.",

  "overview.causes": "Grundursachen",
  "overview.causes.none": "Nichts wurde blockiert, und nichts ist gescheitert.",
  "overview.causes.undetermined":
    "{count, plural, one {# unbestimmte Anfrage ist} other {# unbestimmte Anfragen sind}} in keiner davon: Was zu sehen war, lässt mehr als eine Antwort zu.",
  "overview.causes.trial": "Was angefragt wurde, während eine Lösung ausprobiert wurde, ist in keiner davon.",
  "overview.cause": "{count, plural, one {# Anfrage} other {# Anfragen}}: {title}",
  "overview.cause.possible":
    "{count, plural, one {# Anfrage} other {# Anfragen}}, aus einem von {reasons, number} Gründen",
  "overview.cause.refused": "`{server}` beantwortet OPTIONS mit {status}.",
  "overview.cause.preflight": "Der Fehler liegt in den Antworten von `{server}` auf OPTIONS.",
  "overview.cause.answer": "Der Fehler liegt in den Antworten von `{server}` ({statuses}).",
  "overview.cause.redirect": "Der Fehler liegt in den Weiterleitungen von `{server}` ({statuses}).",
  "overview.cause.request": "{count, plural, one {Sie geht} other {Alle gehen}} an `{server}`.",
  "overview.cause.origins": "Gefragt von",
  "overview.cause.methods": "Methoden",
  "overview.cause.headers": "Header, die Erlaubnis brauchen",
  "overview.cause.requests": "{count, plural, one {Die Anfrage} other {Die {count, number} Anfragen}}",
  "overview.cause.more": "{count, plural, one {# weitere steht} other {# weitere stehen}} in der Liste.",
  "overview.cause.filter": "In der Liste zeigen",
  "overview.cause.all": "{count, plural, one {# weitere Grundursache} other {# weitere Grundursachen}} zeigen",

  "overview.fix": "{count, plural, one {Die Änderung} other {Eine Änderung für alle}}",
  "overview.fix.elsewhere": "Was sich tun lässt, steht bei {count, plural, one {der Anfrage} other {jeder Anfrage}}.",
  "overview.fix.preflight": "OPTIONS bei `{server}` beantworten mit",
  "overview.fix.actual": "{methods} bei `{server}` beantworten mit",
  "overview.fix.null": "Anfragen mit `Origin: null` bei `{server}` beantworten mit",
  "overview.fix.list":
    "Den Ursprung der Anfrage selbst zurücksenden, wenn er einer von diesen {count, number} ist, sonst keinen dieser Header.",
  "overview.fix.vary": "neben dem, was schon darin steht",
};
