import type { Target } from "@wps/model";

/** The place of a target in its framework, where the framework numbers its targets by objective. */
export interface TargetNumber {
  readonly objective: string;
  readonly target: string;
}

/**
 * The number of a target taken apart; nothing where the code is a name of ours. What stands under another target has the
 * number of that one.
 *
 * @example
 * numberOf({ code: "O3.2-abusers", under: "O3.2", numbering: { status: "seen" } }); // { objective: "3", target: "2" }
 */
export function numberOf({
  code,
  under,
  numbering,
}: Pick<Target, "code" | "under" | "numbering">): TargetNumber | undefined {
  if (numbering.status === "ours") return undefined;
  const [, objective, target] = /^O(\d+)\.(\d+)$/.exec(under ?? code) ?? [];
  return objective === undefined || target === undefined ? undefined : { objective, target };
}
