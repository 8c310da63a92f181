/** What the command's exit code says; they are part of its contract, see docs/cli.md. */
export const exitCodes = {
  /** Everything was read, and nothing was blocked or failed. */
  fine: 0,
  /** Something was blocked or failed. */
  failing: 1,
  /** A file could not be read to its end, or the command was not understood. */
  unreadable: 2,
} as const;
