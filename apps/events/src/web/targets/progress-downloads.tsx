import { itemsOf, wordingIn } from "@wps/model";
import { getIndicator } from "@wps/model/catalogue";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { sayGoal } from "./figures.ts";
import { pathTexts } from "./path-texts.ts";
import type { FrameworkProgress } from "./progress.ts";
import { progressTexts } from "./progress-texts.ts";
import { sayProgress } from "./say-progress.ts";
import { wayOf } from "./target-way.ts";
import { targetTexts } from "./texts.ts";

/** Takes the progress of every target away as a table. */
export function ProgressDownloads({ frameworks }: { frameworks: readonly FrameworkProgress[] }) {
  const say = useTexts(progressTexts);
  const sayWay = useTexts(pathTexts);
  const sayTarget = useTexts(targetTexts);
  const { language } = useLanguage();
  const rows = () =>
    frameworks.flatMap(({ framework, targets }) =>
      targets.map((told) => {
        const { target, progress, asked } = told;
        const { scopes, title, unit } = getIndicator(target.indicator);
        const wording = scopes.find(({ code }) => code === target.scope)?.name ?? title.wording;
        const goals = itemsOf(target.milestones).map(({ by, goal }) =>
          unit ? sayWay("milestone", { year: by.slice(0, 4), goal: sayGoal(goal, unit, language, sayTarget) }) : by,
        );
        const year = asked && wayOf(asked).latest[0]?.milestone.by.slice(0, 4);
        return [
          wordingIn(framework.shortTitle, language).text,
          target.code,
          wordingIn(wording, language).text,
          goals.join("; "),
          say(`is.${progress}`, { year: year ?? "" }),
          sayProgress(told, todayAtHome(), { language, say, sayWay, sayTarget }).join(" "),
        ];
      }),
    );
  const headings = [say("framework"), "Id", say("target"), say("milestones"), say("progress"), say("why")];
  const taken = () => ({
    title: say("whole"),
    about: [{ term: sayWay("day"), value: todayAtHome() }],
    columns: headings,
    rows: rows(),
  });
  return <SaveButtons file="target-progress" of={say("whole")} table={taken} />;
}
