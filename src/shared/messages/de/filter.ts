import type { filter as english } from "../en/filter.ts";
import type { Translation } from "../words.ts";

export const filter: Translation<typeof english> = {
  "filter.name": "Filter",
  "filter.placeholder": "Filtern",
  "filter.clear": "Filter leeren",
  "filter.help": "Alle Schlüssel, mit Beispielen",
  "filter.suggestions": "Vorschläge",
  "filter.recent": "schon benutzt",
  "filter.shown":
    "{hidden, plural, =0 {{total, plural, one {# ursprungsübergreifende Anfrage} other {# ursprungsübergreifende Anfragen}}} other {{shown, number} von {total, plural, one {# ursprungsübergreifenden Anfrage} other {# ursprungsübergreifenden Anfragen}}}}",

  // The buttons that count verdicts.
  "filter.counts": "Nach Ergebnis zeigen",
  "filter.count": "{name} {count, number}",
  "filter.count.all": "Alle",
  "filter.count.warning": "Warnungen",
  "filter.count.all.hint": "Jedes Ergebnis zeigen",
  "filter.count.hint": "Diese zeigen, neben anderen gewählten Ergebnissen",

  // What each key asks for.
  "filter.key.verdict": "was daraus wurde",
  "filter.key.cause": "warum sie scheiterte, oder eine Warnung: ID oder Titel",
  "filter.key.domain": "ein Host, an den sie ging; `*.` für die darunter",
  "filter.key.origin": "der Ursprung, der gefragt hat",
  "filter.key.method": "die Methode der Anfrage",
  "filter.key.status": "der Status einer Antwort, auch auf eine Preflight-Anfrage: `404`, `4xx`, `>=400`, `none`",
  "filter.key.type": "was danach gefragt hat: ein Skript, eine Schrift, ein Bild",
  "filter.key.preflight": "ob der Browser zuerst gefragt hat",
  "filter.key.credentials": "ob sie Anmeldedaten hatte",
  "filter.key.header": "ein Header einer Anfrage oder Antwort: `name`, oder `name=part of its value`",
  "filter.key.hop": "wie viele Weiterleitungen, oder ein Host, zu dem eine führte",
  "filter.key.who": "wer handeln muss",
  "filter.key.is": "etwas anderes, das auf sie zutrifft",
  "filter.key.larger-than": "ein Body größer als `500`, `10k` oder `1M` Bytes, wo das bekannt ist",

  "filter.is.failing": "Der Browser hat der Seite etwas vorenthalten, sicher oder möglicherweise.",
  "filter.is.warning": "Es gibt etwas, das gut zu wissen ist, gleich mit welchem Ergebnis.",
  "filter.is.open": "Zwei Gründe bleiben, und der Browser verbirgt, welcher es war.",
  "filter.is.redirected": "Der Browser ist einer Weiterleitung gefolgt.",
  "filter.is.trial": "Eine Lösung wurde ausprobiert.",
  "filter.is.from-cache": "Die Antwort kam aus dem HTTP-Cache.",
  "filter.is.without-tab": "Der Browser hat keinen Tab genannt: Ein Shared Worker oder ein Service Worker hat gefragt.",
  "filter.is.unseen":
    "Die Anfrage-Ereignisse des Browsers haben sie nicht gezeigt, sondern das Protokoll der DevTools oder die Sonde.",

  // What cannot be read.
  "filter.problem.pattern-invalid": "`/{pattern}/` ist kein regulärer Ausdruck und wird ausgelassen.",
  "filter.problem.pattern-unsupported":
    "`/{pattern}/` braucht Backtracking oder eine andere Syntax, die der Filter nicht hat, und wird ausgelassen.",
  "filter.problem.pattern-slow": "`/{pattern}/` dauert zu lange und wird ausgelassen.",
  "filter.problem.no-such-key": "`{name}` ist kein Schlüssel; deshalb wird `{text}` als Text gesucht.",
  "filter.problem.no-such-value": "`{key}:` hat keinen Wert `{value}` und wird ausgelassen. Es gibt: {choices}.",
  "filter.problem.status":
    "`{value}` ist kein Status und wird ausgelassen. `404`, `4xx`, `>=400` oder `none` schreiben.",
  "filter.problem.larger-than": "`{value}` ist keine Größe und wird ausgelassen. `500`, `10k` oder `1M` schreiben.",

  // What it hides.
  "filter.hides-all": "{hidden, plural, one {# Anfrage ist} other {# Anfragen sind}} durch den Filter ausgeblendet.",
  "filter.hides":
    "`{term}` blendet {hides, number} aus. {without, plural, =0 {Auch ohne diesen Teil wird keine gezeigt.} one {Ohne diesen Teil wird # gezeigt.} other {Ohne diesen Teil werden # gezeigt.}}",
  "filter.remove": "Entfernen",
  "filter.remove.name": "{term} entfernen",
  "filter.show-all": "Alle zeigen",
  "filter.restored":
    "Der Filter ist der vom letzten Mal. Er blendet {hidden, plural, one {# Anfrage} other {# Anfragen}} aus.",
};
