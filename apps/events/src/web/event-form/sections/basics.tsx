import { Checkbox, NativeSelect, Stack } from "@mantine/core";
import { EventKind } from "@wps/model";
import { memo } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import type { Change, EventDraft } from "../draft.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { useField } from "../fields/field.ts";
import { sectionTexts } from "./texts.ts";

type BasicsProps = Pick<EventDraft, "kind" | "title" | "titleBasis"> & { readonly change: Change };

/** What the event is and how it is called. */
export const Basics = memo(function Basics({ kind, title, titleBasis, change }: BasicsProps) {
  const say = useTexts(sectionTexts);
  const term = useTexts(terms);
  const kindField = useField("kind");
  return (
    <Stack gap="md">
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
