/** Records that come as text, checked one by one: by our guard, by zod in all its ways, and by what ajv writes ahead. */
import { ProgrammeEvent } from "@wps/model";
import { ParticipationFact } from "@wps/model/indicators";
import { isParticipationFact, isProgrammeEvent } from "@wps/model/validate";
import { type Goal, sayGoal } from "../../../../tools/bench/goal.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toRatio } from "../../../../tools/bench/table.ts";
import { compare } from "./comparison.ts";
import { textOfEvents } from "./events.ts";
import { textOfRecords } from "./records.ts";

const rounds = sized(9, 1);

const facts = compare({
  noun: "ParticipationFact",
  schema: ParticipationFact,
  guard: isParticipationFact,
  text: textOfRecords(sized(100_000, 500)),
  spoil: (record) => ({ ...record, sex: "female" }),
  rounds,
});
// Of an event most of the time goes into what its parts are to each other, which guard and zod ask the same functions.
compare({
  noun: "ProgrammeEvent",
  schema: ProgrammeEvent,
  guard: isProgrammeEvent,
  text: textOfEvents(sized(10_000, 100)),
  spoil: (record) => ({ ...record, kind: "party" }),
  rounds,
});

const goals: Goal[] = [
  { name: "facts beside zod's parse", value: facts.zodParse / facts.ours, bound: { atLeast: 5 }, toText: toRatio },
  { name: "part of JSON.parse", value: facts.ours / facts.json, bound: { atMost: 0.2 }, toText: toRatio },
];
for (const goal of goals) print(sayGoal(goal));
