import { Text } from "@mantine/core";
import { type Indicator, itemsOf, milestoneOn, type Unit } from "@wps/model";
import type { KnownTarget } from "@wps/model/catalogue";
import { sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { todayAtHome } from "../today.ts";
import { sayGoal } from "./figures.ts";
import classes from "./milestones.module.css";
import { targetTexts } from "./texts.ts";

interface MilestonesProps {
  readonly target: KnownTarget<string>;
  readonly indicator: Pick<Indicator, "unit">;
}

/** What a target asks for by when; the milestone it is on its way to now stands out. */
export function Milestones({ target, indicator: { unit } }: MilestonesProps) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  const { milestones } = target;
  if (milestones.status !== "listed" || unit === undefined) return <Text c="dimmed">{say("noMilestone")}</Text>;
  const current = milestoneOn(target, todayAtHome());
  return (
    <>
      <dl className={classes.list}>
        {milestones.items.map((milestone) => (
          <div key={milestone.by} className={classes.milestone} data-current={milestone === current || undefined}>
            <dt>
              {say("by", { date: sayPartialDate(milestone.by, language) })}
              {milestone === current && <span className={classes.now}> · {say("now")}</span>}
            </dt>
            <dd>{sayGoal(milestone.goal, unit, language, say)}</dd>
          </div>
        ))}
      </dl>
      <Beside target={target} unit={unit} />
    </>
  );
}

function Beside({ target: { milestones, direction }, unit }: { target: KnownTarget<string>; unit: Unit }) {
  const say = useTexts(targetTexts);
  return (
    <>
      <Text size="sm" c="dimmed">
        {[unit.kind === "share" && say(`of.${unit.of}`), say("direction", { direction: say(`direction.${direction}`) })]
          .filter((part) => part !== false)
          .join(" · ")}
      </Text>
      {itemsOf(milestones).map(
        ({ by, note }) =>
          note && (
            <Text key={by} size="sm" c="dimmed">
              <Wording of={note} />
            </Text>
          ),
      )}
    </>
  );
}

/** The milestones of a target in a line: `Đến năm 2025: 60%   năm 2030: 75%`. */
export function MilestonesLine({ target, indicator: { unit } }: MilestonesProps) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  const items = itemsOf(target.milestones);
  if (items.length === 0 || unit === undefined) return <span className={classes.line}>{say("noMilestone")}</span>;
  return (
    <span className={classes.line}>
      {items.map(({ by, goal }, index) => (
        <span key={by}>
          {index === 0 ? say("by", { date: sayPartialDate(by, language) }) : sayPartialDate(by, language)}:{" "}
          <b>{sayGoal(goal, unit, language, say)}</b>
        </span>
      ))}
    </span>
  );
}
