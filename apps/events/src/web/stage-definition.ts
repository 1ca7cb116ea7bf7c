import type { MoneyStage } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";

/** By which measure of the catalogue a stage is reckoned; what is committed is reckoned by none of its own. */
const MEASURES = { planned: "FIN-01", committed: null, actual: "FIN-02" } as const satisfies Record<
  MoneyStage,
  string | null
>;

/** By which definition money of a stage is reckoned, such as `FIN-02 v1`. */
export function stageDefinition(stage: MoneyStage): string | null {
  const code = MEASURES[stage];
  return code && `${code} v${getMeasure(code).version}`;
}
