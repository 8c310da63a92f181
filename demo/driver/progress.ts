/** Shows progress in one line of a terminal; elsewhere it would be noise. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  else if (text !== "" && /[05]0 of|1 of/.test(text)) process.stderr.write(`${text}\n`);
}
