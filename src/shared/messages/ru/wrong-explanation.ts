import type { wrongExplanation as english } from "../en/wrong-explanation.ts";
import type { Translation } from "../words.ts";

export const wrongExplanation: Translation<typeof english> = {
  "wrong.heading": "Это объяснение неверно?",
  "wrong.when": "Если браузер сделал не то, что говорит это объяснение, сообщите об этом.",
  "wrong.report":
    "Возьмите отчёт об этом запросе. Он на английском, и секреты в нём скрыты. URL и имена хостов не скрыты, поэтому сначала просмотрите его.",
  "wrong.copy": "Копировать отчёт",
  "wrong.save": "Сохранить как HAR",
  "wrong.form": "Открыть форму и поместить в неё отчёт",
  "wrong.form.fields": "В её адресе нет ни URL, ни заголовков, только это: {fields}.",
  "row-menu.wrong": "Это объяснение неверно …",
};
