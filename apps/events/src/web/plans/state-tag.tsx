import type { ActionPlan } from "@wps/model";
import { sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { Tag, type Tone } from "../ui/tag.tsx";
import { type PlanState, planStateOn } from "./plan-state.ts";
import { planTexts } from "./texts.ts";

const TONES: Readonly<Record<PlanState["name"], Tone>> = {
  "in-force": "good",
  over: "plain",
  unclear: "doubt",
  draft: "accent",
  "not-found": "doubt",
};

/** Where a plan stands today. */
export function StateTag({ plan }: { plan: ActionPlan }) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const state = planStateOn(plan, todayAtHome());
  const date = state.name === "draft" ? sayPartialDate(state.asOf, language) : "";
  return <Tag tone={TONES[state.name]}>{say(`state.${state.name}`, { date })}</Tag>;
}
