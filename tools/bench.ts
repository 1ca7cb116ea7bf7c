/**
 * `pnpm bench [name …]`: says what machine this is, then runs the benches one after the other, each a process of its own.
 *
 * A bench is `bench/<name>/main.ts` of a package. It measures, prints, and says of each goal whether it is met; the exit
 * code tells only whether every bench came to its end, because machines differ. It may collect garbage between what it
 * compares.
 */
import { existsSync, globSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { machineFacts } from "./bench-machine.ts";
import { run } from "./child.mjs";

const root = resolve(import.meta.dirname, "..");
const MAIN = "{apps,packages}/*/bench/*/main.ts";
const nameOf = (main: string): string => basename(dirname(main));

async function bench(asked: readonly string[]): Promise<number> {
  const all = globSync(MAIN, { cwd: root }).sort();
  const unknown = asked.find((name) => !all.some((main) => nameOf(main) === name));
  if (unknown !== undefined) return refuse(`There is no bench "${unknown}"; there are ${all.map(nameOf).join(", ")}.`);
  if (!existsSync(join(root, "packages/model/dist"))) return refuse("Nothing is built yet: run `pnpm build` first.");

  for (const [fact, value] of machineFacts(root)) console.log(`${fact.padEnd(12)}${value}`);
  const chosen = asked.length === 0 ? all : all.filter((main) => asked.includes(nameOf(main)));
  const crashed: string[] = [];
  for (const main of chosen) {
    console.log(`\n── ${nameOf(main)} ${"─".repeat(Math.max(0, 76 - nameOf(main).length))}\n`);
    const { code, stoppedBy } = await run(process.execPath, ["--expose-gc", join(root, main)], {
      cwd: resolve(root, dirname(main), "..", ".."),
      output: "inherit",
    });
    if (stoppedBy) return code;
    if (code !== 0) crashed.push(nameOf(main));
  }
  return crashed.length === 0 ? 0 : refuse(`\nDid not come to an end: ${crashed.join(", ")}.`);
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await bench(process.argv.slice(2));
