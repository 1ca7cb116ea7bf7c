import { Button, Group, Text, Title } from "@mantine/core";
import type { BilingualProse, PlannedFact } from "@wps/model";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { Wording } from "../../language/wording.tsx";
import { ReasonInputs, useReason } from "../reason-inputs.tsx";
import classes from "./plan.module.css";
import { planTexts } from "./texts.ts";

interface FactComparisonProps {
  readonly fact: PlannedFact;
  readonly planned: ReactNode;
  readonly actual: ReactNode;
  readonly difference: string;
  readonly isChanged: boolean;
  readonly reason: BilingualProse | undefined;
  /** What there is of a reason to go on from: the present one, or one that was not kept. */
  readonly begun: BilingualProse | undefined;
  readonly onExplain: ((fact: PlannedFact, reason: BilingualProse) => void) | undefined;
}

/** One fact as it was planned and as it came about, and why they differ. */
export function FactComparison(props: FactComparisonProps) {
  const { fact, planned, actual, difference, isChanged, reason, begun, onExplain } = props;
  const say = useTexts(planTexts);
  const term = useTexts(terms);
  const [isWriting, setWriting] = useState(false);
  const columns = [
    { label: say("planned"), content: planned },
    { label: say("actual"), content: actual },
    { label: say("difference"), content: difference },
  ];
  return (
    <li className={classes.fact} data-changed={isChanged || undefined}>
      <Title order={3} size="h4">
        {term(`fact.${fact}`)}
      </Title>
      <dl className={classes.columns}>
        {columns.map(({ label, content }, index) => (
          <div key={label}>
            <dt className={classes.label}>{label}</dt>
            <dd className={classes.value} data-difference={index === 2 || undefined}>
              {content}
            </dd>
          </div>
        ))}
      </dl>
      {reason && !isWriting && (
        <Text className={classes.reason}>
          <span className={classes.label}>{say("reason")}:</span> <Wording of={reason} />
        </Text>
      )}
      {onExplain && !isWriting && (isChanged || reason) && (
        <Button
          variant={reason ? "default" : "light"}
          size="xs"
          style={{ alignSelf: "start" }}
          aria-label={reason ? undefined : say("giveReasonFor", { fact: term(`fact.${fact}`) })}
          onClick={() => setWriting(true)}
        >
          {say(reason ? "changeReason" : "giveReason")}
        </Button>
      )}
      {onExplain && isWriting && (
        <ReasonForm
          before={begun}
          onCancel={() => setWriting(false)}
          onGive={(given) => {
            setWriting(false);
            onExplain(fact, given);
          }}
        />
      )}
    </li>
  );
}

interface ReasonFormProps {
  readonly before: BilingualProse | undefined;
  readonly onGive: (reason: BilingualProse) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ before, onGive, onCancel }: ReasonFormProps) {
  const say = useTexts(planTexts);
  const reason = useReason(before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reason.take(onGive);
  };
  return (
    <form noValidate onSubmit={submit} className={classes.reasonForm}>
      <ReasonInputs reason={reason} takesFocus />
      <Group gap="xs">
        <Button type="submit" size="sm">
          {say("save")}
        </Button>
        <Button variant="subtle" size="sm" onClick={onCancel}>
          {say("cancel")}
        </Button>
      </Group>
    </form>
  );
}
