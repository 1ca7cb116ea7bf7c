import { MEASURE_VERSIONS, type Measure } from "../../measure.js";
import type { KnownIndicatorCode } from "../indicators.js";
import type { KnownLegalActCode } from "../legal-acts.js";
import type { ClauseCodeOf } from "../programmes.js";
import type { KnownFrameworkCode, TargetCodeOf } from "../targets.js";

type Nap = "nap-wps-2024-2030";

/** A task, or a group of tasks, of the national programme. */
type KnownTask = Extract<ClauseCodeOf<Nap>, `II.${string}`>;

type KnownTargetRef = {
  [Code in KnownFrameworkCode]: { readonly framework: Code; readonly target: TargetCodeOf<Code> };
}[KnownFrameworkCode];

/** A definition as it is written: what it refers to is checked by the compiler, and its version stands elsewhere. */
export interface Definition extends Omit<Measure, "version" | "tasks" | "references"> {
  readonly tasks: readonly { readonly programme: Nap; readonly clause: KnownTask }[];
  readonly references: {
    readonly indicators: readonly KnownIndicatorCode[];
    readonly targets: readonly KnownTargetRef[];
    readonly acts: readonly KnownLegalActCode[];
    readonly methods: readonly string[];
  };
}

/** What most measures refer to. */
export const noReferences = { indicators: [], targets: [], acts: [], methods: [] } as const;

/**
 * Tasks of the national programme.
 *
 * @example
 * tasksNamed("II.3"); // [{ programme: "nap-wps-2024-2030", clause: "II.3" }]
 */
export const tasksNamed = (...clauses: readonly KnownTask[]): Definition["tasks"] =>
  clauses.map((clause) => ({ programme: "nap-wps-2024-2030", clause }));

/** Measures, each under the version of its definition. */
export function measures(definitions: readonly Definition[]): readonly Measure[] {
  return definitions.map(({ code, ...definition }) => ({ code, version: MEASURE_VERSIONS[code], ...definition }));
}
