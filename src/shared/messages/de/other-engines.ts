import type { otherEngines as english } from "../en/other-engines.ts";
import type { Translation } from "../words.ts";

export const otherEngines: Translation<typeof english> = {
  "engine.heading": "In anderen Browsern",
  "engine.verdict.same": "In {browser} kommt dasselbe heraus, aber:",
  "engine.verdict.allowed": "{browser} lässt sie durch.",
  "engine.verdict.blocked": "{browser} blockiert sie.",
  "engine.verdict.failed": "In {browser} scheitert sie vor oder neben CORS.",
  "engine.verdict.undetermined": "Ob sie in {browser} durchkommt, lässt sich aus dem, was zu sehen war, nicht sagen:",

  // A preflight that this browser does not send, or the other way round.
  "engine.asks-first":
    "Wenn die Seite selbst `{names}` gesetzt hat, fragt {browser} zuerst, mit einer Preflight-Anfrage für {url}, weil er das nicht als sicher einstuft. Die Antwort war nicht zu sehen.",
  "engine.asks-again-after-redirect":
    "{browser} fragt auch bei {url} zuerst: Er fragt nach jeder Weiterleitung, wenn die Anfrage, wie die Seite sie gestellt hat, das brauchte. Die Antwort war nicht zu sehen.",
  "engine.asks-again-wildcard":
    "{browser} fragt auch bei {url} zuerst: Eine Erlaubnis durch `*` erspart ihm die nächste Preflight-Anfrage nicht. Die Antwort war nicht zu sehen.",
  "engine.asks-again-expired":
    "{browser} fragt auch bei {url} zuerst: Er behält die frühere Erlaubnis {maxAge, number, ::.} Sekunden lang. Die Antwort war nicht zu sehen.",
  "engine.asks-again-credentials":
    "{browser} fragt auch bei {url} zuerst: Eine Erlaubnis für Anfragen mit Anmeldedaten gilt nicht für solche ohne, und umgekehrt. Die Antwort war nicht zu sehen.",
  "engine.asks-with-page-origin":
    "Die Preflight-Anfrage von {browser} für {url} hat den Ursprung der Seite, `{origin}`, wo die von {own} `Origin: null` hat. Die Antwort darauf war nicht zu sehen.",
  "engine.asks-not":
    "Ist der Body ein Stream, sendet {browser} dessen Namen als Text und fragt nicht zuerst. Die Antwort darauf war nicht zu sehen.",
  "engine.asks-not-if-appended":
    "Hat die Seite `{name}` in mehreren Teilen angehängt, beurteilt {browser} jeden Teil für sich und fragt nicht zuerst.",

  // Checks.
  "engine.checks-first":
    "{browser} prüft in anderer Reihenfolge und nennt zuerst einen anderen Fehler: {name}. {own} nennt {ownName}.",
  "engine.upgrades-first":
    "{browser} geht zu `https:` über, bevor er fragt; seine Preflight-Anfrage wird also nicht weitergeleitet. Die Antwort darauf war nicht zu sehen.",
  "engine.reads-without-http":
    "{browser} kann eine Antwort, die kein HTTP ist, für eine Antwort ohne Header halten; in seiner Konsole steht dann CORSMissingAllowOrigin.",
  "engine.reads-proxy-status":
    "{browser} liest den Status 407 wie jeden anderen, wo {own} ihn für einen defekten Proxy hält. Die Header waren nicht zu sehen.",
  "engine.follows-empty-location":
    "{browser} hält eine leere `Location` für eine Weiterleitung zur selben URL; {own} für keine.",
  "engine.drops-empty-lines":
    "{browser} übergeht eine Header-Zeile ohne Wert, wenn derselbe Header eine weitere Zeile hat.",

  // What stopped it belongs to this browser.
  "engine.own-policy":
    "{name} gehört zu diesem Browser: eine Erweiterung, eine Einstellung oder eine Richtlinie. Was in {browser} aus der Anfrage wird, war nicht zu sehen.",
  "engine.own-cache":
    "Die Antwort kam aus dem Cache dieses Browsers. Was der Server {browser} antwortet, war nicht zu sehen.",
  "engine.local-network-prompt":
    "{browser} fragt den Benutzer auf eigene Weise, bevor eine Seite das lokale Netzwerk erreichen darf; ältere Versionen fragen nicht.",
  "engine.local-network-none":
    "{browser} kennt keinen Local Network Access und sendet die Anfrage also. Die Antwort darauf war nicht zu sehen.",

  // Names that mislead.
  "engine.names-network-error":
    "Die Konsole von {browser} nennt das eine blockierte ursprungsübergreifende Anfrage ({name}), obwohl CORS nichts damit zu tun hat.",
  "engine.names-lost-connection":
    "Die Konsole von {browser} sagt {name}, und das stimmt nicht: Die Verbindung ging nach der Preflight-Anfrage verloren.",
  "engine.names-several-values": "Die Konsole von {browser} sagt {name} und erwähnt nicht, dass es mehrere Werte gibt.",
  "engine.names-header":
    "Von mehreren nicht erlaubten Headern nennt {browser} `{first}`, den ersten im Alphabet. {own} nennt vielleicht einen anderen.",
  "engine.names-redirect":
    "Die Konsole von {browser} sagt {name}, und nicht, dass das Ziel der Weiterleitung abgelehnt wurde.",
  "engine.names-no-http":
    "Die Konsole von {browser} sagt {name}, weil er eine Antwort, die kein HTTP ist, für eine ohne Header hält.",
  "engine.second-message":
    "In der Konsole von {browser} steht danach noch eine Zeile, CORSDidNotSucceed; das ist kein zweiter Fehler.",

  // How long a permission is kept.
  "engine.keeps-permission":
    "{browser} behält die Erlaubnis der Preflight-Anfrage für {url} {seconds, number, ::.} Sekunden lang, {own} {ownSeconds, number, ::.}.",
  "engine.keeps-no-permission":
    "{browser} fragt vor jeder Anfrage an {url}: {why, select, wildcard {Eine Erlaubnis durch `*` erspart ihm die nächste Preflight-Anfrage nicht} other {Er behält keine Erlaubnis, deren `Access-Control-Max-Age` keine Zahl ist}}. {own} behält sie {ownSeconds, number, ::.} Sekunden lang.",
  "engine.forgets-permission":
    "{browser} vergisst die Erlaubnis der Preflight-Anfrage für {url}, weil die Anfrage gescheitert ist, und fragt das nächste Mal wieder. {own} behält sie {ownSeconds, number, ::.} Sekunden lang.",
};
