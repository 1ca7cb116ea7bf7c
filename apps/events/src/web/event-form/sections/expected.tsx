import { Checkbox, Stack } from "@mantine/core";
import { useTexts } from "../../language/i18n.ts";
import type { ExpectedDraft } from "../draft/expected.ts";
import { CountField } from "../fields/count-field.tsx";
import { planTexts } from "./plan-texts.ts";

interface ExpectedProps {
  readonly value: ExpectedDraft;
  readonly onChange: (value: ExpectedDraft) => void;
}

/** How many people the plan counts on, and how many of them women. */
export function Expected({ value, onChange }: ExpectedProps) {
  const say = useTexts(planTexts);
  return (
    <Stack gap="sm">
      <Checkbox
        label={say("isExpected")}
        checked={value.given}
        onChange={(event) => onChange({ ...value, given: event.currentTarget.checked })}
      />
      {value.given && (
        <>
          <CountField
            path="expected.count"
            label={say("expected")}
            value={value.count}
            onChange={(count) => onChange({ ...value, count })}
          />
          <CountField
            path="expected.women"
            label={say("expectedWomen")}
            value={value.women}
            onChange={(women) => onChange({ ...value, women })}
          />
        </>
      )}
    </Stack>
  );
}
