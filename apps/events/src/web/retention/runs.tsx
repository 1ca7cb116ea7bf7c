import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { RetentionRun } from "../../contract/retention.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { runsQuery } from "../rights/retention-rules.ts";
import { Section } from "../ui/section.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import classes from "./retention.module.css";
import { classTexts, retentionTexts } from "./texts.ts";

const TONES: Readonly<Record<RetentionRun["state"], Tone>> = { running: "accent", done: "good", interrupted: "doubt" };

/** When what was due was deleted, and how much. */
export function Runs() {
  const say = useTexts(retentionTexts);
  const query = useQuery(runsQuery);
  return (
    <Section title={say("runs")}>
      <QueryState query={query}>
        {(runs) =>
          runs.length === 0 ? (
            <Text c="dimmed">{say("noRuns")}</Text>
          ) : (
            <ul className={classes.list}>
              {runs.map((run) => (
                <Entry key={run.id} run={run} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Section>
  );
}

function Entry({ run }: { run: RetentionRun }) {
  const say = useTexts(retentionTexts);
  const name = useTexts(classTexts);
  const { language } = useLanguage();
  const erased = run.erased.map((one) => `${name(`class.${one.class}`)}: ${one.count}`);
  return (
    <li className={classes.entry}>
      <div>
        <span className={classes.name}>{sayInstant(run.startedAt, language)}</span>
        <Text size="sm" c="dimmed">
          {say(`by.${run.by}`)}
        </Text>
      </div>
      <Text size="sm">{erased.length === 0 ? say("erasedNothing") : erased.join("; ")}</Text>
      <div className={classes.tags}>
        <Tag tone={TONES[run.state]}>{say(`state.${run.state}`)}</Tag>
      </div>
    </li>
  );
}
