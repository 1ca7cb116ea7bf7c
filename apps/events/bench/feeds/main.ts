import { findClause, findProgramme } from "@wps/model/catalogue";
import { calendarOf, toCalendar, toEventBlocks } from "@wps/model/ics";
import { sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { byIcalGenerator, byIcalJs, byIcs } from "./libraries.ts";
import { entriesOf, eventsOfOneEntry } from "./same-entries.ts";

const EVENTS = sized(10_000, 50);
/** Each is run so often, after a first time with a few events that does not count. */
const SLOW_RUNS = sized(3, 1);
const QUICK_RUNS = sized(50, 1);
const FEW = 50;
const LONGEST_LINE = 75;

/** A way of writing the feed, with how long it took and what came out. */
interface Written {
  readonly name: string;
  readonly median: number;
  readonly text: string;
}

function measured(name: string, runs: number, write: (count: number) => string): Written {
  let text = write(FEW);
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    text = write(EVENTS);
    return performance.now() - began;
  });
  return { name, median: medianOf(times), text };
}

/** Lines that are longer than RFC 5545 asks for. */
const tooLong = (text: string) => text.split("\r\n").filter((line) => Buffer.byteLength(line) > LONGEST_LINE).length;

const events = await eventsOfOneEntry(EVENTS);
const options = {
  name: "Phụ nữ, hòa bình và an ninh: tất cả sự kiện",
  language: "vi",
  site: "https://su-kien.example.org",
  names: {
    organisation: () => undefined,
    programme: (code: string) => findProgramme(code)?.shortTitle,
    clause: (ref: { programme: string; clause: string }) => findClause(ref)?.shortTitle,
  },
} as const;
const blocks = events.map((event) => toEventBlocks(event, options));
const entries = entriesOf(calendarOf(blocks, options));

const warm = measured("ours, warm: kept blocks", QUICK_RUNS, (count) => calendarOf(blocks.slice(0, count), options));
const cold = measured(
  "ours, cold: every event",
  SLOW_RUNS,
  (count) => toCalendar(events.slice(0, count), options).text,
);
const ics = measured("ics createEvents", SLOW_RUNS, (count) => byIcs(entries.slice(0, count), options.name));
const generator = measured("ical-generator", SLOW_RUNS, (count) =>
  byIcalGenerator(entries.slice(0, count), options.name),
);
const icalJs = measured("ical.js", SLOW_RUNS, (count) => byIcalJs(entries.slice(0, count), options.name));

print(`One feed of ${toCount(entries.length)} events, median of ${SLOW_RUNS} runs (warm: ${QUICK_RUNS})\n`);
print(
  toTable(
    ["written by", "median", "beside warm", "beside cold", "octets", "lines over 75"],
    [warm, cold, ics, generator, icalJs].map(({ name, median, text }) => [
      name,
      toMilliseconds(median),
      toRatio(median / warm.median),
      toRatio(median / cold.median),
      toCount(Buffer.byteLength(text)),
      toCount(tooLong(text)),
    ]),
  ),
);
print();
for (const [other, atLeast] of [
  [ics, 40],
  [icalJs, 5],
] as const) {
  print(
    sayGoal({
      name: `warm beside ${other.name}`,
      value: other.median / warm.median,
      bound: { atLeast },
      toText: toRatio,
    }),
  );
}
