import { Text, Title } from "@mantine/core";
import { daysMeant, type Indicator, wordingIn } from "@wps/model";
import { useId, useMemo } from "react";
import type { PathShape } from "../charts/path.ts";
import { PathChart } from "../charts/path-chart.tsx";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayGoal } from "./figures.ts";
import { sayHeadline } from "./headline.ts";
import { pathTexts } from "./path-texts.ts";
import { sayAttained, sayProjected, sayStanding, sayTrend } from "./say-way.ts";
import { pathOf } from "./target-path.ts";
import classes from "./target-path-view.module.css";
import { type Asked, isOfPartsOnly, type Way, wayOf } from "./target-way.ts";
import { targetTexts } from "./texts.ts";

/** What looks unlike a plain dot, and is explained where it is drawn. */
const KEYED = ["about", "range"] as const satisfies readonly PathShape["kind"][];

interface TargetPathProps {
  readonly asked: Asked;
  readonly title: string;
  readonly scopes: Indicator["scopes"];
}

/** The way to a target as a drawing and in words. Its figures stand below it, with their sources. */
export function TargetPathView({ asked, title, scopes }: TargetPathProps) {
  const id = useId();
  const say = useTexts(pathTexts);
  const sayTarget = useTexts(targetTexts);
  const { language } = useLanguage();
  const { unit, against } = asked;
  const path = useMemo(() => {
    const name = (code: string | undefined) => scopes.find((scope) => scope.code === code)?.name;
    return pathOf(asked, {
      nameOf: (scope) => {
        if (against.target.scope !== undefined || scopes.length === 0) return "";
        const found = name(scope);
        return found ? wordingIn(found, language).text : sayTarget("noScope");
      },
      sayObserved: (observation) => sayHeadline(observation, unit, language, sayTarget),
      sayMilestone: ({ by, goal }) =>
        say("milestone", { year: by.slice(0, 4), goal: sayGoal(goal, unit, language, sayTarget) }),
      sayBaseline: (observation) => say("baseline", { value: sayHeadline(observation, unit, language, sayTarget) }),
    });
  }, [asked, against, unit, scopes, language, say, sayTarget]);
  if (path === undefined) return null;
  const way = wayOf(asked);
  const list = (parts: readonly string[]) => new Intl.ListFormat(language, { type: "unit" }).format(parts);
  const seen = path.lines
    .flat()
    .map(({ name, says, on }) => say("seenOf", { name, value: says, when: on.slice(0, 4) }));
  const isDrawn = (kind: PathShape["kind"]) => path.lines.flat().some(({ shape }) => shape.kind === kind);
  return (
    <figure className={classes.path} aria-labelledby={id}>
      <Title order={4} id={id} className={classes.title}>
        {say("title")}
      </Title>
      <Text size="sm" c="dimmed">
        {unit.kind === "share" && sayTarget(`of.${unit.of}`)}
      </Text>
      <PathChart
        path={path}
        label={say("label", {
          title,
          goals: say("goals", { goals: list(path.goals.map(({ says }) => says)) }),
          seen: say("seen", { seen: list(seen) }),
        })}
      />
      <WayInWords way={way} />
      <figcaption className={classes.key}>
        {say("key")} {KEYED.filter(isDrawn).map((kind) => `${say(`key.${kind}`)} `)}
        {path.breaks.length > 0 && say("breaks", { days: path.breaks.map((day) => sayDay(day, language)).join(", ") })}{" "}
        {way.baseline === undefined && say("noBaseline")} {say("source")}
      </figcaption>
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
