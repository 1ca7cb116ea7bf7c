import { Text } from "@mantine/core";
import { type Difference, differencesOf, type NewProgrammeEvent } from "@wps/model";
import classes from "./event-parts/differences.module.css";
import { PartChange } from "./event-parts/part-change.tsx";
import { partTexts } from "./event-parts/texts.ts";
import { useTexts } from "./language/i18n.ts";

/** What changed from one version of an event to another, part by part. */
export function EventDifferences({ before, after }: { before: NewProgrammeEvent; after: NewProgrammeEvent }) {
  return <Differences of={differencesOf(before, after)} />;
}

/** Parts of an event that changed, each under its name. */
export function Differences({ of }: { of: readonly Difference[] }) {
  const say = useTexts(partTexts);
  return (
    <dl className={classes.list}>
      {of.map((difference) => (
        <div key={difference.part} className={classes.part}>
          <Text component="dt" fw={600} size="sm">
            {say(difference.part)}
          </Text>
          <dd className={classes.change}>
            <PartChange difference={difference} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
