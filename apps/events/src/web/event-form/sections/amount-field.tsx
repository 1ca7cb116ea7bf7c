import { Checkbox, Stack } from "@mantine/core";
import { useTexts } from "../../language/i18n.ts";
import type { AmountDraft } from "../draft/amount.ts";
import { MoneyInputs } from "./money-inputs.tsx";
import { sectionTexts } from "./texts.ts";

interface AmountFieldProps {
  readonly path: string;
  readonly value: AmountDraft;
  readonly onChange: (value: AmountDraft) => void;
}

/** A sum that there is, known or not. */
export function AmountField({ path, value, onChange }: AmountFieldProps) {
  const say = useTexts(sectionTexts);
  return (
    <Stack gap="xs">
      <Checkbox
        label={say("amountKnown")}
        checked={value.status === "known"}
        onChange={(event) => onChange({ ...value, status: event.currentTarget.checked ? "known" : "unknown" })}
      />
      {value.status === "known" && (
        <MoneyInputs path={path} value={value} onChange={(sum) => onChange({ ...value, ...sum })} />
      )}
    </Stack>
  );
}
