import { Text } from "@mantine/core";
import { RETENTION_SCHEDULE, type RetentionRule } from "@wps/model";
import type { RetentionForecast } from "../../contract/retention.ts";
import { useTexts } from "../language/i18n.ts";
import classes from "./retention.module.css";
import { classTexts, retentionTexts } from "./texts.ts";

const COUNTS = ["due", "held", "undated", "later"] as const;

/** Each kind of data with its rule and how much of it stands how. A kind that is kept has no numbers. */
export function Classes({ forecast }: { forecast: RetentionForecast }) {
  const say = useTexts(retentionTexts);
  const name = useTexts(classTexts);
  const words = useRuleWords();
  const tallies = new Map(forecast.classes.map((tally) => [tally.class, tally]));
  return (
    <>
      <table className={classes.classes}>
        <thead>
          <tr>
            <th scope="col">{say("class")}</th>
            {COUNTS.map((count) => (
              <th key={count} scope="col" className={classes.number}>
                {say(count)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RETENTION_SCHEDULE.rules.map((rule) => {
            const tally = tallies.get(rule.class);
            return (
              <tr key={rule.class}>
                <th scope="row">
                  {name(`class.${rule.class}`)}
                  <span className={classes.rule}>{words(rule)}</span>
                </th>
                {tally ? (
                  COUNTS.map((count) => (
                    <td key={count} className={classes.number} data-label={say(count)} data-none={tally[count] === 0}>
                      {tally[count]}
                    </td>
                  ))
                ) : (
                  <td colSpan={COUNTS.length} />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <Text size="sm" c="dimmed">
        {say("version", { version: forecast.version })}
      </Text>
    </>
  );
}

function useRuleWords() {
  const say = useTexts(retentionTexts);
  return (rule: RetentionRule) => {
    if (rule.action === "keep") return say("rule.keep");
    return rule.after === "day-set" ? say("rule.day-set") : say(`rule.${rule.after}`, { count: rule.months });
  };
}
