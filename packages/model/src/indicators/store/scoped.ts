import type { View, Where } from "../../engine/index.js";
import { provinceOfKey } from "../../place.js";
import type { ParticipationDimension, ParticipationQuestion } from "../participation-question.js";
import {
  isPlacedDimension,
  orUnrecorded,
  type Placed,
  type PlacedDimension,
  placedIn,
  type Reading,
} from "../placed.js";
import { outOfScope } from "../scope.js";
import { type Dimension, type Key, linksIn, rolesIn } from "./stored.js";

type Views = { readonly [name: string]: View<Dimension | Key> };

/** What a column, or a view of it, is asked by. */
export interface Axis {
  readonly name: string;
  readonly views: Views;
}

/** Which participations are meant, as the columns know it. */
export interface Scoped {
  readonly where: Where<string>;
  readonly views: Views;
}

const NOWHERE: Placed = {
  dates: { precision: "day", start: "0001-01-01", end: "0001-01-01" },
  links: [],
  hosts: [],
  province: null,
};

const onDay = (day: string | null): Placed =>
  day === null ? NOWHERE : { ...NOWHERE, dates: { precision: "day", start: day, end: day } };
const onClauses = (text: string | null): Placed => ({ ...NOWHERE, links: linksIn(text) });

/** What a participation is read by in a dimension, and what of the question the reading depends on. */
interface PlacedColumn {
  readonly of: Dimension;
  readonly placed: (text: string | null) => Placed;
  readonly isMany?: true;
  readonly dependsOn: (reading: Reading) => unknown;
}

const DAY: PlacedColumn = { of: "day", placed: onDay, dependsOn: () => null };
const CLAUSES: PlacedColumn = {
  of: "links",
  placed: onClauses,
  isMany: true,
  dependsOn: ({ programme, programmes }) => [programme?.code, programmes],
};

const PLACED: Readonly<Record<PlacedDimension, PlacedColumn>> = {
  year: DAY,
  quarter: DAY,
  month: DAY,
  programme: CLAUSES,
  objective: CLAUSES,
  "task-group": CLAUSES,
  task: CLAUSES,
  organisation: {
    of: "organisation",
    placed: (text) => ({ ...NOWHERE, hosts: text === null ? [] : [{ organisation: text, agency: text }] }),
    dependsOn: ({ question }) => question.organisations,
  },
  province: {
    of: "province",
    placed: (key) => ({ ...NOWHERE, province: key === null ? null : provinceOfKey(key) }),
    dependsOn: ({ question }) => question.provinces,
  },
};

/** How the columns are asked by a dimension. A category is read as it is of a fact, once for all that have it. */
export function axisOf(dimension: ParticipationDimension, reading: Reading): Axis {
  if (isPlacedDimension(dimension)) return placedAxis(dimension, reading);
  if (dimension === "role") return viewed("role", { of: "roles", asEach: (roles) => orUnrecorded(rolesIn(roles)) });
  if (dimension === "event") return viewed("by event", { of: "event", as: (event) => event });
  return { name: dimension, views: {} };
}

function placedAxis(dimension: PlacedDimension, reading: Reading): Axis {
  const { of, placed, isMany, dependsOn } = PLACED[dimension];
  const read = (text: string | null) => orUnrecorded(placedIn(dimension, placed(text), reading));
  const name = JSON.stringify([dimension, dependsOn(reading)]);
  return viewed(name, isMany ? { of, asEach: read } : { of, as: (text) => read(text)[0] ?? null });
}

const viewed = (name: string, view: View<Dimension | Key>): Axis => ({ name, views: { [name]: view } });

const IN = "in scope";
const OUT = "out of scope";

/** Which participations a question is about. */
export function scopedTo(question: ParticipationQuestion, reading: Reading): Scoped {
  const { period, phase, clause } = question;
  const nothing = { where: {}, period: undefined, phase: undefined, clause: undefined };
  const isIn = (fact: Placed, part: object, read: Reading) =>
    outOfScope(fact, { ...question, ...nothing, ...part }, read, () => []) === undefined ? IN : OUT;
  const ofAnyProgramme = { ...reading, programmes: undefined };
  const criteria: Axis[] = [
    ...(reading.programmes === undefined && clause === undefined
      ? []
      : [
          viewed(JSON.stringify(["clause", clause, reading.programmes]), {
            of: "links",
            as: (links) => isIn(onClauses(links), { clause }, reading),
          }),
        ]),
    ...(period === undefined && phase === undefined
      ? []
      : [
          viewed(JSON.stringify(["days", period, phase, reading.programme?.code]), {
            of: "day",
            as: (day) => isIn(onDay(day), { period, phase }, ofAnyProgramme),
          }),
        ]),
  ];
  const chosen = Object.entries(question.where).flatMap(([dimension, category]) =>
    category === undefined ? [] : [{ axis: axisOf(dimension as ParticipationDimension, reading), category }],
  );
  return {
    where: Object.fromEntries([
      ...criteria.map(({ name }) => [name, [IN]]),
      ...chosen.map(({ axis, category }) => [axis.name, [category]]),
    ]),
    views: Object.assign({}, ...[...criteria, ...chosen.map(({ axis }) => axis)].map(({ views }) => views)),
  };
}
