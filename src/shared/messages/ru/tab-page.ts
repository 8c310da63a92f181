import type { tabPage as english } from "../en/tab-page.ts";
import type { Translation } from "../words.ts";

export const tabPage: Translation<typeof english> = {
  "tab-page.open": "Открыть во вкладке",
  "tab-page.name": "CORS: {name}",
  "tab-page.shows": "Запросы вкладки:",
  "tab-page.devtools-closed":
    "DevTools этой вкладки закрыты. Её запросы записываются, пока открыта эта страница, но без того, что знают о них только DevTools.",
  "tab-page.not-recorded": "Ничего не записывается. Чтобы продолжить, откройте DevTools в той вкладке.",
  "tab-page.closed":
    "Та вкладка закрыта. Записанное хранится, пока открыта эта страница; дольше его сохранит экспорт HAR.",
  "trial.by-page.devtools": "Повторить этот запрос может только панель внутри DevTools. Здесь перезагрузите страницу.",
  "recheck.page.devtools":
    "Сделать этот вызов снова может только панель внутри DevTools. Здесь перезагрузите страницу.",
};
