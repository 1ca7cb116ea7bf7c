import type { KnownFrameworkCode, KnownIndicatorCode } from "@wps/model/catalogue";
import type { TargetsPart } from "./part.ts";

/** What a part of the page shows: frameworks with their targets, and figures that no target asks for. */
interface PartContent {
  readonly frameworks: readonly KnownFrameworkCode[];
  readonly beside: readonly KnownIndicatorCode[];
}

/** Every framework and every indicator of our own, each in its part. */
export const PART_CONTENT: Readonly<Record<Exclude<TargetsPart, "indicators">, PartContent>> = {
  "gender-equality": {
    frameworks: ["gender-equality-strategy-2021-2030"],
    beside: ["gender-equality-strategy-targets", "women-among-employed", "world-rank"],
  },
  leadership: {
    frameworks: ["women-leadership-2021-2030"],
    beside: ["women-in-leading-posts", "women-in-national-assembly", "women-in-peoples-councils"],
  },
  violence: {
    frameworks: ["gbv-programme-2021-2025"],
    beside: ["women-subjected-to-violence", "harmed-women-without-public-help", "population-subjected-to-violence"],
  },
  peacekeeping: {
    frameworks: ["viet-nam-peacekeeping-goal-2025", "un-uniformed-gender-parity-2018-2028"],
    beside: ["women-sent-to-peacekeeping", "women-in-un-peacekeeping"],
  },
  defence: {
    frameworks: ["defence-gender-equality-2021-2025"],
    beside: ["defence-plan-targets-met", "women-party-members-in-defence"],
  },
};
