import { Text, Title } from "@mantine/core";
import { daysMeant } from "@wps/model";
import { useId, useRef } from "react";
import type { PathShape } from "../charts/path.ts";
import { PathChart } from "../charts/path-chart.tsx";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { PathDownloads } from "./path-downloads.tsx";
import { pathTexts } from "./path-texts.ts";
import { sayAttained, sayProjected, sayStanding, sayTrend } from "./say-way.ts";
import classes from "./target-path-view.module.css";
import { type Asked, isOfPartsOnly, type Way, wayOf } from "./target-way.ts";
import { targetTexts } from "./texts.ts";
import { useTargetPath } from "./use-target-path.ts";

/** What looks unlike a plain dot, and is explained where it is drawn. */
const KEYED = ["about", "range"] as const satisfies readonly PathShape["kind"][];

interface TargetPathProps {
  readonly asked: Asked;
  readonly title: string;
}

/** The way to a target as a drawing and in words. Its figures stand below it, with their sources. */
export function TargetPathView({ asked, title }: TargetPathProps) {
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const say = useTexts(pathTexts);
  const sayTarget = useTexts(targetTexts);
  const { language } = useLanguage();
  const { unit, against } = asked;
  const drawn = useTargetPath(asked, title);
  if (drawn === undefined) return null;
  const { path, label } = drawn;
  const way = wayOf(asked);
  const isDrawn = (kind: PathShape["kind"]) => path.lines.flat().some(({ shape }) => shape.kind === kind);
  const countedBy = unit.kind === "share" ? sayTarget(`of.${unit.of}`) : "";
  return (
    <figure className={classes.path} aria-labelledby={id} ref={frame}>
      <Title order={4} id={id} className={classes.title}>
        {say("title")}
      </Title>
      <Text size="sm" c="dimmed">
        {countedBy}
      </Text>
      <PathChart path={path} label={label} />
      <WayInWords way={way} />
      <figcaption className={classes.key}>
        {say("key")} {KEYED.filter(isDrawn).map((kind) => `${say(`key.${kind}`)} `)}
        {path.breaks.length > 0 && say("breaks", { days: path.breaks.map((day) => sayDay(day, language)).join(", ") })}{" "}
        {way.baseline === undefined && say("noBaseline")} {say("source")}
      </figcaption>
      <PathDownloads path={path} frame={frame} title={title} unit={countedBy} file={against.target.code} />
    </figure>
  );
}

function WayInWords({ way }: { way: Way }) {
  const say = useTexts(pathTexts);
  const { language } = useLanguage();
  const speaker = { language, say };
  const year = way.last ? daysMeant(way.last.by).end.slice(0, 4) : "";
  const standing = [say("standing"), sayStanding(way, speaker)] as const;
  const attained = [say("attained", { year }), sayAttained(way, speaker)] as const;
  const rows = [
    standing,
    // What is missing is told once.
    ...(attained[1] === standing[1] ? [] : [attained]),
    ...(isOfPartsOnly(way) ? [] : [[say("trend"), sayTrend(way, speaker)] as const]),
    ...(way.trend.status === "ok" ? [[say("projected", { year }), sayProjected(way, speaker)] as const] : []),
  ];
  return (
    <dl className={classes.words}>
      {rows.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
