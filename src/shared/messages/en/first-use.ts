/** The words around the example for the first use. */
export const firstUse = {
  "example.offer": "New here? One recorded request shows what this panel says.",
  "example.show": "See an example",
  "example.hide": "Not now, and not again",
  "example.said": "An example, recorded from a demonstration. Nothing of it is exported.",
  "example.hint.answer": "The answer is the first line of the explanation: what stopped the request, and who did.",
  "example.hint.picture": "The picture shows what went between page, browser and server, and where it ended.",
  "example.hint.fix": "The fix is complete: one change, as headers and in the words of the server’s stack.",
  "example.hint.filter": "The filter above the list takes a path, a host, a status or a verdict such as `blocked`.",
  "example.leave": "Close the example",
  "example.leave.key": "Esc, Clear, or the first real request does so too.",
  "settings.example": "Example",
  "settings.example.what": "One recorded request with its explanation, to see what stands where.",
  "settings.example.full": "There is room for it once the list is empty.",
} as const;
