import { Checkbox, NativeSelect, Radio, Stack, TextInput } from "@mantine/core";
import { DocumentAudience, type Undertaking } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { barrierIn, type DocumentFieldsProps } from "./draft.ts";
import { documentTerms, documentTexts } from "./texts.ts";

const CONSENTS = ["unknown", "not-needed", "given", "not-given"] as const;

/** Whom a document shows, and for whom it is. What may not leave the organisers cannot be chosen for others. */
export function AudienceFields({ draft, isWrong, change, of }: DocumentFieldsProps & { readonly of: Undertaking }) {
  const say = useTexts(documentTexts);
  const term = useTexts(documentTerms);
  const barrier = barrierIn(draft);
  // Nobody else knows of a grant: what is for everybody is what is for its funders.
  const audiences = DocumentAudience.options.filter((one) => of.is === "event" || one !== "everybody");
  return (
    <>
      <NativeSelect
        label={say("people")}
        description={say("peopleHint")}
        value={draft.consent}
        data={CONSENTS.map((value) => ({ value, label: term(`consent.${value}`) }))}
        onChange={({ currentTarget }) =>
          change({ consent: CONSENTS.find((consent) => consent === currentTarget.value) ?? draft.consent })
        }
      />
      {draft.consent === "given" && (
        <TextInput
          label={say("keptAt")}
          description={say("keptAtHint")}
          value={draft.keptAt}
          error={isWrong("keptAt") && say("keptAtWrong")}
          onChange={({ currentTarget }) => change({ keptAt: currentTarget.value })}
        />
      )}
      <Checkbox
        label={say("signed")}
        checked={draft.isSigned}
        onChange={({ currentTarget }) => change({ isSigned: currentTarget.checked })}
      />
      <Radio.Group
        label={say("audience")}
        description={say(barrier === undefined ? `open.${draft.audience}` : `barrier.${barrier}`)}
        value={draft.audience}
      >
        <Stack gap="xs" mt="xs">
          {audiences.map((audience) => (
            <Radio
              key={audience}
              value={audience}
              label={term(`audience.${audience}`)}
              disabled={barrier !== undefined && audience !== "organisers"}
              onChange={() => change({ audience })}
            />
          ))}
        </Stack>
      </Radio.Group>
    </>
  );
}
