import { Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { unseenTargets } from "@wps/model";
import { getIndicator } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Section } from "../ui/section.tsx";
import { MilestonesLine } from "./milestones.tsx";
import { type FrameworkProgress, progressOfAll, speaksOfTargets } from "./progress.ts";
import { ProgressCard } from "./progress-card.tsx";
import { ProgressCounts } from "./progress-counts.tsx";
import { ProgressDownloads } from "./progress-downloads.tsx";
import { progressTexts } from "./progress-texts.ts";
import { TargetTitle } from "./target-heading.tsx";
import classes from "./target-progress.module.css";

/** How far the targets are that a programme speaks of, and those beside them: each on its straight path, and in words. */
export function TargetProgress({ programme }: { programme: string }) {
  const say = useTexts(progressTexts);
  const speaks = speaksOfTargets(programme);
  return (
    <Section title={say("title")}>
      <Text c="dimmed" maw="50rem">
        {say(speaks ? "intro" : "none")}{" "}
        <Link to="/reference/targets" className={classes.link}>
          {say("all")}
        </Link>
      </Text>
      {speaks && <OfFrameworks frameworks={progressOfAll()} />}
    </Section>
  );
}

function OfFrameworks({ frameworks }: { frameworks: readonly FrameworkProgress[] }) {
  const say = useTexts(progressTexts);
  return (
    <Stack gap="xl">
      <ProgressCounts frameworks={frameworks} />
      <div className={classes.frameworks}>
        {frameworks.map((progress) => (
          <OfFramework key={progress.framework.code} progress={progress} />
        ))}
      </div>
      <Text size="sm" c="dimmed" maw="60rem">
        {say("key")}
      </Text>
      <ProgressDownloads frameworks={frameworks} />
    </Stack>
  );
}

/** How many columns a framework takes: as many as it has drawings. */
const WIDTHS = [1, 2, 4] as const;

function OfFramework({ progress: { part, framework, targets } }: { progress: FrameworkProgress }) {
  const say = useTexts(progressTexts);
  const measured = targets.filter(({ progress }) => progress !== "not-measured");
  const unmeasured = targets.filter((target) => !measured.includes(target));
  const unseen = unseenTargets(framework) ?? 0;
  return (
    <section className={classes.frame} data-wide={WIDTHS.findLast((width) => width <= measured.length)}>
      <Title order={3} className={classes.framework}>
        <Link to="/reference/targets" search={{ part }} className={classes.plain}>
          <Wording of={framework.shortTitle} />
        </Link>
      </Title>
      {measured.length > 0 && (
        <div className={classes.cards}>
          {measured.map((target) => (
            <ProgressCard key={target.target.code} told={target} />
          ))}
        </div>
      )}
      {unmeasured.length > 0 && (
        <details className={classes.unmeasured}>
          <summary>{say("unmeasured", { count: unmeasured.length })}</summary>
          <ul className={classes.list}>
            {unmeasured.map(({ target }) => (
              <li key={target.code}>
                <Link to="/reference/targets" search={{ part }} hash={target.code} className={classes.link}>
                  <TargetTitle target={target} />
                </Link>
                <MilestonesLine target={target} indicator={getIndicator(target.indicator)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {unseen > 0 && (
        <Text size="sm" c="dimmed" className={classes.unseen}>
          {say("unseenOf", { count: unseen })}
        </Text>
      )}
    </section>
  );
}
