import { Text } from "@mantine/core";
import type { BilingualProse, Indicator } from "@wps/model";
import type { ReactNode } from "react";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./definition.module.css";
import { targetTexts } from "./texts.ts";

/** How an indicator is counted, folded up until it is asked for. */
export function Definition({ of: definition }: { of: Indicator["definition"] }) {
  const say = useTexts(targetTexts);
  if (definition.status !== "found") {
    return (
      <Text size="sm" c="dimmed">
        {say("noDefinition")}
      </Text>
    );
  }
  const { numerator, denominator, terms, brokenDownBy, cadence, collectedBy } = definition.value;
  return (
    <details className={classes.definition}>
      <summary>{say("definition")}</summary>
      <dl className={classes.list}>
        <Entry name={say("numerator")} text={numerator} />
        <Entry name={say("denominator")} text={denominator} />
        {terms.map(({ term, meaning }) => (
          <Entry key={term.vi} name={<Wording of={term} />} text={meaning} />
        ))}
        <Entry name={say("brokenDownBy")} text={brokenDownBy} />
        <Entry name={say("cadence")} text={cadence} />
        <Entry name={say("collectedBy")} text={collectedBy} />
      </dl>
      <Text size="sm" c="dimmed">
        {definition.basis === "inferred" && <Tag tone="doubt">{say("inferred")}</Tag>}{" "}
        {definition.note && <Wording of={definition.note} />} <Cites keys={definition.sources} />
      </Text>
    </details>
  );
}

function Entry({ name, text }: { name: ReactNode; text: BilingualProse | undefined }) {
  if (text === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Wording of={text} />
      </dd>
    </div>
  );
}
