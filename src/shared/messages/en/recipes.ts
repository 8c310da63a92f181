/** The words of the recipes: where a text goes, what people typically get wrong, how a server tells its own reason. */
export const recipes = {
  "recipe.of": "Ready to paste, for {server}",
  "recipe.stack": "Stack",
  "recipe.choose": "Choose …",
  "recipe.seen": "Seen in its answers",
  "recipe.others": "All others",
  "recipe.guessed": "because of `{because}`",
  "recipe.with-credentials": "with credentials",
  "recipe.credentials-unknown":
    "The browser does not show whether the request has credentials. Allow them only if the page asks with them.",
  "recipe.mistake": "Typical mistake",
  "recipe.debug": "The server’s own reason",
  "recipe.docs": "Documentation of {name}",

  "recipe.nginx.where.http": "In the `http` block, for example in a file of its own that it includes:",
  "recipe.nginx.where.server":
    "In the `server` block of the API, or in the `location` that answers, before its other directives:",
  "recipe.nginx.mistake":
    "`add_header` without `always` leaves error responses bare, and a `location` that has an `add_header` of its own inherits none of these (`add_header_inherit merge;` there changes that, since 1.29.3).",
  "recipe.nginx.debug": "Log what the browser sent and what it got, then look into the access log:",
} as const;
