import type { Language } from "@wps/model";
import { getIndicator } from "@wps/model/catalogue";
import type { Say } from "../language/i18n.ts";
import { type FigureWord, sayGoal } from "./figures.ts";
import { sayHeadline } from "./headline.ts";
import type { TargetProgress } from "./progress.ts";
import { sayStanding, type WayWord } from "./say-way.ts";
import { byAge, seriesOf } from "./series.ts";
import { summaryOf } from "./summary.ts";
import { wayOf } from "./target-way.ts";
import { sayWhen } from "./when.ts";

interface Speaker {
  readonly language: Language;
  readonly say: Say<"newest">;
  readonly sayWay: Say<WayWord>;
  readonly sayTarget: Say<FigureWord | `missing.${"any" | "whole"}-of-year`>;
}

const sentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`;

/**
 * By what a target is where it is: the newest figures with their milestone, why nothing more can be told, and what is
 * overdue.
 *
 * @param today to tell the milestones that are past, `2026-11-22`
 */
export function sayProgress({ asked, progress }: TargetProgress, today: string, speaker: Speaker): string[] {
  if (asked === undefined) return [];
  const { language, say, sayWay, sayTarget } = speaker;
  const { against, observations, breaks, unit } = asked;
  const way = wayOf(asked);
  const newest = way.latest.map(({ observation, milestone }) =>
    say("newest", {
      value: sayHeadline(observation, unit, language, sayTarget),
      when: sayWhen(observation, language),
      year: milestone.by.slice(0, 4),
      goal: sayGoal(milestone.goal, unit, language, sayTarget),
    }),
  );
  const { current } = byAge(seriesOf(getIndicator(against.target.indicator), observations, breaks));
  const { overdue } = summaryOf(against, current, unit, today);
  return [
    ...newest.map((words) => `${words.charAt(0).toLocaleUpperCase(language)}${words.slice(1)}`),
    ...(progress === "reached" ? [] : [sentence(sayStanding(way, { language, say: sayWay }))]),
    ...(overdue ? [sayTarget(`missing.${overdue.of}-of-year`, overdue)] : []),
  ];
}
