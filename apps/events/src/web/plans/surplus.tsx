import { Paper, Text } from "@mantine/core";
import { type ComparisonRow, surplusOf, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { Answer } from "./answer.tsx";
import type { Pair } from "./pair.ts";
import classes from "./surplus.module.css";
import { planTexts } from "./texts.ts";

/** What the second plan has that the first has not: for certain, and as far as nothing was found of the first. */
export function SurplusOfSecond({ pair, rows }: { pair: Pair; rows: readonly ComparisonRow[] }) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const names = {
    a: wordingIn(pair.a.shortTitle, language).text,
    b: wordingIn(pair.b.shortTitle, language).text,
  };
  const { certain, open } = surplusOf("b", rows);
  return (
    <Paper className={classes.panel}>
      <Section title={say("surplus", names)} order={3}>
        <div className={classes.columns}>
          <Held title={say("certain", names)} rows={certain} nothing={say("certain.nothing")} plan={pair.b} />
          <Held title={say("open", names)} rows={open} nothing={say("open.nothing")} plan={pair.b} />
        </div>
      </Section>
    </Paper>
  );
}

interface HeldProps {
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
  readonly nothing: string;
  readonly plan: Pair["b"];
}

function Held({ title, rows, nothing, plan }: HeldProps) {
  const say = useTexts(planTexts);
  return (
    <div>
      <Text fw={500} mb={6}>
        {title}
      </Text>
      {rows.length === 0 ? (
        <Text c="dimmed">{nothing}</Text>
      ) : (
        <dl className={classes.held}>
          {rows.map(({ question }) => (
            <div key={question}>
              <dt>{say(`question.${question}`)}</dt>
              <dd>
                <Answer plan={plan} question={question} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
