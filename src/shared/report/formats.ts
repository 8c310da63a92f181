/** The formats in which a report can be written, in the order in which they are offered. */
export const reportFormats = ["har", "markdown", "html"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** The type and the ending of each format's files. */
export const fileTypes: Readonly<Record<ReportFormat, { readonly mime: string; readonly extension: string }>> = {
  har: { mime: "application/json", extension: "har" },
  markdown: { mime: "text/markdown", extension: "md" },
  html: { mime: "text/html", extension: "html" },
};
