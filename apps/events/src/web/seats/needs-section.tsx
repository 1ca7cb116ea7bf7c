import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type AccessNeeds, can, type ProgrammeEvent, subjectOf } from "@wps/model";
import { useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { PersonName } from "../people/person-name.tsx";
import { accessNeedsQuery } from "../people/seat-links.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { Section } from "../ui/section.tsx";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";

/** What people need, for those who may read it: only once they ask for it, since each reading is written down. */
export function NeedsSection({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(seatsTexts);
  const [isOpen, setIsOpen] = useState(false);
  if (!can(useActor(), "needs:read", subjectOf(event))) return null;
  return (
    <Section title={say("needsTitle")}>
      <Text c="dimmed">{say("needsHint")}</Text>
      {isOpen ? (
        <Needs event={event} />
      ) : (
        <Button variant="light" onClick={() => setIsOpen(true)} style={{ alignSelf: "start" }}>
          {say("showNeeds")}
        </Button>
      )}
    </Section>
  );
}

const NEEDS = ["interpreter", "stepFree", "children", "diet", "travel", "other"] as const;

function Needs({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(seatsTexts);
  const needs = useQuery(accessNeedsQuery(event.id));
  const sayNeeds = (wanted: AccessNeeds) =>
    NEEDS.flatMap((need) => (wanted[need] === undefined ? [] : say(`need.${need}`, { said: String(wanted[need]) })));
  return (
    <QueryState query={needs}>
      {(items) => (
        <ul className={classes.list}>
          {items.length === 0 && <Text>{say("noNeeds")}</Text>}
          {items.map(({ participation, name, needs: wanted }) => (
            <li key={participation} className={classes.entry}>
              <Text>
                <PersonName name={name} />
              </Text>
              <Text size="sm">{sayNeeds(wanted).join(" · ")}</Text>
            </li>
          ))}
        </ul>
      )}
    </QueryState>
  );
}
