import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { can, type EventPermit, maybeForeign, type ProgrammeEvent, permitStep, subjectOf } from "@wps/model";
import { useState } from "react";
import { useTexts } from "../../language/i18n.ts";
import { OrganisationNames } from "../../organisation-names.tsx";
import { permitQuery } from "../../permit-queries.ts";
import { PermitStepDay, PermitStepName } from "../../permit-step-line.tsx";
import { QueryState } from "../../query-state.tsx";
import { useActor } from "../../session.ts";
import { todayAtHome } from "../../today.ts";
import { Section } from "../../ui/section.tsx";
import type { Directory } from "../organisation-name.tsx";
import classes from "./permit.module.css";
import { PermitDialog } from "./permit-dialog.tsx";
import { PermitFacts } from "./permit-facts.tsx";
import { permitTexts } from "./texts.ts";

interface PermitSectionProps {
  readonly event: ProgrammeEvent;
  readonly directory: Directory;
}

/** Whether an event needs a permit, and how far that is, for those who run it and those who verify. */
export function PermitSection(props: PermitSectionProps) {
  const say = useTexts(permitTexts);
  const isReader = can(useActor(), "permit:read", subjectOf(props.event));
  const query = useQuery({ ...permitQuery(props.event.id), enabled: isReader });
  if (!isReader) return null;
  return (
    <Section title={say("title")}>
      <QueryState query={query}>{(kept) => <Kept {...props} kept={kept} />}</QueryState>
    </Section>
  );
}

function Kept({ event, directory, kept }: PermitSectionProps & { kept: EventPermit }) {
  const say = useTexts(permitTexts);
  const isMine = can(useActor(), "permit:edit", subjectOf(event));
  const [isOpen, setIsOpen] = useState(false);
  const today = todayAtHome();
  const step = permitStep(kept.permit, event, today);
  const foreign = kept.permit.status === "unknown" ? foreignAt(event, directory) : [];
  return (
    <>
      <PermitFacts permit={kept.permit} />
      {kept.permit.status === "unknown" && (
        <Text size="sm" c="dimmed" maw="44rem">
          {say("rule")}
        </Text>
      )}
      {foreign.length > 0 && (
        <div>
          <Text size="sm">{say("foreign")}</Text>
          <OrganisationNames ids={foreign} />
        </div>
      )}
      {step && (kept.permit.status !== "unknown" || foreign.length > 0) && (
        <div className={classes.next}>
          <strong>
            {say("next")} <PermitStepName step={step.step} />
          </strong>
          <PermitStepDay step={step} today={today} />
        </div>
      )}
      {isMine && (
        <Button variant="default" style={{ alignSelf: "start" }} onClick={() => setIsOpen(true)} data-screen-only>
          {say("edit")}
        </Button>
      )}
      {isOpen && <PermitDialog kept={kept} today={today} onClose={() => setIsOpen(false)} />}
    </>
  );
}

/** The organisations at an event that may be from abroad: a hint, and no finding. */
function foreignAt({ organisations, funding }: ProgrammeEvent, directory: Directory) {
  const isMaybe = (id: ProgrammeEvent["organisations"][number]["organisation"], pays: boolean) => {
    const organisation = directory.get(id);
    return organisation !== undefined && maybeForeign(organisation, pays);
  };
  const payers = funding.status === "listed" ? funding.items.map(({ funder }) => funder) : [];
  const hosts = organisations.map(({ organisation }) => organisation);
  return [...new Set([...payers.filter((id) => isMaybe(id, true)), ...hosts.filter((id) => isMaybe(id, false))])];
}
