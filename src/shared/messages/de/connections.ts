import type { connections as english } from "../en/connections.ts";
import type { Translation } from "../words.ts";

export const connections: Translation<typeof english> = {
  // The line of the page's code that made the call.
  "connection.called-from": "Aufgerufen von `{place}`",
  "connection.called-from.in": "Aufgerufen von `{place}` in `{functionName}`",
  "connection.open-in-sources": "{location} in „Quellen“ öffnen",
  "connection.copy-location": "{location} kopieren",
  "connection.not-in-sources": "Die DevTools haben dieses Skript nicht mehr. Die Seite neu laden, um es zu öffnen.",
  "connection.stack": "Aufrufstack",
  "connection.stack.library": "{count, plural, one {# Bibliotheks-Frame} other {# Bibliotheks-Frames}}",
  "connection.stack.async": "{kind} (asynchron)",

  // The menu of a request.
  "row-menu": "Anfrage {method} {url}",
  "row-menu.open": "Zur Erklärung",
  "row-menu.what-if": "Was wäre, wenn …?",
  "row-menu.filter-domain": "Nur {domain} zeigen",
  "row-menu.hide-domain": "{domain} ausblenden",
  "row-menu.filter-cause": "Nur diese Ursache zeigen",
  "row-menu.copy-explanation": "Erklärung als Markdown kopieren",
  "row-menu.copy-url": "URL kopieren",
  "row-menu.copy-curl": "Als curl kopieren",
  "row-menu.copy-fetch": "Als fetch kopieren",
  "row-menu.copy-response-headers": "Header der Antwort kopieren",
  "row-menu.copy-error-name": "Namen des Fehlers kopieren",
  "row-menu.copy-docs-link": "Link zur Dokumentation kopieren",
  "row-menu.copy-har": "Alle gezeigten als HAR kopieren",
  "row-menu.sources": "{place} in „Quellen“ öffnen",
  "row-menu.network": "Im Netzwerk-Panel zeigen",
  "row-menu.clear": "Leeren",
  "row-menu.reason.no-cause": "Nichts hat diese Anfrage angehalten.",
  "row-menu.reason.no-fetch": "Von diesem Aufruf war zu wenig zu sehen, um ihn als Code zu schreiben.",
  "row-menu.reason.no-request": "Diese URL ist weder http noch https.",
  "row-menu.reason.no-response": "Es war keine Antwort zu sehen.",
  "row-menu.reason.no-error-name": "Dieser Browser hat keinen Namen dafür.",
  "row-menu.reason.pending": "Der Austausch ist noch nicht zu Ende.",

  copied:
    "{what, select, explanation {Die Erklärung ist kopiert.} url {Die URL ist kopiert.} curl {Der curl-Befehl ist kopiert.} fetch {Der fetch-Aufruf ist kopiert.} headers {Die Header der Antwort sind kopiert.} header {Der Header ist kopiert.} name {Der Name des Fehlers ist kopiert.} link {Der Link ist kopiert.} har {Das HAR ist kopiert.} other {Kopiert.}}",
  "copied.refused": "Der Browser hat das Panel nicht kopieren lassen.",

  // Shortcuts.
  "shortcuts.heading": "Tastenkürzel",
  "shortcut.focus-filter": "Filter",
  "shortcut.newest-failing": "Neueste scheiternde Anfrage",
  "shortcut.next-failing": "Nächste scheiternde Anfrage",
  "shortcut.previous-failing": "Vorige scheiternde Anfrage",
  "shortcut.next-pane": "Nächster Teil des Panels",
  "shortcut.previous-pane": "Voriger Teil des Panels",
  "shortcut.go-back": "Zurück",
  "shortcut.copy-explanation": "Erklärung als Markdown kopieren",
  "shortcut.what-if": "Was wäre, wenn …?",
  "shortcut.export": "HAR exportieren",
  "shortcut.clear": "Leeren",
  "shortcut.pause": "Aufzeichnung anhalten oder fortsetzen",
  "shortcut.show-shortcuts": "Diese Liste zeigen oder ausblenden",
  "shortcut.move": "In der Liste bewegen",
  "shortcut.move-to-end": "Erste oder letzte Anfrage",
  "shortcut.open": "Zur Erklärung",
  "shortcut.menu": "Menü der Anfrage",
};
