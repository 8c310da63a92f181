import type { trial as english } from "../en/trial.ts";
import type { Translation } from "../words.ts";

export const trial: Translation<typeof english> = {
  "trial.try": "Diese Lösung in diesem Tab ausprobieren",
  "trial.try.what":
    "Der Browser ändert die Header nur für diesen Tab und wiederholt die Anfrage, wenn das sicher ist. Der Server bleibt unverändert.",
  "trial.try.replaces": "Immer nur eine Lösung: Dies beendet die, die gerade ausprobiert wird.",
  "trial.try.together": "Was schon ausprobiert wird, wird mit ausprobiert.",
  "trial.refused": "Der Browser hat die Regeln für diese Lösung nicht angenommen: {refusal}",
  "trial.obstacle.status":
    "Header allein können das nicht: {role, select, preflight {Die Preflight-Anfrage} other {Die Anfrage}} muss mit {status} beantwortet werden, nicht mit {answered}.",
  "trial.obstacle.redirect":
    "Header allein können das nicht: {role, select, preflight {Die Preflight-Anfrage} other {Die Anfrage}} muss mit {status} beantwortet werden, nicht mit einer Weiterleitung ({answered}).",
  "trial.obstacle.no-tab":
    "Der Browser nennt für Anfragen von Shared Workern und Service Workern keinen Tab, deshalb lässt sich nichts auf diesen Tab beschränken.",
  "trial.obstacle.not-seen":
    "Der Browser lässt diese Erweiterung diese Anfrage nicht sehen, deshalb kann sie auch die Header der Antwort nicht ändern.",
  "trial.obstacle.host-permission":
    "Der Browser lässt diese Erweiterung Header nur auf Websites ändern, die sie sehen darf.",
  "trial.obstacle.url":
    "Regeln für diese URL sind nicht möglich: Sie ist zu lang oder hat Zeichen, die Regeln nicht nennen können.",
  "trial.obstacle.same-url-twice":
    "Die Weiterleitungen führen zweimal zu derselben URL, und ihre beiden Antworten müssen sich unterscheiden. Eine Regel für eine URL hat nur eine Antwort.",

  "trial.running": "Diese Lösung wird in diesem Tab ausprobiert",
  "trial.running.what":
    "Eine Simulation: Der Browser setzt diese Header nur in diesem Tab. Alle anderen, und der Server, haben, was sie hatten. Sie endet mit den DevTools oder wenn der Tab zu einer anderen Website geht.",
  "trial.end": "Versuch beenden",
  "trial.repeat": "Anfrage wiederholen",
  "trial.reload": "Seite neu laden",
  "trial.before": "Vorher",
  "trial.after": "Mit der Lösung",
  "trial.waiting": "es wird auf dieselbe Anfrage gewartet …",
  "trial.cleared": "nicht mehr in der Liste",
  "trial.unaltered":
    "Die Lösung war an dieser Anfrage nicht beteiligt: Der Browser hat nichts gefragt, was sie betrifft. Er hat vielleicht noch eine frühere Erlaubnis.",
  "trial.not-enough": "Die Lösung genügt noch nicht: die Anfrage auswählen, um zu sehen, was übrig ist.",
  "trial.enough": "Mit diesen Headern kann die Seite die Antwort lesen. Jetzt muss der Server sie senden.",
  "trial.by-page.side-effects":
    "Eine {method}-Anfrage kann auf dem Server etwas ändern, deshalb wird sie hier nicht wiederholt, und ihr Body ist nicht bekannt. In der Seite noch einmal auslösen.",
  "trial.by-page.credentials":
    "Ob diese Anfrage Anmeldedaten hat, ist nicht bekannt, deshalb wird sie hier nicht wiederholt. Die Seite sie noch einmal stellen lassen.",
  "trial.by-page.unknown":
    "Nicht alles, was diese Anfrage braucht, ist bekannt, deshalb wird sie hier nicht wiederholt. Die Seite sie noch einmal stellen lassen.",
  "trial.by-page.requester":
    "Nur die Seite selbst kann diese Anfrage noch einmal stellen. Sie neu laden oder dort noch einmal auslösen.",

  "trial.notice": "In diesem Tab wird eine Lösung für {method} {url} ausprobiert. Der Server ist unverändert.",
  "trial.show": "Zeigen",
  "trial.mark": "mit Lösung",
  "trial.mark.long": "Mit der in diesem Tab ausprobierten Lösung gestellt",
  "trial.exchange":
    "Mit der in diesem Tab ausprobierten Lösung gestellt: Die Header der Antworten sind nicht alle die des Servers.",
  "trial.exchange.left": "Was folgt, ist, was neben dieser Lösung übrig ist.",
  "trial.report": "Mit einer in einem Tab ausprobierten Lösung gestellt, nicht mit den eigenen Headern des Servers.",
};
