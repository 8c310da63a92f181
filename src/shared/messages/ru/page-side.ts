import type { pageSide as english } from "../en/page-side.ts";
import type { Translation } from "../words.ts";

export const pageSide: Translation<typeof english> = {
  "advice.mode-cors":
    "Запрашивайте в режиме по умолчанию, который работает и с другими источниками; их серверы должны это разрешать.",
  "advice.follow-redirects": "Пусть браузер следует перенаправлениям, как он делает по умолчанию.",
  "advice.avoid-preflight":
    "Браузер сначала спрашивает из-за: {reasons}. {count, plural, =0 {} other {Уберите {names}, если серверу {count, plural, =1 {это не нужно} other {они не нужны}}. }}{type, select, own {Отправляйте тело как `text/plain`, если сервер это принимает; разбирать текст ему придётся самому. } other {}}{method, select, none {} other {Используйте POST вместо {method}, если сервер это позволяет. }}Тогда браузер не спрашивает; но самому ответу заголовки CORS всё равно нужны.",
  "advice.proxy-call":
    "Обращайтесь к собственному серверу страницы, и пусть он передаёт запрос дальше: тогда запрос идёт к источнику самой страницы, и CORS не участвует. На странице:",
  "advice.proxy-vite": "На сервере страницы, с Vite при разработке:",
  "advice.proxy-next": "С Next.js, который передаёт дальше и cookie самой страницы:",
  "advice.proxy-nginx": "С nginx, в блоке `server` страницы:",
};
