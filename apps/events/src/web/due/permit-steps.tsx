import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { can } from "@wps/model";
import type { PermitStepList } from "../../contract/permits.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { OrganisationNames } from "../organisation-names.tsx";
import { permitStepsQuery } from "../permit-queries.ts";
import { PermitStepDay, PermitStepName } from "../permit-step-line.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { Section } from "../ui/section.tsx";
import classes from "./due.module.css";
import { dueTexts } from "./texts.ts";

/** What is to be done about permits of events that one runs, what is due first first. */
export function PermitSteps() {
  const say = useTexts(dueTexts);
  const isReader = can(useActor(), "permit:read");
  const query = useQuery({ ...permitStepsQuery, enabled: isReader });
  if (!isReader) return null;
  return (
    <Section title={say("permits")}>
      <QueryState query={query}>{(list) => <Steps list={list} />}</QueryState>
    </Section>
  );
}

function Steps({ list: { items, today } }: { list: PermitStepList }) {
  const say = useTexts(dueTexts);
  if (items.length === 0) return <Text c="dimmed">{say("noPermits")}</Text>;
  return (
    <ul className={classes.list}>
      {items.map(({ event, title, foreign, ...step }) => (
        <li key={event} className={classes.entry}>
          <div>
            <span className={classes.name}>
              <PermitStepName step={step.step} />
            </span>
            <Text size="sm">
              <Link to="/events/$id" params={{ id: event }}>
                <Wording of={title} />
              </Link>
            </Text>
          </div>
          <div className={classes.when}>
            <PermitStepDay step={step} today={today} />
          </div>
          {step.step === "find-out" && foreign.length > 0 && (
            <div>
              <Text size="sm" c="dimmed">
                {say("maybeForeign")}
              </Text>
              <OrganisationNames ids={foreign} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
