import { Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { unseenTargets } from "@wps/model";
import { findLegalAct, type KnownFramework } from "@wps/model/catalogue";
import { sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { FrameworkGaps } from "./framework-gaps.tsx";
import classes from "./framework-view.module.css";
import { observationsFor } from "./part-content.ts";
import foldClasses from "./target-fold.module.css";
import { TargetFold } from "./target-fold.tsx";
import { TargetView } from "./target-view.tsx";
import { targetTexts } from "./texts.ts";

type Shown = KnownFramework<string, string>;

/** A framework: what it is, how much of it was seen, its targets, and what is missing. */
export function FrameworkView({ framework }: { framework: Shown }) {
  return (
    <Section title={<Wording of={framework.title.wording} />}>
      <Stack gap="lg">
        <Stack gap={4}>
          <ActLine framework={framework} />
          <SpokenOf framework={framework} />
        </Stack>
        <Seen framework={framework} />
        <Targets framework={framework} />
        <FrameworkGaps gaps={framework.gaps} />
      </Stack>
    </Section>
  );
}

/** The targets that were observed, then in short rows those of which no figure was seen. */
function Targets({ framework: { targets, period } }: { framework: Shown }) {
  const say = useTexts(targetTexts);
  const observed = targets.filter((target) => observationsFor(target).length > 0);
  const unobserved = targets.filter((target) => !observed.includes(target));
  return (
    <>
      {observed.length > 0 && (
        <div className={classes.targets}>
          {observed.map((target) => (
            <TargetView key={target.code} target={target} period={period} />
          ))}
        </div>
      )}
      {unobserved.length > 0 && (
        <Section title={say("noObservationOf", { count: unobserved.length })} order={3}>
          <ul className={foldClasses.rows}>
            {unobserved.map((target) => (
              <TargetFold key={target.code} target={target} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function ActLine({ framework: { act, title, period } }: { framework: Shown }) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  const row = act && findLegalAct(act);
  if (!row) {
    return (
      <Text c="dimmed">
        {period ? say("period", { period: `${period.start.slice(0, 4)}–${period.end.slice(0, 4)}` }) : say("sources")}{" "}
        <Cites keys={title.sources} />
      </Text>
    );
  }
  const name = say(`act.${row.kind}`, { number: row.number ?? "" });
  return (
    <Text c="dimmed">
      {say("actOf", { act: name, day: sayPartialDate(row.date, language) })} <Cites keys={row.sources} />
    </Text>
  );
}

function SpokenOf({ framework: { spokenOfIn } }: { framework: Shown }) {
  const say = useTexts(targetTexts);
  return spokenOfIn.map(({ programme, clause }) =>
    clause === undefined ? null : (
      <Text key={clause} size="sm">
        {say("spokenOf")}{" "}
        <Link to="/programmes/$programme/$clause" params={{ programme, clause }} className={classes.link}>
          {clause}
        </Link>
      </Text>
    ),
  );
}

/** How many of its targets were seen: one cell a target, those unseen left empty. */
function Seen({ framework }: { framework: Shown }) {
  const say = useTexts(targetTexts);
  const unseen = unseenTargets(framework);
  const seen = framework.targets.filter(({ under }) => under === undefined).length;
  const inferred = framework.targets.find(({ numbering }) => numbering.status === "inferred")?.numbering.note;
  return (
    <Stack gap={6}>
      {unseen !== undefined && (
        <>
          {seen > 0 && (
            <span className={classes.cells} aria-hidden>
              {Array.from({ length: seen + unseen }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells are alike and never move
                <span key={index} className={classes.cell} data-seen={index < seen || undefined} />
              ))}
            </span>
          )}
          <Text size="sm">
            {say("statedBy", {
              counts: framework.stated.map(({ of, count }) => say(`stated.${of}`, { count })).join(", "),
            })}{" "}
            <Cites keys={framework.stated.flatMap(({ sources }) => sources)} />{" "}
            {seen === 0 ? say("seenNone") : say("seenOf", { seen, all: seen + unseen })}
          </Text>
        </>
      )}
      {inferred && (
        <Text size="sm" c="dimmed">
          * <Wording of={inferred} />
        </Text>
      )}
    </Stack>
  );
}
