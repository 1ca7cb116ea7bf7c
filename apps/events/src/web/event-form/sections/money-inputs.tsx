import { Group, NativeSelect, TextInput } from "@mantine/core";
import { Currency } from "@wps/model";
import { useTexts } from "../../language/i18n.ts";
import { fromMoneyText, toMoneyText } from "../../language/money-text.ts";
import type { AmountDraft } from "../draft/amount.ts";
import { useField } from "../fields/field.ts";
import { sectionTexts } from "./texts.ts";

type Sum = Pick<AmountDraft, "text" | "currency">;

interface MoneyInputsProps {
  readonly path: string;
  readonly value: Sum;
  readonly onChange: (value: Sum) => void;
}

/** Currencies of the programme's work first, then the rest of the alphabet. */
const CURRENCIES = [...new Set<Currency>(["VND", "USD", "EUR", ...Currency.options])];

/** A sum typed as people write it; what was understood is said back, since separators mean different things. */
export function MoneyInputs({ path, value: { text, currency }, onChange }: MoneyInputsProps) {
  const say = useTexts(sectionTexts);
  const field = useField(`${path}.money`, path, `${path}.*`);
  const minor = fromMoneyText(text, currency);
  const read = minor === undefined ? undefined : `${toMoneyText({ minor, currency })} ${currency}`;
  return (
    <Group align="start" gap="xs" wrap="nowrap">
      <TextInput
        {...field}
        flex={1}
        label={say("amount")}
        description={read === undefined ? say("amountHint") : say("amountRead", { amount: read })}
        inputWrapperOrder={["label", "input", "description", "error"]}
        value={text}
        onChange={(event) => onChange({ text: event.currentTarget.value, currency })}
      />
      <NativeSelect
        label={say("currency")}
        value={currency}
        onChange={(event) => onChange({ text, currency: Currency.parse(event.currentTarget.value) })}
        data={CURRENCIES}
      />
    </Group>
  );
}
