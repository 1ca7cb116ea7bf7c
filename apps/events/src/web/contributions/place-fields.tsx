import { NativeSelect, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { wordingIn } from "@wps/model";
import { useState } from "react";
import { programmesQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { BilingualInputs } from "./bilingual-inputs.tsx";
import type { Change, ContributionDraft } from "./draft.ts";
import { useIssue, useIssueText } from "./field.ts";
import { formTexts } from "./form-texts.ts";
import type { Others } from "./others.ts";
import { placeOf, withCode } from "./place.ts";
import { PlaceLine } from "./place-line.tsx";

interface PlaceFieldsProps {
  readonly draft: ContributionDraft;
  readonly change: Change;
  readonly others: Others | undefined;
}

/** Which clause of which programme, and what kind of clause it is. */
export function PlaceFields({ draft, change, others }: PlaceFieldsProps) {
  const say = useTexts(formTexts);
  const { language } = useLanguage();
  const { data: views = [] } = useQuery(programmesQuery);
  return (
    <Stack gap="md">
      <NativeSelect
        size="md"
        label={say("programme")}
        withAsterisk
        error={useIssue("programme")}
        value={draft.programme}
        onChange={(event) => change({ programme: event.currentTarget.value })}
        data={[
          { value: "", label: say("choose") },
          ...views.map(({ programme }) => ({
            value: programme.code as string,
            label: wordingIn(programme.shortTitle, language).text,
          })),
        ]}
      />
      <CodeField draft={draft} change={change} others={others} />
      <KindField draft={draft} change={change} others={others} />
      <NativeSelect
        size="md"
        label={say("numbering")}
        value={draft.numbering}
        onChange={(event) => change({ numbering: event.currentTarget.value === "seen" ? "seen" : "inferred" })}
        data={(["seen", "inferred"] as const).map((value) => ({ value, label: say(`numbering.${value}`) }))}
      />
      {draft.numbering === "inferred" && (
        <BilingualInputs
          path="numberingNote"
          label={say("numberingNote")}
          value={draft.numberingNote}
          onChange={(numberingNote) => change({ numberingNote })}
        />
      )}
    </Stack>
  );
}

/** The code, with the place that it names as it is typed; that it is no code yet is said once the input is left. */
function CodeField({ draft, change, others }: PlaceFieldsProps) {
  const say = useTexts(formTexts);
  const explain = useIssueText();
  const issue = useIssue("code");
  const [isLeft, setLeft] = useState(false);
  const place = placeOf(draft.code, others?.completed);
  const isMisspelt = isLeft && draft.code.trim() !== "" && place === undefined;
  const isAdrift = others !== undefined && place?.parent !== undefined && place.above === undefined;
  return (
    <div>
      <TextInput
        size="md"
        label={say("code")}
        description={say("codeHint")}
        withAsterisk
        autoComplete="off"
        spellCheck={false}
        styles={{ wrapper: { maxWidth: "16rem" } }}
        error={issue ?? ((isMisspelt && explain("giveCode")) || (isAdrift && explain("noParent")))}
        value={draft.code}
        onBlur={() => setLeft(true)}
        onChange={(event) => change(withCode(draft, event.currentTarget.value, others?.completed))}
      />
      <PlaceLine typed={draft.code} others={others} />
    </div>
  );
}

function KindField({ draft, change, others }: PlaceFieldsProps) {
  const say = useTexts(formTexts);
  const term = useTexts(terms);
  const fitting = placeOf(draft.code, others?.completed)?.kinds ?? [];
  const kinds = draft.kind === "" || fitting.includes(draft.kind) ? fitting : [...fitting, draft.kind];
  return (
    <NativeSelect
      size="md"
      label={say("kind")}
      withAsterisk
      error={useIssue("kind")}
      value={draft.kind}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        change({ kind: kinds.find((kind) => kind === chosen) ?? "" });
      }}
      data={[
        { value: "", label: say("choose") },
        ...kinds.map((kind) => ({ value: kind as string, label: term(`clause.${kind}`) })),
      ]}
    />
  );
}
