import { NativeSelect, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { wordingIn } from "@wps/model";
import { useState } from "react";
import { programmesQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { BilingualInputs } from "./bilingual-inputs.tsx";
import { codeFault, codeMeant } from "./code.ts";
import type { Change, ContributionDraft } from "./draft.ts";
import { anchorOf, useIssue, useIssueText } from "./field.ts";
import { formTexts } from "./form-texts.ts";
import type { Others } from "./others.ts";
import { placeOf, withCode } from "./place.ts";
import { PlaceLine } from "./place-line.tsx";

interface PlaceFieldsProps {
  readonly draft: ContributionDraft;
  readonly change: Change;
  readonly others: Others | undefined;
}

const NUMBERINGS = ["seen", "inferred"] as const;

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
        id={anchorOf("programme")}
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
        withAsterisk
        id={anchorOf("numbering")}
        error={useIssue("numbering")}
        value={draft.numbering}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          change({ numbering: NUMBERINGS.find((numbering) => numbering === chosen) ?? "" });
        }}
        data={[
          { value: "", label: say("choose") },
          ...NUMBERINGS.map((value) => ({ value: value as string, label: say(`numbering.${value}`) })),
        ]}
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
  const fault = isLeft && draft.code.trim() !== "" ? codeFault(draft.code) : undefined;
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
        id={anchorOf("code")}
        error={
          issue ??
          ((fault && explain(fault.text, fault.values)) ||
            (isAdrift && explain("noParent", { parent: place.parent ?? "" })))
        }
        value={draft.code}
        onBlur={() => {
          setLeft(true);
          if (place !== undefined) change({ code: codeMeant(draft.code) });
        }}
        onChange={(event) => change(withCode(draft, event.currentTarget.value, others?.completed))}
      />
      <PlaceLine typed={draft.code} others={others} />
    </div>
  );
}

function KindField({ draft, change, others }: PlaceFieldsProps) {
  const say = useTexts(formTexts);
  const term = useTexts(terms);
  const { kinds: fitting = [], standing } = placeOf(draft.code, others?.completed) ?? {};
  const isSettled = standing !== undefined && standing.kind === draft.kind;
  const kinds = draft.kind === "" || fitting.includes(draft.kind) ? fitting : [...fitting, draft.kind];
  return (
    <NativeSelect
      size="md"
      label={say("kind")}
      withAsterisk
      id={anchorOf("kind")}
      description={isSettled ? say("kindSettled") : undefined}
      disabled={isSettled}
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
