/** The words of the panel's list. */
export const list = {
  "list.column.domain": "Domain",
  "list.column.type": "Type",
  "list.column.picture": "Sequence",
  "list.column.started": "Started",
  "list.columns": "Columns",
  "list.columns.reset": "Reset columns",
  "list.column.width": "Width of {column}",
  "list.group": "Group repeats",
  "list.group.show": "Show all {count, number} that say the same",
  "list.group.hide": "Show only the first of {count, number} that say the same",
  "list.group.count": "{count, number}×",
  "list.preserve": "Preserve log",
  "list.preserve.hint": "Keep the requests of earlier pages in the list when the tab shows another page",
  "list.navigated": "Navigated to {url}",
  "list.new": "{count, plural, one {# new request} other {# new requests}}",

  // The requests of an exchange, in its small picture.
  "list.mark.passed": "{method} {status} passed",
  "list.mark.refused": "{method} {status} refused",
  "list.mark.cached": "{method} {status} from the cache",
  "list.mark.no-response": "{method} without a response",
  "list.mark.never-sent": "{method} never sent",
  "list.mark.pending": "{method} under way",
  "list.mark.permission": "OPTIONS spared by an earlier permission",
  "list.mark.more": "more requests",
} as const;
