import type { geckoConsole as english } from "../en/gecko-console.ts";
import type { Translation } from "../words.ts";

export const geckoConsole: Translation<typeof english> = {
  "gecko-console.heading": "Что говорит консоль Firefox",
  "gecko-console.or": "или",
  "gecko-console.true": "Так и было.",
  "gecko-console.second-message": "То же ещё раз другими словами; это не вторая ошибка.",
  "gecko-console.names-network-error":
    "Консоль Firefox говорит здесь о CORS, но настоящая причина другая: «{reason}». Заголовками это не исправить.",
  "gecko-console.names-redirect":
    "Консоль Firefox говорит лишь, что запрос не удался; настоящая причина в том, куда ведёт перенаправление: «{reason}».",
  "gecko-console.names-lost-connection":
    "То, что говорит консоль Firefox, неправда: никакого заголовка видно не было. Настоящая причина в том, что соединение оборвалось после предварительного запроса: «{reason}».",
  "gecko-console.names-no-http":
    "Консоль Firefox не находит здесь заголовка; настоящая причина в том, что ответ не является HTTP и заголовков в нём нет вовсе.",
  "gecko-console.names-several-values":
    "Консоль Firefox говорит, что значение не совпадает; настоящая причина в том, что их несколько: «{reason}».",
  "gecko-console.names-header":
    "Консоль Firefox называет один заголовок, первый по алфавиту; не разрешены такие: {names}.",
};
