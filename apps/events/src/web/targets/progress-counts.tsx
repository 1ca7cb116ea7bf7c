import { Text } from "@mantine/core";
import { unseenTargets } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { type FrameworkProgress, PROGRESS } from "./progress.ts";
import classes from "./progress-counts.module.css";
import { progressTexts } from "./progress-texts.ts";

/** How many targets are how far: a cell each, and the same in words. */
export function ProgressCounts({ frameworks }: { frameworks: readonly FrameworkProgress[] }) {
  const say = useTexts(progressTexts);
  const all = frameworks.flatMap(({ targets }) => targets);
  const unseen = frameworks.reduce((sum, { framework }) => sum + (unseenTargets(framework) ?? 0), 0);
  const counted = PROGRESS.map((progress) => ({
    progress,
    targets: all.filter((target) => target.progress === progress),
  }));
  return (
    <div className={classes.counts}>
      <Text fw={600}>{say("seen", { count: all.length })}</Text>
      <span className={classes.cells} aria-hidden>
        {counted.flatMap(({ progress, targets }) =>
          targets.map(({ framework, target }) => (
            <span key={`${framework.code} ${target.code}`} className={classes.cell} data-progress={progress} />
          )),
        )}
      </span>
      <ul className={classes.words}>
        {counted
          .filter(({ targets }) => targets.length > 0)
          .map(({ progress, targets }) => (
            <li key={progress}>
              <span aria-hidden className={classes.cell} data-progress={progress} /> <b>{targets.length}</b>{" "}
              {say(`of.${progress}`)}
            </li>
          ))}
      </ul>
      {unseen > 0 && (
        <Text size="sm" c="dimmed">
          {say("unseen", { count: unseen })}
        </Text>
      )}
    </div>
  );
}
