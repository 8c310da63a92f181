/** Words of the command line. */
export const cli = {
  "cli.help": `Explains why cross-origin requests failed, from a HAR file.

Usage
  corsplain explain [options] [file ...]

Without a file, or with -, it reads standard input.

Options
  --all              also what the page could read
  --origin <origin>  only what pages of this origin asked for
  --filter <words>   only what has all these words in its method, URL, verdict or causes
  --json             the explanations as JSON: the same objects as in an exported report
  --markdown         the explanations as Markdown, for an issue or a chat
  -h, --help         this text
  -v, --version      the version

Examples
  corsplain explain session.har
  corsplain explain --origin https://app.example --filter "PUT orders" session.har
  corsplain explain --json session.har | jq -r ".files[].exchanges[] | .verdict, .causes[0].id"
  mitmdump -q -r flows -s export.py | corsplain explain -

Exit code
  0  nothing was blocked and nothing failed
  1  something was blocked or failed
  2  a file could not be read to its end, or the command was not understood

Colors are left out where NO_COLOR is set or the output is no terminal.`,
  "cli.see-help": "corsplain --help lists what it can do.",
  "cli.stdin": "Standard input",
  "cli.unknown-tool": "an unnamed tool",
  "cli.mistake.command": "There is no command {value}. To explain a file: corsplain explain session.har",
  "cli.mistake.option": "{value}",
  "cli.mistake.formats": "--json and --markdown exclude each other.",
  "cli.mistake.origin": "--origin takes an origin, for example https://app.example, not {value}.",
  "cli.mistake.no-file": "There is no file to read. Name one: corsplain explain session.har",
  "cli.unreadable.missing": "There is no file {path}.",
  "cli.unreadable.forbidden": "{path} may not be read. Check its permissions.",
  "cli.unreadable.folder": "{path} is a folder. Name a file in it.",
  "cli.unreadable.other": "{path} could not be read: {message}",
  "cli.reading": "Reading {name}: {percent} %",
  "cli.file":
    "Written by {tool}: {entries, plural, one {# entry} other {# entries}}, {exchanges, plural, =0 {none of them cross-origin} one {# cross-origin request} other {# cross-origin requests}}.",
  "cli.others": "{count, plural, one {# more request has} other {# more requests have}} the same explanation:",
  "cli.summary":
    "{blocked} blocked, {failed} failed, {undetermined} cannot be told{others, plural, =0 {} one {, # other that the page could read or that does not matter} other {, # others that the page could read or that do not matter}}.",
} as const;
