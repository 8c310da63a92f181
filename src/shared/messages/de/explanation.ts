import type { explanation as english } from "../en/explanation.ts";
import type { Translation } from "../words.ts";

export const explanation: Translation<typeof english> = {
  // The picture of what happened, as it is read out.
  "sequence.spoken": "{from} an {to}: {message}",
  "sequence.spoken.stopped": "{from} an {to}: {message}; hier hat der Browser angehalten",
  "sequence.spoken.note": "{from}: {message}",
  "sequence.result.fetch-or-event": "TypeError oder error-Ereignis",
  "sequence.result.nothing": "nichts",
  "sequence.more-redirects": "({count, plural, one {# weitere Weiterleitung} other {# weitere Weiterleitungen}})",

  // Who has to act.
  "who.api": "Server der API",
  "who.api.meaning":
    "{changes, plural, =0 {Es liegt bei denen, die {hosts} betreiben.} other {Wer {hosts} betreibt, muss die Antworten ändern.}}",
  "who.proxy": "Proxy oder Server",
  "who.proxy.meaning":
    "{changes, plural, =0 {Es liegt bei einem Gateway, einer Firewall oder einem Proxy von {hosts} oder beim Server selbst.} other {Ein Gateway, eine Firewall oder ein Proxy von {hosts} oder der Server selbst muss anders antworten.}}",
  "who.page": "Seite",
  "who.page.meaning": "Der Code der Seite oder ihre eigenen Einstellungen müssen sich ändern.",
  "who.user": "Browser oder Netz des Benutzers",
  "who.user.meaning": "Es entscheidet sich beim Benutzer: im Browser, in dessen Erweiterungen oder im Netz.",
  "who.nobody": "nicht bekannt",
  "who.nobody.meaning": "Was zu sehen war, sagt nicht, wer handeln muss.",
  "panel.fix.not-needed": "Es gibt nichts zu beheben.",
  "panel.copy-fix": "Alles kopieren",
  "panel.copy-header": "Die Zeile {name} kopieren",

  // How sure a sentence is.
  "doubt.possible": "einer von mehreren",
  "doubt.unknown": "nicht zu sagen",
  "doubt.signs":
    "Der scheiternde Schritt war zu sehen. Der Rest des Satzes ist daraus gefolgert, wie die Antwort aussieht.",

  // What is wrong in a header, beside its value.
  "frame.note.allow-origin-matches": "der Ursprung der Anfrage ist `{expected}`",
  "frame.note.allow-origin-not-wildcard": "`*` zählt bei einer Anfrage mit Anmeldedaten nicht",
  "frame.note.allow-origin-single": "nur ein Wert ist erlaubt",
  "frame.note.allow-origin-well-formed": "das ist kein Ursprung",
  "frame.note.allow-credentials-true": "muss `true` sein, Byte für Byte",
  "frame.note.preflight-ok-status": "nur ein Status von 200 bis 299 lässt die Anfrage durch",
  "frame.note.allow-methods-parse": "{names}: kein Name einer Methode",
  "frame.note.allow-headers-parse": "{names}: kein Name eines Headers",
  "frame.note.method-allowed": "{names}: nicht in dieser Liste",
  "frame.note.request-headers-allowed": "{names}: nicht in dieser Liste",
  "panel.frame.fewer": "Weniger Header",

  // What would fail next.
  "panel.next.named": "{title}: {names}",
  "panel.next.include": "wenn die Anfrage Anmeldedaten hat",
  "panel.next.omit": "wenn sie keine Anmeldedaten hat",

  // The steps of the standard.
  "panel.trace.stopped": "hier angehalten",
  "panel.trace.expected": "erwartet: `{expected}`",
  "step.group.request": "Die Anfrage an",
  "step.group.preflight": "Die Antwort auf die Preflight-Anfrage von",
  "step.group.redirect": "Die Weiterleitung von",
  "step.group.response": "Die Antwort von",

  // What let a response through.
  "panel.passed": "Warum die Antwort durchkam",
  "panel.passed.mode-unknown":
    "Ob die Seite mit CORS gefragt hat, wird nicht gezeigt; angenommen wird, was üblich ist.",
};
