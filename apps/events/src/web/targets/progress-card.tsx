import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { getIndicator } from "@wps/model/catalogue";
import { useRef } from "react";
import { PathChart } from "../charts/path-chart.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { Tag, type Tone } from "../ui/tag.tsx";
import { toldBefore } from "./part-content.ts";
import { PathDownloads } from "./path-downloads.tsx";
import { PathTable } from "./path-table.tsx";
import { pathTexts } from "./path-texts.ts";
import type { Progress, TargetProgress } from "./progress.ts";
import classes from "./progress-card.module.css";
import { progressTexts } from "./progress-texts.ts";
import { sayProgress } from "./say-progress.ts";
import { TargetNumberLine, TargetTitle } from "./target-heading.tsx";
import { type Asked, wayOf } from "./target-way.ts";
import { targetTexts } from "./texts.ts";
import { useTargetPath } from "./use-target-path.ts";

const TONES: Readonly<Record<Progress, Tone>> = {
  reached: "good",
  "on-the-way": "accent",
  behind: "doubt",
  undetermined: "plain",
  "not-measured": "plain",
};

/** One target of many: where it stands, by what, and its way as a small drawing. It leads to all that is known of it. */
export function ProgressCard({ told }: { told: TargetProgress }) {
  const say = useTexts(progressTexts);
  const sayWay = useTexts(pathTexts);
  const sayTarget = useTexts(targetTexts);
  const { language } = useLanguage();
  const { part, target, progress, asked } = told;
  const before = toldBefore(target);
  const year = asked && wayOf(asked).latest[0]?.milestone.by.slice(0, 4);
  return (
    <article className={classes.card} data-progress={progress}>
      <div>
        <TargetNumberLine target={target} />
        <Title order={4} className={classes.title}>
          <Link to="/reference/targets" search={{ part }} hash={target.code} className={classes.link}>
            <TargetTitle target={target} />
          </Link>
        </Title>
      </div>
      <div>
        <Tag tone={TONES[progress]}>{say(`is.${progress}`, { year: year ?? "" })}</Tag>
        <Text size="sm" mt={4}>
          {sayProgress(told, todayAtHome(), { language, say, sayWay, sayTarget }).join(" ")}
        </Text>
      </div>
      {before ? (
        <Text size="sm" c="dimmed">
          {say("sameAs", { name: wordingIn(before.framework.shortTitle, language).text })}
        </Text>
      ) : (
        <Drawn asked={asked} />
      )}
    </article>
  );
}

function Drawn({ asked }: Pick<TargetProgress, "asked">) {
  const { language } = useLanguage();
  const title = asked ? titleOf(asked, language) : "";
  const drawn = useTargetPath(asked, title);
  const frame = useRef<HTMLDivElement>(null);
  const say = useTexts(progressTexts);
  const sayTarget = useTexts(targetTexts);
  if (asked === undefined || drawn === undefined) return null;
  const { unit, against } = asked;
  return (
    <div ref={frame} className={classes.drawn}>
      <PathChart size="small" path={drawn.path} label={drawn.label} />
      <details className={classes.twin}>
        <summary>{say("table")}</summary>
        <PathTable path={drawn.path} caption={title} />
        <PathDownloads
          path={drawn.path}
          frame={frame}
          title={title}
          unit={unit.kind === "share" ? sayTarget(`of.${unit.of}`) : ""}
          file={against.target.code}
        />
      </details>
    </div>
  );
}

function titleOf({ against: { target } }: Asked, language: "vi" | "en"): string {
  const { scopes, title } = getIndicator(target.indicator);
  return wordingIn(scopes.find(({ code }) => code === target.scope)?.name ?? title.wording, language).text;
}
