import { Text } from "@mantine/core";
import { type Indicator, milestoneOn } from "@wps/model";
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
  const { milestones, direction } = target;
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
      <Text size="sm" c="dimmed">
        {[unit.kind === "share" && say(`of.${unit.of}`), say(`direction.${direction}`)]
          .filter((part) => part !== false)
          .join(" · ")}
      </Text>
      {milestones.items.map(
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
