import type { flightRecorder as english } from "../en/flight-recorder.ts";
import type { Translation } from "../words.ts";

export const flightRecorder: Translation<typeof english> = {
  "flight.mark": "Aufgezeichnet, bevor die DevTools geöffnet wurden",
  "flight.said":
    "Der Flugschreiber hat diese Anfrage gesehen, bevor die DevTools geöffnet wurden. Was nur das Protokoll der DevTools weiß, fehlt: welche Codezeile sie gestellt hat, und die Header dessen, was nie gesendet wurde.",
  "flight.dropped":
    "Um Platz zu schaffen, {dropped, plural, one {wurde # ältere Anfrage} other {wurden # ältere Anfragen}} aus der Zeit vor dem Öffnen der DevTools verworfen, die ältesten zuerst: Der Flugschreiber behält {most, number} je Seite.",

  "flight.tab-page":
    "Die DevTools sind im anderen Tab nicht geöffnet. Der Flugschreiber behält die letzten Anfragen der Seite, die dort gezeigt wird.",

  "popup.failed":
    "{count, plural, =0 {Von keiner Anfrage dieser Seite ist bekannt, dass sie gescheitert ist.} one {# Anfrage dieser Seite ist gescheitert.} other {# Anfragen dieser Seite sind gescheitert.}}",
  "popup.explained": "Der Tab „CORS“ der DevTools sagt, warum, und was Abhilfe schafft.",
  "popup.none": "Von dieser Seite war noch keine Anfrage zu sehen.",
  "popup.seen":
    "{seen, plural, one {# Anfrage dieser Seite war zu sehen.} other {# Anfragen dieser Seite waren zu sehen.}}",
  "popup.since": "Aufgezeichnet seit {time}.",
  "popup.not-recorded":
    "Diese Seite wird nicht aufgezeichnet. Dort die DevTools öffnen oder den Flugschreiber einschalten, dann noch einmal tun, was gescheitert ist.",
  "popup.not-web": "Der Browser zeigt Erweiterungen nichts von dieser Seite.",
  "popup.how": "Die DevTools öffnen (F12, oder ⌘⌥I auf einem Mac) und „CORS“ wählen.",
  "popup.open-tab": "In einem Tab zeigen",
  "popup.more": "{count, plural, one {und # weitere} other {und # weitere}}",
  "popup.access": "Die Erweiterung darf nicht jede Website sehen, deshalb sind manche Anfragen nicht mitgezählt.",
  "popup.connecting": "Die Aufzeichnung wird abgefragt …",
  "popup.switch": "Flugschreiber",
  "popup.switch.on":
    "Die letzten Anfragen jeder offenen Seite bleiben im Arbeitsspeicher, während die DevTools geschlossen sind, und verschwinden mit der Seite.",
  "popup.switch.off":
    "Behält die letzten Anfragen jeder offenen Seite, während die DevTools geschlossen sind: Was vorher gescheitert ist, wird erklärt, sobald sie geöffnet werden.",
  "popup.switch.cost":
    "Alles bleibt im Arbeitsspeicher, in diesem Browser. Jede Anfrage wird dann der Erweiterung gezeigt, deshalb laden Seiten, die sehr viele stellen, langsamer.",
};
