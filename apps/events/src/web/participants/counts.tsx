import { Text } from "@mantine/core";
import { itemsOf, type Participation, type ProgrammeEvent } from "@wps/model";
import { sayCount, sayNumber } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { Section } from "../ui/section.tsx";
import classes from "./counts.module.css";
import { tallyOf } from "./tally.ts";
import { listTexts } from "./texts.ts";

interface CountsProps {
  readonly event: ProgrammeEvent;
  readonly items: readonly Participation[];
}

/** How many are on the list, and beside it, as another layer, how many the sources say there were. */
export function Counts({ event, items }: CountsProps) {
  return (
    <div className={classes.layers}>
      <ListCounts items={items} />
      <SourceCounts event={event} />
    </div>
  );
}

function ListCounts({ items }: Pick<CountsProps, "items">) {
  const say = useTexts(listTexts);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  const { listed, seated, bySex } = tallyOf(items);
  return (
    <Section title={say("counts")}>
      <p className={classes.sum}>
        <strong>{say("listed", { count: listed })}</strong>, {say("seated", { count: seated })}.
      </p>
      <dl className={classes.figures}>
        {bySex.map(({ sex, count }) => (
          <div key={sex}>
            <dt>{term(`sex.${sex}`)}</dt>
            <dd>{sayNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed">
        {say("bySex")} {say("seatedHint")}
      </Text>
    </Section>
  );
}

function SourceCounts({ event: { headcounts } }: Pick<CountsProps, "event">) {
  const say = useTexts(listTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  return (
    <Section title={say("heads")}>
      {headcounts.status === "not-given" && <Text>{say("noHeads")}</Text>}
      {headcounts.status === "none" && <Text>{say("noneCame")}</Text>}
      {headcounts.status === "listed" && (
        <ul className={classes.heads}>
          {itemsOf(headcounts).map((head) => (
            <li key={JSON.stringify(head)}>
              <span className={classes.standing}>{say(head.standing)}:</span>{" "}
              <strong>
                {sayCount(head.count, language)}{" "}
                {head.count.kind !== "unknown" && term(`unit.${head.unit}`, { count: head.count.value })}
              </strong>
              {head.unit === "person" && `, ${say("women", { women: sayCount(head.women, language) })}`}
            </li>
          ))}
        </ul>
      )}
      <Text size="sm" c="dimmed">
        {say("headsHint")}
      </Text>
    </Section>
  );
}
