import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tables } from "./answers.ts";
import { type Data, FUNDERS, NAMES, type Participation } from "./data.ts";

/** What the C kernel says: how long a run took, and some facts of its tables. */
export interface KernelRun {
  readonly median: number;
  readonly least: number;
  readonly facts: readonly number[];
}

/** The straight C kernel, compiled here. */
export interface Kernel {
  readonly version: string;
  run(data: Data, runs: number): KernelRun;
  remove(): void;
}

/** The columns as the kernel reads them: bytes, keys, and the shares of funders by event. */
function fileOf({ participations, funders }: Data): Buffer {
  const events = [...funders.keys()];
  const numberOf = new Map(events.map((event, index) => [event, index]));
  const personOf = ({ person }: Participation) => Number(person.slice(1));
  const coded = (name: keyof typeof NAMES) => {
    const codes = new Map<string, number>(NAMES[name].map((text, index) => [text, index]));
    return Uint8Array.from(participations, (one) => codes.get(one[name]) ?? 0);
  };
  const counted = (numberOf: (one: Participation) => number) => Uint8Array.from(participations, numberOf);
  const keyed = (numberOf: (one: Participation) => number) =>
    new Uint8Array(Int32Array.from(participations, numberOf).buffer);
  const people = participations.reduce((most, one) => Math.max(most, personOf(one)), 0) + 1;
  const shares = new Int32Array(events.length * FUNDERS.length);
  for (const [event, parts] of funders) {
    const row = (numberOf.get(event) ?? 0) * FUNDERS.length;
    for (const [funder, share] of parts) shares[row + FUNDERS.indexOf(funder)] = share;
  }
  return Buffer.concat([
    new Uint8Array(Int32Array.of(participations.length, people, events.length).buffer),
    ...(["sex", "agency", "province", "level", "task", "month"] as const).map(coded),
    counted(({ halfDays }) => halfDays),
    // 0 says that there is none.
    counted(({ pre }) => (pre ?? -1) + 1),
    counted(({ post }) => (post ?? -1) + 1),
    keyed(personOf),
    keyed(({ event }) => numberOf.get(event) ?? 0),
    new Uint8Array(shares.buffer),
  ]);
}

/** The kernel, if there is a compiler. */
export function compiledKernel(): Kernel | undefined {
  const folder = mkdtempSync(join(tmpdir(), "wps-kernel-"));
  const remove = () => rmSync(folder, { recursive: true });
  const [program, file] = [join(folder, "kernel"), join(folder, "data")];
  try {
    execFileSync("gcc", ["-O3", "-march=native", "-o", program, join(import.meta.dirname, "kernel.c")], {
      stdio: "ignore",
    });
    const version = execFileSync("gcc", ["-dumpfullversion"], { encoding: "utf8" }).trim();
    return {
      version,
      remove,
      run(data, runs) {
        writeFileSync(file, fileOf(data));
        return JSON.parse(execFileSync(program, [file, String(runs)], { encoding: "utf8" }));
      },
    };
  } catch {
    remove();
    return undefined;
  }
}

/** The same facts of the tables of another engine. */
export function factsOf(tables: Tables): readonly number[] {
  const { sex: sexes, agency: agencies, province: provinces, level: levels, task: tasks } = NAMES;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const cube = [...tables.cube()].map(([, count = 0]) => count);
  const small = agencies.flatMap((agency) =>
    provinces.flatMap((province) => sexes.map((sex) => tables.small(agency, province, sex))),
  );
  const { pre, post } = tables.scores;
  return [
    tables.people("F"),
    cube.length,
    sum(cube.map((count) => count * count)),
    tables.persons,
    sum(agencies.flatMap((agency) => sexes.map((sex) => tables.personsBy(agency, sex)))),
    sum(tasks.flatMap((task) => sexes.map((sex) => tables.halfDays(task, sex)))),
    sum(levels.flatMap((level) => sexes.map((sex) => post(level, sex) - pre(level, sex)))),
    sum(FUNDERS.map((funder) => tables.funded(funder))),
    tables.byYear("A01", "2024", "F") + tables.byAgency("A02", "M") + tables.byPlace("P03", "commune", "F"),
    sum([...tables.events()].map(([, count = 0]) => count)),
    small.filter((count) => count > 0 && count < 5).length,
  ];
}
