import type { access as english } from "../en/access.ts";
import type { Translation } from "../words.ts";

export const access: Translation<typeof english> = {
  "part-not-shown.title": "Браузер показал не всё",
  "part-not-shown.summary":
    "{kind, select, beginning {Запрос был перенаправлен на {url} с URL, который не был показан.} target {Запрос к {url} был перенаправлен на {host}, а это расширению видеть нельзя.} other {Пока запрос к {url} был в пути, расширению запретили его видеть.}}",
  "part-not-shown.detail":
    "Браузер показывает запрос только тем расширениям, которым можно видеть запрашивающую страницу, а Firefox — только если им можно видеть и URL; из цепочки перенаправлений остальные URL он пропускает. Поэтому сказать, что стало с этим запросом, нельзя.",
  "note.allow-sites": "Разрешите этому расширению видеть и другие сайты и повторите запрос.",
  "step.shown-to-extension": "Браузер показывает его этому расширению",

  "sequence.out-of-sight": "(не показано этому расширению)",

  "access.none": "Этому расширению нельзя видеть ни один сайт, поэтому запросов браузер ему не показывает.",
  "access.some": "Этому расширению можно видеть только {hosts}.",
  "access.missing": "Не разрешено и потому не показано: {hosts}.",
  "access.this-page": "{host} (эта страница, а значит, и все её запросы)",
  "access.more": "{count, plural, other {ещё #}}",
  "access.log": "То, что здесь есть о других сайтах, взято из журнала DevTools, а он знает меньше.",
  "access.allow-all": "Разрешить на всех сайтах",
  "access.allow-missing": "Разрешить только на {count, plural, one {этом} other {этих}}",
  "access.page.heading": "Разрешить Corsplain видеть запросы",
  "access.page.question":
    "Corsplain объясняет те запросы, которые может видеть. Чтобы видеть запросы {hosts}, ему нужно ваше разрешение; когда вы нажмёте кнопку, Firefox спросит ещё раз. Отозвать его можно в любой момент в менеджере дополнений.",
  "access.page.all": "всех сайтов",
  "access.page.allow": "Разрешить",
  "access.page.cancel": "Отмена",

  "access.after-restart":
    "Запись идёт с {time}, когда расширение было обновлено или перезагружено. Из записанного раньше браузер ничего не сохранил.",
};
