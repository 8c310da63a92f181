import type { list as english } from "../en/list.ts";
import type { Translation } from "../words.ts";

export const list: Translation<typeof english> = {
  "list.column.domain": "Домен",
  "list.column.type": "Тип",
  "list.column.picture": "Ход",
  "list.column.started": "Начало",
  "list.columns": "Столбцы",
  "list.columns.reset": "Сбросить столбцы",
  "list.column.width": "Ширина столбца «{column}»",
  "list.group": "Группировать повторы",
  "list.group.show": "Показать все одинаковые ({count, number})",
  "list.group.hide": "Показать только первый из одинаковых ({count, number})",
  "list.group.count": "{count, number}×",
  "list.preserve": "Сохранять журнал",
  "list.preserve.hint": "Оставлять в списке запросы прежних страниц, когда вкладка показывает другую страницу",
  "list.navigated": "Переход на {url}",
  "list.new":
    "{count, plural, one {# новый запрос} few {# новых запроса} many {# новых запросов} other {# нового запроса}}",

  // The requests of an exchange, in its small picture.
  "list.mark.passed": "{method} {status} прошёл",
  "list.mark.refused": "{method} {status} отклонён",
  "list.mark.cached": "{method} {status} из кеша",
  "list.mark.no-response": "{method} без ответа",
  "list.mark.never-sent": "{method} не отправлен",
  "list.mark.pending": "{method} в пути",
  "list.mark.permission": "без OPTIONS: есть полученное ранее разрешение",
  "list.mark.more": "ещё запросы",
};
