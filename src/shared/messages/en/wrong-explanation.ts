/** The words for somebody who doubts an explanation. */
export const wrongExplanation = {
  "wrong.heading": "Is this explanation wrong?",
  "wrong.when": "If the browser did something else than this explanation says, please report it.",
  "wrong.report":
    "Take the report of this request. It is in English, and secrets are hidden in it. URLs and host names are not, so look at it first.",
  "wrong.copy": "Copy report",
  "wrong.save": "Save as HAR",
  "wrong.form": "Open the form, and put the report into it",
  "wrong.form.fields": "Its address names no URL and no header, only this: {fields}.",
  "row-menu.wrong": "This explanation is wrong …",
} as const;
