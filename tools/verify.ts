/** `npm test` after the set-up: runs every step of the table, goes on after a failure, and says what ran. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { run } from "./child.mjs";
import { type Counted, type Stage, type Step, stages } from "./steps.ts";
import { type Result, toLine, toSeconds, toSummary } from "./summary.ts";
import { believed, type Tally, tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from "./tally.ts";

const root = resolve(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "wps-verify-"));

/** What goes into a log has no colours. Playwright sees to that itself, and warns when it is told. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

/** Which further arguments and environment make a runner report to a file. */
const reporting: Record<Counted, (file: string) => { args: string[]; env: NodeJS.ProcessEnv }> = {
  check: () => ({ args: [], env: plain }),
  vitest: (file) => ({ args: ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`], env: plain }),
  playwright: (file) => ({ args: ["--reporter=list,json"], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
};

function tallyOf({ counted }: Step, code: number, report: string): Tally {
  if (counted === "check") return tallyOfCheck(code);
  if (!existsSync(report)) return tallyOfCheck(1);
  const text = readFileSync(report, "utf8");
  const tally = counted === "vitest" ? tallyOfVitest(JSON.parse(text)) : tallyOfPlaywright(JSON.parse(text));
  return believed(tally, code);
}

/** Somebody stopped us: what is running is leaving, and nothing more is begun. */
class Stopped extends Error {
  readonly code: number;
  constructor(code: number) {
    super();
    this.code = code;
  }
}

async function perform(step: Step): Promise<Result> {
  const start = performance.now();
  const cwd = join(root, step.in);
  const report = join(reports, `${step.name}.json`);
  const { args, env } = reporting[step.counted](report);
  const [command, ...rest] = step.command;

  const { code, output, stoppedBy } = await run(command, [...rest, ...args], {
    cwd,
    env: {
      ...process.env,
      PATH: [join(cwd, "node_modules", ".bin"), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
      ...env,
    },
    onTick: (lastLine) => console.log(`  … ${step.name}, ${toSeconds(performance.now() - start)}: ${lastLine}`),
  }).catch((error: Error) => ({ code: 127, output: error.message, stoppedBy: undefined }));
  if (stoppedBy) throw new Stopped(code);

  const result = { name: step.name, tally: tallyOf(step, code, report), took: performance.now() - start };
  console.log(toLine(result));
  if (result.tally.failed > 0) console.log(`${output.trimEnd()}\n`);
  return result;
}

async function performInTurn(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push(await perform(step));
  return results;
}

async function performStage(stage: Stage): Promise<Result[]> {
  // Settled, not raced: when one lane is stopped, the others are still seeing their children off.
  const lanes = await Promise.allSettled(stage.map(performInTurn));
  return lanes.flatMap((lane) => {
    if (lane.status === "rejected") throw lane.reason;
    return lane.value;
  });
}

try {
  const results: Result[] = [];
  for (const stage of stages) results.push(...(await performStage(stage)));
  console.log(toSummary(results));
  process.exitCode = results.some(({ tally }) => tally.failed > 0) ? 1 : 0;
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  process.exitCode = error.code;
} finally {
  rmSync(reports, { recursive: true });
}
