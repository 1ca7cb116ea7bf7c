import { wordingIn } from "@wps/model";
import { getIndicator } from "@wps/model/catalogue";
import { useMemo } from "react";
import type { Path } from "../charts/path.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayGoal } from "./figures.ts";
import { sayHeadline } from "./headline.ts";
import { pathTexts } from "./path-texts.ts";
import { pathOf } from "./target-path.ts";
import type { Asked } from "./target-way.ts";
import { targetTexts } from "./texts.ts";

/** The way to a target as it is drawn, and all of it for a listener. */
interface DrawnPath {
  readonly path: Path;
  readonly label: string;
}

/** The way to a target in the reader's language; nothing where it cannot be drawn. */
export function useTargetPath(asked: Asked | undefined, title: string): DrawnPath | undefined {
  const say = useTexts(pathTexts);
  const sayTarget = useTexts(targetTexts);
  const { language } = useLanguage();
  return useMemo(() => {
    if (asked === undefined) return undefined;
    const { unit, against } = asked;
    const { scopes } = getIndicator(against.target.indicator);
    const path = pathOf(asked, {
      nameOf: (code) => {
        if (against.target.scope !== undefined || scopes.length === 0) return "";
        const name = scopes.find((scope) => scope.code === code)?.name;
        return name ? wordingIn(name, language).text : sayTarget("noScope");
      },
      sayObserved: (observation) => sayHeadline(observation, unit, language, sayTarget),
      sayMilestone: ({ by, goal }) =>
        say("milestone", { year: by.slice(0, 4), goal: sayGoal(goal, unit, language, sayTarget) }),
      sayBaseline: (observation) => say("baseline", { value: sayHeadline(observation, unit, language, sayTarget) }),
    });
    if (path === undefined) return undefined;
    const list = (parts: readonly string[]) => new Intl.ListFormat(language, { type: "unit" }).format(parts);
    const seen = path.lines
      .flat()
      .map(({ name, says, on }) => say("seenOf", { name, value: says, when: on.slice(0, 4) }).trim());
    const label = say("label", {
      title,
      goals: say("goals", { goals: list(path.goals.map(({ says }) => says)) }),
      seen: say("seen", { seen: list(seen) }),
    });
    return { path, label };
  }, [asked, title, language, say, sayTarget]);
}
