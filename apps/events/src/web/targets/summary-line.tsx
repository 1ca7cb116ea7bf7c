import { Text } from "@mantine/core";
import type { Indicator } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { todayAtHome } from "../today.ts";
import { Tag, type Tone } from "../ui/tag.tsx";
import { sayHeadline } from "./headline.ts";
import type { Series } from "./series.ts";
import type { Against } from "./standing.ts";
import { type Outcome, type SummaryGroup, summaryOf } from "./summary.ts";
import classes from "./summary-line.module.css";
import { targetTexts } from "./texts.ts";
import { sayWhen } from "./when.ts";

const TONES: Readonly<Record<Outcome, Tone>> = {
  met: "good",
  "not-met": "plain",
  "if-met": "doubt",
  "if-not-met": "doubt",
  unsure: "doubt",
  before: "plain",
};

interface SummaryLineProps {
  readonly against: Against;
  readonly indicator: Pick<Indicator, "unit" | "scopes">;
  readonly series: readonly Series[];
}

/** What the newest figures say of a target, in a line, and what is missing to settle it. */
export function SummaryLine({ against, indicator: { unit, scopes }, series }: SummaryLineProps) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  if (unit === undefined) return null;
  const { groups, noWhole, overdue } = summaryOf(against, series, unit, todayAtHome());
  if (groups.length === 0) return null;
  const dates = new Set(
    groups.flatMap(({ figures }) => figures.map(({ observation }) => sayWhen(observation, language))),
  );
  const [sameDate] = dates.size === 1 ? dates : [];
  const missing = [noWhole && say("missing.whole"), overdue && say(`missing.${overdue.of}-of-year`, overdue)];
  return (
    <div className={classes.summary}>
      <Text fw={600}>{sameDate ? say("newestOf", { date: sameDate }) : say("newest")}</Text>
      <ul className={classes.groups}>
        {groups.map((group) => (
          <li key={`${group.outcome} ${group.year}`}>
            <Tag tone={TONES[group.outcome]}>{say(`outcome.${group.outcome}`, { year: group.year ?? "" })}</Tag>{" "}
            <Figures
              group={group}
              unit={unit}
              scopes={against.target.scope === undefined ? scopes : []}
              dated={!sameDate}
            />
          </li>
        ))}
      </ul>
      <Text size="sm">{missing.filter((part) => typeof part === "string").join(" ")}</Text>
    </div>
  );
}

interface FiguresProps extends Pick<Indicator, "scopes"> {
  readonly group: SummaryGroup;
  readonly unit: NonNullable<Indicator["unit"]>;
  /** Whether each figure tells when it is of. */
  readonly dated: boolean;
}

function Figures({ group: { figures }, unit, scopes, dated }: FiguresProps) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  return figures.map(({ scope, observation }, index) => {
    const name = scopes.find(({ code }) => code === scope)?.name;
    const figure = sayHeadline(observation, unit, language, say);
    return (
      <span key={JSON.stringify(observation)}>
        {index > 0 && "; "}
        {name ? <Wording of={name} /> : scopes.length > 0 && say("noScope")} <b className={classes.figure}>{figure}</b>
        {dated && ` (${sayWhen(observation, language)})`}
      </span>
    );
  });
}
