import type { firstUse as english } from "../en/first-use.ts";
import type { Translation } from "../words.ts";

export const firstUse: Translation<typeof english> = {
  "example.offer": "Впервые здесь? Что говорит эта панель, покажет один записанный запрос.",
  "example.show": "Показать пример",
  "example.hide": "Больше не предлагать",
  "example.said": "Пример, записанный на демонстрации. Ничто из него не экспортируется.",
  "example.hint.answer": "Ответ — в первой строке объяснения: что остановило запрос и кто это сделал.",
  "example.hint.picture": "На рисунке видно, что шло между страницей, браузером и сервером и где всё закончилось.",
  "example.hint.fix": "Решение полное: одно изменение, в виде заголовков и на языке серверного ПО.",
  "example.hint.filter": "Фильтр над списком принимает путь, хост, статус или итог, например `blocked`.",
  "example.leave": "Закрыть пример",
  "example.leave.key": "То же делают Esc, «Очистить» и первый настоящий запрос.",
  "settings.example": "Пример",
  "settings.example.what": "Один записанный запрос с объяснением, чтобы увидеть, где что находится.",
  "settings.example.full": "Место для него есть, когда список пуст.",
};
