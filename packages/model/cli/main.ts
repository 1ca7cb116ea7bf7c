#!/usr/bin/env node
import process from "node:process";
import { run } from "./run.js";
import { languageOf } from "./text.js";

// Whoever reads only the beginning, such as `head`, has what they want.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  language: languageOf(process.env),
  input: process.stdin,
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
