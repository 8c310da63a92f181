import type { filter as english } from "../en/filter.ts";
import type { Translation } from "../words.ts";

export const filter: Translation<typeof english> = {
  "filter.name": "Фильтр",
  "filter.placeholder": "Фильтр",
  "filter.clear": "Очистить фильтр",
  "filter.help": "Все ключи с примерами",
  "filter.suggestions": "Подсказки",
  "filter.recent": "уже использовался",
  "filter.shown":
    "{hidden, plural, =0 {{total, plural, one {# запрос к другим источникам} few {# запроса к другим источникам} many {# запросов к другим источникам} other {# запроса к другим источникам}}} other {{shown, number} из {total, plural, one {# запроса к другим источникам} few {# запросов к другим источникам} many {# запросов к другим источникам} other {# запроса к другим источникам}}}}",

  // The buttons that count verdicts.
  "filter.counts": "Показать по итогу",
  "filter.count": "{name}: {count, number}",
  "filter.count.all": "Все",
  "filter.count.warning": "Предупреждения",
  "filter.count.all.hint": "Показать с любым итогом",
  "filter.count.hint": "Показать такие, вместе с другими выбранными итогами",

  // What each key asks for.
  "filter.key.verdict": "чем всё закончилось",
  "filter.key.cause": "почему не удалось, или предупреждение: его id или название",
  "filter.key.domain": "хост, к которому шёл запрос; `*.` — всё, что под ним",
  "filter.key.origin": "источник, который сделал запрос",
  "filter.key.method": "метод запроса",
  "filter.key.status": "статус ответа, в том числе на предварительный запрос: `404`, `4xx`, `>=400`, `none`",
  "filter.key.type": "что сделало запрос: скрипт, шрифт, изображение",
  "filter.key.preflight": "спрашивал ли браузер сначала",
  "filter.key.credentials": "были ли учётные данные",
  "filter.key.header": "заголовок запроса или ответа: `name` или `name=part of its value`",
  "filter.key.hop": "сколько было перенаправлений или хост, на который вело одно из них",
  "filter.key.who": "кто должен действовать",
  "filter.key.is": "что ещё о нём верно",
  "filter.key.larger-than": "тело больше `500`, `10k` или `1M` байт, если это известно",

  "filter.is.failing": "Браузер что-то не отдал странице или мог не отдать.",
  "filter.is.warning": "Есть что-то, что полезно знать, каким бы ни был итог.",
  "filter.is.open": "Остались две причины, и браузер скрывает, какая из них верна.",
  "filter.is.redirected": "Браузер последовал перенаправлению.",
  "filter.is.trial": "В это время пробовалось решение.",
  "filter.is.from-cache": "Ответ взят из кеша HTTP.",
  "filter.is.without-tab": "Браузер не назвал вкладки: запрос сделал общий воркер или сервис-воркер.",
  "filter.is.unseen": "События запросов браузера его не показали; его показал журнал DevTools или зонд.",

  // What cannot be read.
  "filter.problem.pattern-invalid": "`/{pattern}/` — не регулярное выражение, поэтому не учитывается.",
  "filter.problem.pattern-unsupported":
    "`/{pattern}/` требует перебора с возвратом или другого синтаксиса, которого в фильтре нет, поэтому не учитывается.",
  "filter.problem.pattern-slow": "`/{pattern}/` занимает слишком много времени, поэтому не учитывается.",
  "filter.problem.no-such-key": "Ключа `{name}` нет, поэтому `{text}` ищется как текст.",
  "filter.problem.no-such-value":
    "У `{key}:` нет значения `{value}`, поэтому оно не учитывается. Есть такие: {choices}.",
  "filter.problem.status": "`{value}` — не статус, поэтому не учитывается. Пишите `404`, `4xx`, `>=400` или `none`.",
  "filter.problem.larger-than": "`{value}` — не размер, поэтому не учитывается. Пишите `500`, `10k` или `1M`.",

  // What it hides.
  "filter.hides-all":
    "{hidden, plural, one {# запрос скрыт} few {# запроса скрыто} many {# запросов скрыто} other {# запроса скрыто}} фильтром.",
  "filter.hides":
    "`{term}` скрывает: {hides, number}. {without, plural, =0 {Без него тоже ничего не показано.} one {Без него показан #.} few {Без него показаны #.} many {Без него показано #.} other {Без него показано #.}}",
  "filter.remove": "Убрать",
  "filter.remove.name": "Убрать {term}",
  "filter.show-all": "Показать все",
  "filter.restored":
    "Фильтр тот же, что в прошлый раз. Он скрывает {hidden, plural, one {# запрос} few {# запроса} many {# запросов} other {# запроса}}.",
};
