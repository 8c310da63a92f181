/** What is said to people who do not see the panel. */
export const spoken = {
  "app.name": "CORS",
  "announce.failing": "{count, plural, one {# new failing request} other {# new failing requests}}",
  "announce.shown": "{shown, number} of {total, plural, one {# request} other {# requests}} shown",
} as const;
