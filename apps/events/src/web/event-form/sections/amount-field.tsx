import { Checkbox, Group, NativeSelect, Stack, TextInput } from "@mantine/core";
import { Currency } from "@wps/model";
import { useTexts } from "../../language/i18n.ts";
import type { AmountDraft } from "../draft/funding.ts";
import { fromMoneyText, toMoneyText } from "../draft/money-text.ts";
import { useField } from "../fields/field.ts";
import { sectionTexts } from "./texts.ts";

interface AmountFieldProps {
  readonly path: string;
  readonly value: AmountDraft;
  readonly onChange: (value: AmountDraft) => void;
}

/** Currencies of the programme's work first, then the rest of the alphabet. */
const CURRENCIES = [...new Set<Currency>(["VND", "USD", "EUR", ...Currency.options])];

/** A sum typed as people write it; what was understood is said back, since separators mean different things. */
export function AmountField({ path, value, onChange }: AmountFieldProps) {
  const say = useTexts(sectionTexts);
  const field = useField(path, `${path}.*`);
  const { text, currency } = value;
  const minor = fromMoneyText(text, currency);
  const read = minor === undefined ? undefined : `${toMoneyText({ minor, currency })} ${currency}`;
  return (
    <Stack gap="xs">
      <Checkbox
        label={say("amountKnown")}
        checked={value.status === "known"}
        onChange={(event) => onChange({ ...value, status: event.currentTarget.checked ? "known" : "unknown" })}
      />
      {value.status === "known" && (
        <Group align="start" gap="xs" wrap="nowrap">
          <TextInput
            {...field}
            flex={1}
            label={say("amount")}
            description={read === undefined ? say("amountHint") : say("amountRead", { amount: read })}
            inputWrapperOrder={["label", "input", "description", "error"]}
            value={text}
            onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
          />
          <NativeSelect
            label={say("currency")}
            value={currency}
            onChange={(event) => onChange({ ...value, currency: Currency.parse(event.currentTarget.value) })}
            data={CURRENCIES}
          />
        </Group>
      )}
    </Stack>
  );
}
