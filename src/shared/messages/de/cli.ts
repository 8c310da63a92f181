import type { cli as english } from "../en/cli.ts";
import type { Translation } from "../words.ts";

export const cli: Translation<typeof english> = {
  "cli.help": `Erklärt anhand einer HAR-Datei, warum ursprungsübergreifende Anfragen gescheitert sind.

Aufruf
  corsplain explain [Optionen] [Datei ...]

Ohne Datei, oder mit -, wird die Standardeingabe gelesen.

Optionen
  --all                auch, was die Seite lesen konnte
  --origin <Ursprung>  nur, wonach Seiten dieses Ursprungs gefragt haben
  --filter <Wörter>    nur, was all diese Wörter in Methode, URL, Ergebnis oder Ursachen hat
  --json               die Erklärungen als JSON: dieselben Objekte wie in einem exportierten Bericht
  --markdown           die Erklärungen als Markdown, für ein Issue oder einen Chat
  -h, --help           dieser Text
  -v, --version        die Version

Beispiele
  corsplain explain session.har
  corsplain explain --origin https://app.example --filter "PUT orders" session.har
  corsplain explain --json session.har | jq -r ".files[].exchanges[] | .verdict, .causes[0].id"
  mitmdump -q -r flows -s export.py | corsplain explain -

Exit-Code
  0  nichts wurde blockiert, und nichts ist gescheitert
  1  etwas wurde blockiert oder ist gescheitert
  2  eine Datei konnte nicht bis zum Ende gelesen werden, oder der Befehl war nicht verständlich

Farben fehlen, wenn NO_COLOR gesetzt ist oder die Ausgabe kein Terminal ist.`,
  "cli.see-help": "corsplain --help zählt auf, was es kann.",
  "cli.stdin": "Standardeingabe",
  "cli.unknown-tool": "einem unbenannten Werkzeug",
  "cli.mistake.command": "Einen Befehl {value} gibt es nicht. Um eine Datei zu erklären: corsplain explain session.har",
  "cli.mistake.option": "{value}",
  "cli.mistake.formats": "--json und --markdown schließen einander aus.",
  "cli.mistake.origin": "--origin verlangt einen Ursprung, zum Beispiel https://app.example, nicht {value}.",
  "cli.mistake.no-file": "Es gibt keine Datei zu lesen. Eine nennen: corsplain explain session.har",
  "cli.unreadable.missing": "Eine Datei {path} gibt es nicht.",
  "cli.unreadable.forbidden": "{path} darf nicht gelesen werden. Die Berechtigungen prüfen.",
  "cli.unreadable.folder": "{path} ist ein Ordner. Eine Datei darin nennen.",
  "cli.unreadable.other": "{path} konnte nicht gelesen werden: {message}",
  "cli.reading": "{name} wird gelesen: {percent} %",
  "cli.file":
    "Geschrieben von {tool}: {entries, plural, one {# Eintrag} other {# Einträge}}, {exchanges, plural, =0 {keine ursprungsübergreifende Anfrage} one {# ursprungsübergreifende Anfrage} other {# ursprungsübergreifende Anfragen}}.",
  "cli.others": "{count, plural, one {# weitere Anfrage hat} other {# weitere Anfragen haben}} dieselbe Erklärung:",
  "cli.summary":
    "{blocked} blockiert, {failed} gescheitert, {undetermined} unbestimmt{others, plural, =0 {} one {, # andere, die die Seite lesen konnte oder auf die es nicht ankommt} other {, # andere, die die Seite lesen konnte oder auf die es nicht ankommt}}.",
};
