import type { states as english } from "../en/states.ts";
import type { Translation } from "../words.ts";

export const states: Translation<typeof english> = {
  "states.nothing": "Seitdem wurde keine Anfrage gestellt.",
  "states.nothing.do": "Die Seite neu laden, um zu sehen, wonach sie fragt.",
  "states.reload": "Seite neu laden",
  "states.same-origin":
    "{seen, plural, one {# Anfrage war zu sehen, und sie geht zum Ursprung der Seite selbst} other {# Anfragen waren zu sehen, keine davon ursprungsübergreifend}}.",
  "states.same-origin.do": "CORS betrifft keine Anfrage zum Ursprung der Seite selbst, deshalb ist keine aufgeführt.",
  "states.paused": "Die Aufzeichnung ist angehalten.",
  "states.paused.do": "Wonach die Seite inzwischen fragt, wird nicht behalten.",
  "states.record": "Aufzeichnen",
  "states.not-recorded": "Es wird nichts aufgezeichnet.",
  "states.not-recorded.do":
    "Die DevTools des anderen Tabs öffnen oder in den Einstellungen den Flugschreiber einschalten.",
  "states.tab-closed": "Der andere Tab wurde geschlossen, bevor eine ursprungsübergreifende Anfrage zu sehen war.",
  "states.tab-closed.do": "Diese Seite kann geschlossen werden.",
  "states.no-access": "Der Browser zeigt dieser Erweiterung keine Anfragen, weil sie keine Website sehen darf.",
  "states.no-access.do": "Die Schaltflächen oben erlauben es ihr.",
  "states.hidden-page": "Der Browser zeigt Erweiterungen nichts von dieser Seite.",
  "states.hidden-page.do": "Dazu gehören Seiten des Browsers selbst und seines Stores. Zu einer Seite im Web gehen.",
  "states.file-page": "Diese Seite ist eine lokale Datei.",
  "states.file-page.chromium":
    "Ihre Anfragen werden nur gezeigt, wenn in `chrome://extensions`, in den Details der Erweiterung, „Zugriff auf Datei-URLs zulassen“ eingeschaltet ist.",
  "states.file-page.gecko":
    "Ihr Ursprung ist undurchsichtig: Jeder Server ist ein anderer Ursprung und sieht `Origin: null`.",
  "states.other-page": "Diese Seite ({scheme}) ist nicht im Web.",
  "states.other-page.do":
    "Anfragen solcher Seiten stehen in der Liste, wenn der Browser sie zeigt. Die meisten stellen keine.",
  "states.updated": "Bevor die Erweiterung aktualisiert oder neu geladen wurde, wurde nichts aufgezeichnet.",
  "states.updated.do": "Die DevTools schließen und wieder öffnen.",

  "states.notice.updated":
    "Die Erweiterung wurde aktualisiert oder neu geladen, und dieses Panel gehört zur alten: Es zeigt, was bis dahin aufgezeichnet wurde. Die DevTools schließen und wieder öffnen, um fortzufahren.",
  "states.notice.interrupted":
    "Die Aufzeichnung antwortet nicht. Das Panel versucht es von selbst wieder; was inzwischen angefragt wird, kann fehlen.",
  "states.notice.dropped":
    "Um Platz zu schaffen, {dropped, plural, one {wurde # Anfrage} other {wurden # Anfragen}} verworfen, die ältesten zuerst: Je Tab bleiben {most, number}, und weniger, wenn sie groß sind. „HAR exportieren“ bewahrt, was hier ist, „Leeren“ schafft Platz.",
  "states.notice.unstored":
    "Der Browser speichert nichts mehr. Was aufgezeichnet ist, bleibt hier, kann aber verloren gehen, wenn der Browser die Aufzeichnung anhält. „HAR exportieren“ bewahrt, was hier ist, „Leeren“ schafft Platz.",
  "states.notice.records-lost":
    "Was die DevTools von {count, plural, one {# Anfrage} other {# Anfragen}} sagten, ist verloren: Die Aufzeichnung antwortete zu lange nicht. Manches davon kann unten fehlen.",
};
