import { Checkbox, Group, Input, SegmentedControl, Stack, Switch, Text } from "@mantine/core";
import { EventStatus } from "@wps/model";
import { memo, useId } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { StatusTag } from "../../status-tag.tsx";
import type { Change, EventDraft } from "../draft.ts";
import { useField } from "../fields/field.ts";
import { standingTexts } from "./standing-texts.ts";

/** Where an event can begin: what is planned, or what is recorded after it took place. */
const Beginning = EventStatus.extract(["idea", "planned", "held"]);

type StandingProps = Pick<EventDraft, "status" | "publication" | "sensitivity"> & {
  /** Whether the event is there already: then it moves on its own page, one step at a time. */
  readonly exists: boolean;
  readonly mayPublish: boolean;
  readonly change: Change;
};

/** At which step the event is, and who may see it. */
export const Standing = memo(function Standing(props: StandingProps) {
  const { status, publication, sensitivity, exists, mayPublish, change } = props;
  const say = useTexts(standingTexts);
  const isPublished = publication === "published";
  const seenBy = isPublished && sensitivity === "sensitive" ? sensitivity : publication;
  return (
    <Stack gap="lg">
      {exists ? <KeptStatus status={status} /> : <Beginnings status={status} change={change} />}
      <Switch
        size="md"
        label={say("publish")}
        description={mayPublish ? say(`publish.${seenBy}`) : say("publishNotYours")}
        checked={isPublished}
        disabled={!mayPublish}
        onChange={(event) => change("publication", event.currentTarget.checked ? "published" : "draft")}
      />
      <Checkbox
        label={say("sensitive")}
        description={say("sensitiveHint")}
        checked={sensitivity === "sensitive"}
        disabled={!mayPublish}
        onChange={(event) => change("sensitivity", event.currentTarget.checked ? "sensitive" : "open")}
      />
    </Stack>
  );
});

function Beginnings({ status, change }: Pick<StandingProps, "status" | "change">) {
  const say = useTexts(standingTexts);
  const term = useTexts(terms);
  const label = useId();
  const { id, error } = useField("status");
  const begins = Beginning.safeParse(status).data;
  return (
    <Input.Wrapper label={say("begins")} labelElement="div" labelProps={{ id: label }} size="md" error={error}>
      <SegmentedControl
        id={id}
        fullWidth
        mt={4}
        aria-labelledby={label}
        value={status}
        onChange={(value) => change("status", Beginning.parse(value))}
        data={Beginning.options.map((value) => ({ value, label: term(`status.${value}`) }))}
      />
      {begins && (
        <Text size="sm" c="dimmed" mt={6}>
          {say(`begins.${begins}`)}
        </Text>
      )}
    </Input.Wrapper>
  );
}

function KeptStatus({ status }: Pick<StandingProps, "status">) {
  const say = useTexts(standingTexts);
  return (
    <div>
      <Group gap="xs">
        <Text fw={500}>{say("status")}</Text>
        <StatusTag status={status} />
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {say("changedElsewhere")}
      </Text>
    </div>
  );
}
