import { Checkbox, NativeSelect, Stack } from "@mantine/core";
import { TextStatus } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { BilingualInputs } from "./bilingual-inputs.tsx";
import type { Change, ContributionDraft } from "./draft.ts";
import { formTexts } from "./form-texts.ts";

interface ContentFieldsProps {
  readonly draft: ContributionDraft;
  readonly change: Change;
}

/** What the clause is called and says, and how that is known. */
export function ContentFields({ draft, change }: ContentFieldsProps) {
  const say = useTexts(formTexts);
  return (
    <Stack gap="md">
      <BilingualInputs
        path="shortTitle"
        label={say("shortTitle")}
        description={say("shortTitleHint")}
        required
        value={draft.shortTitle}
        onChange={(shortTitle) => change({ shortTitle })}
      />
      <NativeSelect
        size="md"
        label={say("status")}
        withAsterisk
        value={draft.status}
        onChange={(event) => {
          const status = TextStatus.safeParse(event.currentTarget.value);
          if (status.success) change({ status: status.data });
        }}
        data={TextStatus.options.map((status) => ({ value: status as string, label: say(`status.${status}`) }))}
      />
      {draft.status !== "missing" && (
        <>
          <BilingualInputs
            path="wording"
            label={say("wording")}
            prose
            required
            value={draft.wording}
            onChange={(wording) => change({ wording })}
          />
          <Checkbox
            size="md"
            label={say("complete")}
            checked={draft.complete}
            onChange={(event) => change({ complete: event.currentTarget.checked })}
          />
        </>
      )}
      <BilingualInputs path="note" label={say("note")} prose value={draft.note} onChange={(note) => change({ note })} />
    </Stack>
  );
}
