import { Button, Checkbox, Group, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ProgrammeEvent, SeatPlan } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import type { SeatOverview } from "../../contract/seats.ts";
import { DayField } from "../day-field.tsx";
import { useTexts } from "../language/i18n.ts";
import { planSeats, seatsQuery } from "../people/seat-links.ts";
import { useSeatSetback } from "../people/seat-setback.ts";
import { Alert } from "../ui/alert.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { OfficeFields } from "./office-fields.tsx";
import { readPlan, toPlanDraft } from "./plan-draft.ts";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";

interface PlanFormProps {
  readonly event: ProgrammeEvent;
  readonly overview: SeatOverview;
  readonly onDone: () => void;
}

/** How the seats are to be given. */
export function PlanForm({ event, overview, onDone }: PlanFormProps) {
  const say = useTexts(seatsTexts);
  const explain = useSeatSetback();
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => toPlanDraft(overview.plan, event.timeZone));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const { plan, wrong } = readPlan(draft, event.timeZone);
  const isWrong = (field: (typeof wrong)[number]) => attempts > 0 && wrong.includes(field);
  const saving = useMutation({
    mutationFn: (next: SeatPlan) => planSeats(event.id, overview.revision, next),
    onSuccess: (after) => {
      client.setQueryData(seatsQuery(event.id).queryKey, after);
      onDone();
    },
  });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (plan !== undefined) saving.mutate(plan);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className={classes.form}>
      <div className={classes.pair}>
        <TextInput
          label={say("capacity")}
          inputMode="numeric"
          maxLength={5}
          value={draft.capacity}
          onChange={({ currentTarget }) => change({ capacity: currentTarget.value })}
          error={isWrong("capacity") && say("capacityWrong")}
        />
        <TextInput
          label={say("womenPercent")}
          description={say("womenHint")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          inputMode="numeric"
          maxLength={3}
          value={draft.womenPercent}
          onChange={({ currentTarget }) => change({ womenPercent: currentTarget.value })}
          error={isWrong("womenPercent") && say("womenWrong")}
        />
      </div>
      <OfficeFields
        offices={draft.offices}
        onChange={(offices) => change({ offices })}
        error={isWrong("offices") ? say("officesWrong") : undefined}
      />
      <div className={classes.pair}>
        <DayField
          label={say("nominateUntil")}
          value={draft.nominateUntil}
          onChange={(nominateUntil) => change({ nominateUntil })}
        />
        <div>
          <DayField
            label={say("registerUntil")}
            value={draft.registerUntil}
            onChange={(registerUntil) => change({ registerUntil })}
          />
          <Text size="sm" c="dimmed" mt={4}>
            {say("registerHint")}
          </Text>
        </div>
      </div>
      <Checkbox
        label={say("waits")}
        checked={draft.waits}
        onChange={({ currentTarget }) => change({ waits: currentTarget.checked })}
      />
      <Text size="sm" c="dimmed">
        {say("keeps")}
      </Text>
      {saving.error && <Alert tone="danger">{explain(saving.error)}</Alert>}
      <Group gap="sm">
        <Button type="submit" size="md" loading={saving.isPending}>
          {say("save")}
        </Button>
        <Button size="md" variant="default" onClick={onDone}>
          {say("cancel")}
        </Button>
      </Group>
    </form>
  );
}
