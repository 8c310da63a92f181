import type { geckoConsole as english } from "../en/gecko-console.ts";
import type { Translation } from "../words.ts";

export const geckoConsole: Translation<typeof english> = {
  "gecko-console.heading": "Was die Konsole von Firefox sagt",
  "gecko-console.or": "oder",
  "gecko-console.true": "Genau das ist geschehen.",
  "gecko-console.second-message": "Dasselbe noch einmal, mit anderen Worten: Es ist kein zweiter Fehler.",
  "gecko-console.names-network-error":
    "Die Konsole von Firefox spricht hier von CORS; der wirkliche Grund ist ein anderer: „{reason}“. Header können das nicht beheben.",
  "gecko-console.names-redirect":
    "Die Konsole von Firefox sagt nur, dass die Anfrage nicht gelungen ist; der wirkliche Grund ist, wohin die Weiterleitung führt: „{reason}“.",
  "gecko-console.names-lost-connection":
    "Was die Konsole von Firefox sagt, stimmt nicht: Es war kein Header zu sehen. Der wirkliche Grund ist, dass die Verbindung nach der Preflight-Anfrage verloren ging: „{reason}“.",
  "gecko-console.names-no-http":
    "Die Konsole von Firefox vermisst hier einen Header; der wirkliche Grund ist, dass die Antwort kein HTTP ist und deshalb gar keine Header hat.",
  "gecko-console.names-several-values":
    "Die Konsole von Firefox sagt, dass der Wert nicht passt; der wirkliche Grund ist, dass es mehrere gibt: „{reason}“.",
  "gecko-console.names-header":
    "Die Konsole von Firefox nennt einen Header, den ersten im Alphabet; nicht erlaubt sind diese: {names}.",
};
