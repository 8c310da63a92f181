import type { otherEngines as english } from "../en/other-engines.ts";
import type { Translation } from "../words.ts";

export const otherEngines: Translation<typeof english> = {
  "engine.heading": "В других браузерах",
  "engine.verdict.same": "В {browser} итог тот же, но:",
  "engine.verdict.allowed": "{browser} пропускает запрос.",
  "engine.verdict.blocked": "{browser} блокирует запрос.",
  "engine.verdict.failed": "В {browser} запрос не удаётся до CORS или помимо него.",
  "engine.verdict.undetermined": "Пройдёт ли запрос в {browser}, по тому, что было видно, сказать нельзя:",

  // A preflight that this browser does not send, or the other way round.
  "engine.asks-first":
    "Если `{names}` задала сама страница, {browser} сначала спрашивает предварительным запросом к {url}, потому что не считает это безопасным. Ответа видно не было.",
  "engine.asks-again-after-redirect":
    "{browser} спрашивает сначала и на {url}: он спрашивает после каждого перенаправления, если это требовалось запросу в том виде, в каком его сделала страница. Ответа видно не было.",
  "engine.asks-again-wildcard":
    "{browser} спрашивает сначала и на {url}: разрешение через `*` не избавляет его от следующего предварительного запроса. Ответа видно не было.",
  "engine.asks-again-expired":
    "{browser} спрашивает сначала и на {url}: полученное ранее разрешение он хранит {maxAge, number, ::.} с. Ответа видно не было.",
  "engine.asks-again-credentials":
    "{browser} спрашивает сначала и на {url}: разрешение для запросов с учётными данными не действует для запросов без них, и наоборот. Ответа видно не было.",
  "engine.asks-with-page-origin":
    "В предварительном запросе {browser} к {url} стоит источник страницы, `{origin}`, а в запросе {own} — `Origin: null`. Ответа на это видно не было.",
  "engine.asks-not":
    "Если тело — поток, {browser} отправляет его имя как текст и сначала не спрашивает. Ответа на это видно не было.",
  "engine.asks-not-if-appended":
    "Если страница добавляла `{name}` по частям, {browser} оценивает каждую часть отдельно и сначала не спрашивает.",

  // Checks.
  "engine.checks-first":
    "{browser} проверяет в другом порядке и называет сначала другую ошибку: {name}. {own} называет {ownName}.",
  "engine.upgrades-first":
    "{browser} переходит на `https:` до того, как спрашивает, поэтому его предварительный запрос не перенаправляется. Ответа на это видно не было.",
  "engine.reads-without-http":
    "{browser} может принять ответ, который не является HTTP, за ответ без заголовков; тогда в его консоли стоит CORSMissingAllowOrigin.",
  "engine.reads-proxy-status":
    "{browser} читает статус 407 как любой другой, а {own} считает его неисправностью прокси. Заголовков видно не было.",
  "engine.follows-empty-location":
    "{browser} считает пустой `Location` перенаправлением на тот же URL, а {own} — его отсутствием.",
  "engine.drops-empty-lines":
    "{browser} пропускает строку заголовка без значения, если у того же заголовка есть другая строка.",

  // What stopped it belongs to this browser.
  "engine.own-policy":
    "{name} относится только к этому браузеру: это расширение, настройка или политика. Что будет с запросом в {browser}, видно не было.",
  "engine.own-cache": "Ответ пришёл из кеша этого браузера. Что сервер отвечает {browser}, видно не было.",
  "engine.local-network-prompt":
    "{browser} по-своему спрашивает пользователя, прежде чем страница может обратиться к локальной сети; старые версии не спрашивают.",
  "engine.local-network-none":
    "В {browser} нет Local Network Access, поэтому он отправляет запрос. Ответа на это видно не было.",

  // Names that mislead.
  "engine.names-network-error":
    "Консоль {browser} называет это заблокированным запросом к другому источнику ({name}), хотя CORS тут ни при чём.",
  "engine.names-lost-connection":
    "Консоль {browser} говорит {name}, и это неправда: соединение оборвалось после предварительного запроса.",
  "engine.names-several-values": "Консоль {browser} говорит {name} и не упоминает, что значений несколько.",
  "engine.names-header":
    "Из нескольких неразрешённых заголовков {browser} называет `{first}`, первый по алфавиту. {own} может назвать другой.",
  "engine.names-redirect": "Консоль {browser} говорит {name}, но не говорит, что отклонена цель перенаправления.",
  "engine.names-no-http":
    "Консоль {browser} говорит {name}, потому что принимает ответ, который не является HTTP, за ответ без заголовков.",
  "engine.second-message":
    "После этого в консоли {browser} есть ещё одна строка, CORSDidNotSucceed; это не вторая ошибка.",

  // How long a permission is kept.
  "engine.keeps-permission":
    "{browser} хранит разрешение предварительного запроса к {url} {seconds, number, ::.} с, {own} — {ownSeconds, number, ::.} с.",
  "engine.keeps-no-permission":
    "{browser} спрашивает перед каждым запросом к {url}: {why, select, wildcard {разрешение через `*` не избавляет его от следующего предварительного запроса} other {он не хранит разрешений, у которых `Access-Control-Max-Age` — не число}}. {own} хранит его {ownSeconds, number, ::.} с.",
  "engine.forgets-permission":
    "{browser} забывает разрешение предварительного запроса к {url}, потому что запрос не удался, и в следующий раз спросит снова. {own} хранит его {ownSeconds, number, ::.} с.",
};
