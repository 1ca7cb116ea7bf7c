import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { hasTakenPlace, mayEdit, type ProgrammeEvent } from "@wps/model";
import { ClashList } from "../clash-list.tsx";
import { eventClashesQuery } from "../clash-queries.ts";
import { texts, useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { Section } from "../ui/section.tsx";

const words = texts(
  "event-clashes",
  { title: "Trùng lịch", checking: "Đang kiểm tra…", unchecked: "Chưa kiểm tra được trùng lịch." },
  { title: "Clashes", checking: "Checking…", unchecked: "Clashes could not be checked." },
);

/** What an event that is still to come clashes with, for whoever may change it. */
export function ClashesSection({ event }: { event: ProgrammeEvent }) {
  const isOurs = mayEdit(useActor(), event);
  const { status, dates } = event;
  const takesNothing = status === "cancelled" || status === "postponed" || dates.precision !== "day";
  return isOurs && !takesNothing && !hasTakenPlace(status) ? <Checked event={event} /> : null;
}

function Checked({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(words);
  const { data, isError } = useQuery(eventClashesQuery(event.id, event.revision));
  return (
    <Section title={say("title")}>
      <div aria-live="polite">
        {data ? (
          <ClashList answer={data} zone={event.timeZone} />
        ) : (
          <Text c="dimmed">{say(isError ? "unchecked" : "checking")}</Text>
        )}
      </div>
    </Section>
  );
}
