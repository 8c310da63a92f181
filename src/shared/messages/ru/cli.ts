import type { cli as english } from "../en/cli.ts";
import type { Translation } from "../words.ts";

export const cli: Translation<typeof english> = {
  "cli.help": `Объясняет по файлу HAR, почему не удались запросы к другим источникам.

Использование
  corsplain explain [параметры] [файл ...]

Без файла или с - читается стандартный ввод.

Параметры
  --all                также то, что страница могла прочитать
  --origin <источник>  только то, что запросили страницы этого источника
  --filter <слова>     только то, где в методе, URL, итоге или причинах есть все эти слова
  --json               объяснения как JSON: те же объекты, что в экспортированном отчёте
  --markdown           объяснения как Markdown, для задачи или чата
  -h, --help           эта справка
  -v, --version        версия

Примеры
  corsplain explain session.har
  corsplain explain --origin https://app.example --filter "PUT orders" session.har
  corsplain explain --json session.har | jq -r ".files[].exchanges[] | .verdict, .causes[0].id"
  mitmdump -q -n -r flows --set hardump=- | corsplain explain

Код завершения
  0  ничего не заблокировано и всё удалось
  1  что-то заблокировано или не удалось
  2  файл не удалось прочитать до конца, или команда не понята

Цветов нет, если задана NO_COLOR или вывод идёт не в терминал.`,
  "cli.see-help": "Всё, что умеет команда, перечисляет corsplain --help.",
  "cli.stdin": "Стандартный ввод",
  "cli.unknown-tool": "не назван",
  "cli.mistake.command": "Команды {value} нет. Чтобы объяснить файл: corsplain explain session.har",
  "cli.mistake.option": "{value}",
  "cli.mistake.formats": "--json и --markdown исключают друг друга.",
  "cli.mistake.origin": "--origin нужен источник, например https://app.example, а не {value}.",
  "cli.mistake.no-file": "Файл не назван. Назовите его: corsplain explain session.har",
  "cli.unreadable.missing": "Файла {path} нет.",
  "cli.unreadable.forbidden": "Читать {path} нельзя. Проверьте права доступа.",
  "cli.unreadable.folder": "{path} — папка. Назовите файл в ней.",
  "cli.unreadable.other": "Прочитать {path} не удалось: {message}",
  "cli.reading": "Чтение {name}: {percent} %",
  "cli.file":
    "Инструмент: {tool}. {entries, plural, one {# запись} few {# записи} many {# записей} other {# записи}}, {exchanges, plural, =0 {запросов к другим источникам нет} one {# запрос к другим источникам} few {# запроса к другим источникам} many {# запросов к другим источникам} other {# запроса к другим источникам}}.",
  "cli.others":
    "То же объяснение {count, plural, one {ещё у # запроса} few {ещё у # запросов} many {ещё у # запросов} other {ещё у # запроса}}:",
  "cli.summary":
    "Заблокировано: {blocked}, не удалось: {failed}, неясно: {undetermined}{others, plural, =0 {} =1 {, ещё #, который страница могла прочитать или который не важен} other {, ещё #, которые страница могла прочитать или которые не важны}}.",
};
