import { Paper, Text } from "@mantine/core";
import { type ActionPlan, type ComparisonRow, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { Answer } from "./answer.tsx";
import { type Half, halfOf } from "./half.ts";
import classes from "./halves.module.css";
import type { Pair } from "./pair.ts";
import { planTexts } from "./texts.ts";

/** What sets each of two plans apart, side by side; a side of which nothing is known takes one line. */
export function Halves({ pair, rows }: { pair: Pair; rows: readonly ComparisonRow[] }) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const names = {
    a: wordingIn(pair.a.shortTitle, language).text,
    b: wordingIn(pair.b.shortTitle, language).text,
  };
  const sides = [
    { plan: pair.a, name: names.a, other: names.b, half: halfOf("a", rows) },
    { plan: pair.b, name: names.b, other: names.a, half: halfOf("b", rows) },
  ];
  const told = sides.filter(({ half }) => !isEmpty(half));
  const untold = sides.filter(({ half }) => isEmpty(half));
  return (
    <Paper className={classes.panel}>
      {told.map(({ plan, name, other, half }) => (
        <PlanHalf key={plan.code} plan={plan} names={{ plan: name, other }} half={half} />
      ))}
      {told.length === 0 ? (
        <Text c="dimmed">{say("nothingEither")}</Text>
      ) : (
        untold.map(({ plan, name }) => (
          <Text key={plan.code} c="dimmed">
            {say("nothing", { plan: name })}
          </Text>
        ))
      )}
    </Paper>
  );
}

const isEmpty = ({ certain, open, none }: Half) => certain.length + open.length + none.length === 0;

interface PlanHalfProps {
  readonly plan: ActionPlan;
  readonly names: { readonly plan: string; readonly other: string };
  readonly half: Half;
}

function PlanHalf({ plan, names, half: { certain, open, none } }: PlanHalfProps) {
  const say = useTexts(planTexts);
  const hasSurplus = certain.length + open.length > 0;
  return (
    <div className={classes.half}>
      {hasSurplus && (
        <Section title={say("only", names)} order={3}>
          <Held title={say("certain", names)} rows={certain} plan={plan} />
          <Held title={say("open", names)} rows={open} plan={plan} />
        </Section>
      )}
      {none.length > 0 && (
        <Section title={say("noneKnown", names)} order={3}>
          <Held rows={none} plan={plan} />
        </Section>
      )}
    </div>
  );
}

/** Answers in short: the comparison gives them in full, with their sources. A "none" is told with what the source says. */
function Held({ title, rows, plan }: { title?: string; rows: readonly ComparisonRow[]; plan: ActionPlan }) {
  const say = useTexts(planTexts);
  if (rows.length === 0) return null;
  return (
    <div>
      {title && (
        <Text size="sm" c="dimmed" mb={6}>
          {title}
        </Text>
      )}
      <dl className={classes.held}>
        {rows.map(({ question }) => (
          <div key={question}>
            <dt>{say(`question.${question}`)}</dt>
            <dd>
              <Answer plan={plan} question={question} brief={plan.answers[question].status === "found"} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
