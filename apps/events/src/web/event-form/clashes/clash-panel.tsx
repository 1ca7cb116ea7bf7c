import { Button, Stack, Text, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { addDays, type EventId, isPlainDate, type TimeZone } from "@wps/model";
import { useMemo } from "react";
import type { ClashQuestion } from "../../../contract/clashes.ts";
import { ClashList } from "../../clash-list.tsx";
import { draftClashesQuery } from "../../clash-queries.ts";
import { useTexts } from "../../language/i18n.ts";
import { fromDates, hasEnd, NO_MOMENT, reviseDates, toMoment } from "../draft/dates.ts";
import type { Change, EventDraft } from "../draft.ts";
import { questionOf } from "./question.ts";
import { clashPanelTexts } from "./texts.ts";

/** How long nobody has typed before it is asked, in milliseconds. */
const PAUSE = 600;

interface ClashPanelProps {
  readonly id: EventId | undefined;
  readonly draft: EventDraft;
  readonly change: Change;
}

/** What the event would clash with as it stands in the form. It keeps nobody from saving. */
export function ClashPanel({ id, draft, change }: ClashPanelProps) {
  const question = useMemo(() => questionOf(draft, id), [draft, id]);
  // By what it says: what is typed elsewhere in the form asks nothing anew.
  const [said] = useDebouncedValue(JSON.stringify(question), PAUSE);
  const asked = useMemo((): ClashQuestion | undefined => (said === undefined ? undefined : JSON.parse(said)), [said]);
  if (question === undefined || asked === undefined) return null;
  return <Answered asked={asked} zone={asked.timeZone} onTake={(days) => moveBy(days, draft, change)} />;
}

interface AnsweredProps {
  readonly asked: ClashQuestion;
  readonly zone: TimeZone;
  readonly onTake: (days: number) => void;
}

function Answered({ asked, zone, onTake }: AnsweredProps) {
  const say = useTexts(clashPanelTexts);
  const { data, isError, isPlaceholderData } = useQuery({
    ...draftClashesQuery(asked),
    placeholderData: keepPreviousData,
  });
  return (
    <Stack gap="xs" mt="lg" component="section" aria-label={say("title")}>
      <Title order={3} size="h5">
        {say("title")}
      </Title>
      {/* Stays when it is empty, so that what comes into it is read out. */}
      <div aria-live="polite" aria-busy={isPlaceholderData || undefined}>
        {isError && <Text c="dimmed">{say("unchecked")}</Text>}
        {!isError && data === undefined && <Text c="dimmed">{say("checking")}</Text>}
        {!isError && data && (
          <ClashList
            answer={data}
            zone={zone}
            beside
            take={(days) => (
              <Button variant="light" onClick={() => onTake(days)} disabled={isPlaceholderData}>
                {say("take")}
              </Button>
            )}
          />
        )}
      </div>
    </Stack>
  );
}

/** The whole event so many days later, its sessions at their hours. */
function moveBy(days: number, { dates, sessions }: EventDraft, change: Change): void {
  const { start, end } = fromDates(dates);
  const last = hasEnd(dates) ? toMoment(addDays(end, days)) : NO_MOMENT;
  change("dates", reviseDates(dates, { start: toMoment(addDays(start, days)), end: last }));
  change(
    "sessions",
    sessions.map((session) =>
      isPlainDate(session.date) ? { ...session, date: addDays(session.date, days) } : session,
    ),
  );
}
