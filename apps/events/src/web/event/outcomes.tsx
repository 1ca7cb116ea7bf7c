import { Text } from "@mantine/core";
import type { ProgrammeEvent } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { silenceOf } from "../silence.ts";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./outcomes.module.css";
import { eventTexts } from "./texts.ts";

/** What came of the event. */
export function Outcomes({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const term = useTexts(terms);
  const { outcomes } = event;
  return (
    <Section title={say("outcomes")}>
      {outcomes.status === "not-given" && <Text c="dimmed">{say(`outcomes.${silenceOf(event)}`)}</Text>}
      {outcomes.status === "none" && <Text>{say("outcomes.none")}</Text>}
      {outcomes.status === "listed" && (
        <ul className={classes.list}>
          {outcomes.items.map((outcome) => (
            <li key={JSON.stringify(outcome)}>
              <Tag tone={outcome.kind === "outcome" ? "good" : "accent"}>{term(`outcome.${outcome.kind}`)}</Tag>
              <Text className={classes.statement}>
                <Wording of={outcome.statement} /> <Cites keys={outcome.sources} />
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
