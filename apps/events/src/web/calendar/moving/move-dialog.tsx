import { Button, Group, Modal, Radio, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { addDays, type EventMove, Line, reschedule, wordingIn } from "@wps/model";
import { useId, useState } from "react";
import { whenAndWhere } from "../../country-day-words.ts";
import { CountryNote } from "../../country-note.tsx";
import { DayField } from "../../day-field.tsx";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import type { CalendarEntry } from "../entries.ts";
import { MoveForecast } from "./move-forecast.tsx";
import { type MovePlan, moveOfPlan } from "./plan.ts";
import { movingTexts } from "./texts.ts";
import { type AskedMove, sameTimes } from "./times.ts";

interface MoveDialogProps {
  readonly entry: CalendarEntry;
  readonly plan: MovePlan;
  /** A reason that was written before. */
  readonly reason: string | undefined;
  readonly onMove: (asked: AskedMove) => void;
  readonly onClose: () => void;
}

const STEPS = [-7, -1, 1, 7] as const;

/** What dragging does, for hands that do not drag; and what is still to be decided after a drag. */
export function MoveDialog({ entry, plan: opening, reason: written = "", onMove, onClose }: MoveDialogProps) {
  const say = useTexts(movingTexts);
  const { language } = useLanguage();
  const steps = useId();
  const [plan, setPlan] = useState(opening);
  const [reason, setReason] = useState(written);
  const { event } = entry;
  const change = (part: Partial<MovePlan>) => setPlan((before) => ({ ...before, ...part }));

  const move = moveOfPlan(entry, plan);
  const result = typeof move === "string" ? undefined : reschedule(event, move);
  const isNew = result?.status === "moved" && !sameTimes(event, result.event);
  const fields = fieldsOf(entry, plan);
  const confirm = (to: EventMove) =>
    onMove({ entry: entry.id, event, move: to, ...(isReason(reason) && { reason: { text: reason, language } }) });

  return (
    <Modal
      opened
      onClose={onClose}
      // Where the focus goes the calendar decides: the entry may be elsewhere by then.
      returnFocus={false}
      title={say(plan.intent === "move" ? "moveTitle" : "lengthTitle")}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (isNew && typeof move !== "string") confirm(move);
        }}
      >
        <Stack gap="md">
          <Title order={3} size="h4">
            {wordingIn(event.title, language).text}
          </Title>
          {fields.scope && (
            <Radio.Group label={say("what")} value={plan.scope} onChange={(scope) => change({ scope })}>
              <Stack gap={6} mt={6}>
                <Radio value="event" label={say("whole", { count: event.sessions.length })} />
                <Radio value="session" label={say("onlyThis")} />
              </Stack>
            </Radio.Group>
          )}
          {fields.day && (
            <DayField label={say(fields.day)} value={plan.day} onChange={(day) => change({ day })} takesFocus />
          )}
          {fields.day && (
            <Group gap={8} role="group" aria-labelledby={steps}>
              <Text id={steps} size="sm" c="dimmed">
                {say("stepBy")}
              </Text>
              {STEPS.map((days) => (
                <Button
                  key={days}
                  size="xs"
                  variant="default"
                  onClick={() => change({ day: addDays(plan.day ?? entry.start, days) })}
                >
                  {say(`step.${days}`)}
                </Button>
              ))}
            </Group>
          )}
          {fields.time && (
            <TextInput
              type="time"
              size="md"
              label={say(fields.time)}
              data-autofocus={fields.day === undefined || undefined}
              value={plan.time}
              onChange={({ currentTarget }) => change({ time: currentTarget.value })}
            />
          )}
          {(event.status === "approved" || event.status === "confirmed") && (
            <Textarea
              autosize
              minRows={2}
              maxLength={300}
              label={say("reason")}
              description={say("reasonHint")}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
          <MoveForecast event={event} move={move} result={result} isNew={isNew} />
          {result?.status === "moved" && isNew && <CountryNote {...whenAndWhere(result.event)} />}
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button type="submit" size="md" disabled={!isNew}>
              {say(plan.intent === "move" ? "move" : "changeIt")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface Fields {
  readonly scope?: boolean;
  readonly day?: "newDay" | "newFirstDay" | "lastDay";
  readonly time?: "startsAt" | "endsAt";
}

/** Which fields a plan for this entry has. */
function fieldsOf({ session, part, event }: CalendarEntry, { intent, scope }: MovePlan): Fields {
  if (intent === "length") return session ? { time: "endsAt" } : { day: "lastDay" };
  const isLasting = session === undefined && event.dates.start !== event.dates.end;
  const day = isLasting ? "newFirstDay" : "newDay";
  return { scope: part !== undefined, day, ...(session?.hours && scope === "session" && { time: "startsAt" }) };
}

const isReason = (text: string): boolean => Line.safeParse(text.replaceAll("\n", " ")).success;
