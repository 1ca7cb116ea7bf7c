import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

// What the page for people shows of the command is what the command says.

const COMMAND = join(import.meta.dirname, "..", "dist", "cli", "main.js");
const PAGE = readFileSync(join(import.meta.dirname, "..", "README.md"), "utf8");
const FOLDER = mkdtempSync(join(tmpdir(), "wps-model-page-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const blocksOf = (language: string) =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, text = ""]) => text);

const [people = ""] = blocksOf("csv");
writeFileSync(join(FOLDER, "people.csv"), people);

/** A command, and what stands below it up to the next one. */
const examples = blocksOf("console").flatMap((block) =>
  block
    .split(/^\$ npx @wps\/model /m)
    .slice(1)
    .map((example) => {
      const [command = "", ...said] = example.trimEnd().split("\n");
      return { command, said };
    }),
);

/** What somebody sees who starts the command there. */
function seen(command: string): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...command.split(" ")], { cwd: FOLDER, env: { LANG: "C" } }, (_, out, err) =>
      resolve(`${out}${err}`.trimEnd().split("\n")),
    );
  });
}

it("are several", () => {
  expect(people.split("\n").length).toBeGreaterThan(3);
  expect(examples.length).toBeGreaterThan(2);
});

it.each(examples)("says so: $command", async ({ command, said }) => {
  expect(await seen(command)).toEqual(said);
});
