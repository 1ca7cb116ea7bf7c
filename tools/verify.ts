/** `npm test` after the set-up: runs every step of the table, goes on after a failure, and says what ran. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { run } from "./child.mjs";
import { type Counted, type Stage, type Step, stages } from "./steps.ts";
import { type Result, toLine, toSummary } from "./summary.ts";
import { believed, type Tally, tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from "./tally.ts";

const root = resolve(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "wps-verify-"));

/** Which further arguments and environment make a runner report to a file. */
const reporting: Record<Counted, (file: string) => { args: string[]; env: NodeJS.ProcessEnv }> = {
  check: () => ({ args: [], env: {} }),
  vitest: (file) => ({ args: ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`], env: {} }),
  playwright: (file) => ({ args: ["--reporter=list,json"], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
};

function tallyOf({ counted }: Step, code: number, report: string): Tally {
  if (counted === "check") return tallyOfCheck(code);
  if (!existsSync(report)) return tallyOfCheck(1);
  const text = readFileSync(report, "utf8");
  const tally = counted === "vitest" ? tallyOfVitest(JSON.parse(text)) : tallyOfPlaywright(JSON.parse(text));
  return believed(tally, code);
}

async function perform(step: Step): Promise<Result> {
  const start = performance.now();
  const cwd = join(root, step.in);
  const report = join(reports, `${step.name}.json`);
  const { args, env } = reporting[step.counted](report);
  const [command, ...rest] = step.command;

  const ended = await run(command, [...rest, ...args], {
    cwd,
    env: {
      ...process.env,
      PATH: [join(cwd, "node_modules", ".bin"), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
      ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
      ...env,
    },
    onTick: (lastLine) => console.log(`  … ${step.name}: ${lastLine}`),
  });
  if (ended.stoppedBy) process.exit(ended.code);

  const result = { name: step.name, tally: tallyOf(step, ended.code, report), took: performance.now() - start };
  console.log(toLine(result));
  if (result.tally.failed > 0) console.log(`${ended.output.trimEnd()}\n`);
  return result;
}

async function performInTurn(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push(await perform(step));
  return results;
}

async function performStage(stage: Stage): Promise<Result[]> {
  return (await Promise.all(stage.map(performInTurn))).flat();
}

process.on("exit", () => rmSync(reports, { recursive: true }));

const results: Result[] = [];
for (const stage of stages) results.push(...(await performStage(stage)));
console.log(toSummary(results));
process.exitCode = results.some(({ tally }) => tally.failed > 0) ? 1 : 0;
