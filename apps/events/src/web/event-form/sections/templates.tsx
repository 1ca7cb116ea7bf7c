import { Button, Group, Stack, Text } from "@mantine/core";
import { EventDates } from "@wps/model";
import { draftFrom, EVENT_TEMPLATES, type EventTemplate } from "@wps/model/series";
import { memo, useId } from "react";
import { useTexts } from "../../language/i18n.ts";
import { Wording } from "../../language/wording.tsx";
import { fromDates, NO_MOMENT, reviseDates, toMoment } from "../draft/dates.ts";
import { toRows } from "../draft/rows.ts";
import { toSession } from "../draft/session.ts";
import type { Change, EventDraft } from "../draft.ts";
import { sectionTexts } from "./texts.ts";

type TemplatesProps = Pick<EventDraft, "kind" | "dates" | "sessions"> & { readonly change: Change };

/** Usual shapes to begin a new event with, once its first day is known; nothing that was entered is overwritten. */
export const Templates = memo(function Templates({ kind, dates, sessions, change }: TemplatesProps) {
  const say = useTexts(sectionTexts);
  const label = useId();
  const known = EventDates.safeParse(fromDates(dates)).data;
  if (known?.precision !== "day" || sessions.length > 0) return null;
  const begin = (template: EventTemplate) => {
    const draft = draftFrom(template, known.start);
    if (kind === "") change("kind", draft.kind);
    const end = draft.dates.end === known.start ? NO_MOMENT : toMoment(draft.dates.end);
    change("dates", reviseDates(dates, { end }));
    change("sessions", toRows(draft.sessions, toSession));
  };
  return (
    <Stack gap={6} mt="lg" role="group" aria-labelledby={label}>
      <Text id={label} size="sm" fw={500}>
        {say("templates")}
      </Text>
      <Group gap="xs">
        {EVENT_TEMPLATES.map((template) => (
          <Button key={template.code} size="sm" variant="default" onClick={() => begin(template)}>
            <Wording of={template.name} />
          </Button>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {say("templatesHint")}
      </Text>
    </Stack>
  );
});
