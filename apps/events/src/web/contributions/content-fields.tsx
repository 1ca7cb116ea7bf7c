import { NativeSelect, Stack } from "@mantine/core";
import { TextStatus } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { BilingualInputs } from "./bilingual-inputs.tsx";
import type { Change, ContributionDraft } from "./draft.ts";
import { anchorOf, useIssue } from "./field.ts";
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
        required={draft.status !== "missing"}
        value={draft.shortTitle}
        onChange={(shortTitle) => change({ shortTitle })}
      />
      <NativeSelect
        size="md"
        label={say("status")}
        withAsterisk
        id={anchorOf("status")}
        error={useIssue("status")}
        value={draft.status}
        onChange={(event) => {
          const status = TextStatus.safeParse(event.currentTarget.value);
          change({ status: status.success ? status.data : "" });
        }}
        data={[
          { value: "", label: say("choose") },
          ...TextStatus.options.map((status) => ({ value: status as string, label: say(`status.${status}`) })),
        ]}
      />
      {draft.status !== "missing" && (
        <>
          <BilingualInputs
            path="wording"
            label={say("wording")}
            description={say("wordingHint")}
            prose
            required
            value={draft.wording}
            onChange={(wording) => change({ wording })}
          />
          <Completeness value={draft.complete} onChange={(complete) => change({ complete })} />
        </>
      )}
      <BilingualInputs path="note" label={say("note")} prose value={draft.note} onChange={(note) => change({ note })} />
    </Stack>
  );
}

interface CompletenessProps {
  readonly value: ContributionDraft["complete"];
  readonly onChange: (value: ContributionDraft["complete"]) => void;
}

/** Whether the wording is whole. */
function Completeness({ value, onChange }: CompletenessProps) {
  const say = useTexts(formTexts);
  return (
    <NativeSelect
      size="md"
      label={say("complete")}
      withAsterisk
      id={anchorOf("complete")}
      error={useIssue("complete")}
      value={String(value)}
      onChange={(event) => onChange(event.currentTarget.value === "" ? "" : event.currentTarget.value === "true")}
      data={[
        { value: "", label: say("choose") },
        { value: "true", label: say("complete.whole") },
        { value: "false", label: say("complete.part") },
      ]}
    />
  );
}
