/** The words of the explanation of one exchange. */
export const explanation = {
  // The picture of what happened, as it is read out.
  "sequence.spoken": "{from} to {to}: {message}",
  "sequence.spoken.stopped": "{from} to {to}: {message}; the browser stopped here",
  "sequence.spoken.note": "{from}: {message}",
  "sequence.more-redirects": "({count, plural, one {# more redirect} other {# more redirects}})",
} as const;
