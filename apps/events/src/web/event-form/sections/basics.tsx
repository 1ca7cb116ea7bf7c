import { Checkbox, Group, NativeSelect, Stack } from "@mantine/core";
import { EventKind, EventStatus } from "@wps/model";
import { memo } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import type { Change, EventDraft } from "../draft.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { useField } from "../fields/field.ts";
import classes from "../fields/pair.module.css";
import { sectionTexts } from "./texts.ts";

type BasicsProps = Pick<EventDraft, "kind" | "status" | "title" | "titleBasis"> & { readonly change: Change };

/** What the event is, how it is called, and where it stands. */
export const Basics = memo(function Basics({ kind, status, title, titleBasis, change }: BasicsProps) {
  const say = useTexts(sectionTexts);
  const term = useTexts(terms);
  const kindField = useField("kind");
  const statusField = useField("status");
  return (
    <Stack gap="md">
      <Group align="start" className={classes.pair}>
        <NativeSelect
          {...kindField}
          label={say("kind")}
          withAsterisk
          value={kind}
          onChange={(event) => change("kind", EventKind.parse(event.currentTarget.value))}
          data={[
            { value: "", label: say("chooseKind"), disabled: true },
            ...EventKind.options.map((value) => ({ value, label: term(`kind.${value}`) })),
          ]}
        />
        <NativeSelect
          {...statusField}
          label={say("status")}
          value={status}
          onChange={(event) => change("status", EventStatus.parse(event.currentTarget.value))}
          data={EventStatus.options.map((value) => ({ value, label: term(`status.${value}`) }))}
        />
      </Group>
      <BilingualField
        path="title"
        label={say("title")}
        required
        both
        value={title}
        onChange={(value) => change("title", value)}
      />
      <Checkbox
        label={say("titlePrinted")}
        description={say("titlePrintedHint")}
        checked={titleBasis === "printed"}
        onChange={(event) => change("titleBasis", event.currentTarget.checked ? "printed" : "described")}
      />
    </Stack>
  );
});
