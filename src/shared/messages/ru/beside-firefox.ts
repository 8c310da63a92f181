import type { besideFirefox as english } from "../en/beside-firefox.ts";
import type { Translation } from "../words.ts";

export const besideFirefox: Translation<typeof english> = {
  "engine.asks-not-for":
    "{browser} сначала не спрашивает из-за `{names}`: с таким значением он считает это безопасным.",
  "engine.asks-not-for-listener":
    "{browser} не спрашивает сначала из-за обработчика отправки, если ничего не отправляется.",
  "engine.asks-not-after-redirect":
    "{browser} не спрашивает на {url}: запросу в том виде, в каком его оставило перенаправление, это не нужно.",
  "engine.asks-not-again": "{browser} не спрашивает на {url}: он ещё хранит полученное ранее разрешение.",
  "engine.asks-for-less":
    "Предварительный запрос {browser} к {url} спрашивает меньше, чем запрос {own}. Ответа на это видно не было.",
  "engine.asks-first-for-value":
    "{browser} спрашивает на {url} сначала: он оценивает `{names}` по всему значению, а {own} — по каждой добавленной части. Ответа видно не было.",
  "engine.asks-first-for-stream":
    "{browser} отправляет поток и сначала спрашивает; {own} отправляет его имя как текст. Ответа видно не было.",
  "engine.asks-with-null-origin":
    "В предварительном запросе {browser} к {url} стоит `Origin: null`, а в запросе {own} — источник страницы. Ответа на это видно не было.",
  "engine.refuses-without-http": "{browser} отклоняет ответ, который не является HTTP, ещё до поиска заголовков.",
  "engine.refuses-proxy-status":
    "{browser} считает статус 407 от сервера, который не прокси, сетевой ошибкой, а {own} читает его как любой другой.",
  "engine.ignores-empty-location":
    "{browser} считает пустой `Location` отсутствующим, а {own} — перенаправлением на тот же URL.",
  "engine.refuses-large-headers":
    "{browser} отклоняет ответы с очень большими заголовками. Их общий размер не сохраняется.",
  "engine.answers-from-cache":
    "{browser} может ответить из своего кеша тем, что получил на этом URL более ранний запрос без CORS.",
  "engine.checks-type-later":
    "{browser} сначала смотрит на CORS, а {own} отклонил ответ раньше: из-за типа содержимого, из-за того, куда он ведёт, или потому что он повреждён.",
  "panel.preflight.after-redirect":
    "Сюда привело перенаправление, и перед ним браузер должен был спросить. После каждого перенаправления он спрашивает снова.",
};
