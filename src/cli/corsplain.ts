import { exitCodes } from "./exit-codes.ts";
import { run } from "./run.ts";

/*
 * The command line: "corsplain explain session.har". This is the one place that knows the process.
 */

// Who reads the output may have had enough, as "head" does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = exitCodes.unreadable;
process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});
