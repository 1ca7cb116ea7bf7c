import { Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { Currency } from "@wps/model";
import { DayField } from "../day-field.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
import { fromMoneyText } from "../language/money-text.ts";
import type { AmountDraft } from "./draft.ts";
import classes from "./money.module.css";
import { moneyTexts } from "./texts.ts";

interface AmountFieldsProps {
  readonly legend: string;
  readonly amount: AmountDraft;
  readonly isWrong: boolean;
  readonly onChange: (amount: AmountDraft) => void;
}

const STATUSES = ["none", "known", "in-kind", "unknown"] as const;
/** Currencies of the programme's work first, then the rest of the alphabet. */
const CURRENCIES = [...new Set<Currency>(["VND", "USD", "EUR", "CAD", ...Currency.options])];

/** An amount to be typed as people write it: a sum, something in kind, or that it is not known; and its day. */
export function AmountFields({ legend, amount, isWrong, onChange }: AmountFieldsProps) {
  const say = useTexts(moneyTexts);
  const { status } = amount;
  const type = (part: Partial<AmountDraft>) => onChange({ ...amount, ...part });
  const wrong = status === "in-kind" ? "inKindWrong" : status === "unknown" ? "dayWrong" : "amountWrong";
  return (
    <fieldset className={classes.stage}>
      <legend>{legend}</legend>
      <NativeSelect
        aria-label={legend}
        data={STATUSES.map((value) => ({ value, label: say(`amount.${value}`) }))}
        value={status}
        onChange={({ currentTarget }) =>
          type({ status: STATUSES.find((known) => known === currentTarget.value) ?? "none" })
        }
        error={isWrong}
      />
      {status === "in-kind" && (
        <TextInput
          label={say("what")}
          maxLength={500}
          value={amount.what}
          onChange={({ currentTarget }) => type({ what: currentTarget.value })}
        />
      )}
      {(status === "known" || status === "in-kind") && <SumInputs amount={amount} onChange={type} />}
      {status === "in-kind" && (
        <TextInput
          label={say("note")}
          maxLength={2000}
          value={amount.note}
          onChange={({ currentTarget }) => type({ note: currentTarget.value })}
        />
      )}
      {status !== "none" && <DayField label={say("day")} size="sm" value={amount.on} onChange={(on) => type({ on })} />}
      {isWrong && (
        <Text size="sm" c="red" role="alert">
          {say(wrong)}
        </Text>
      )}
    </fieldset>
  );
}

/** What was understood is said back, since separators mean different things. */
function SumInputs({ amount, onChange }: { amount: AmountDraft; onChange: (part: Partial<AmountDraft>) => void }) {
  const say = useTexts(moneyTexts);
  const { language } = useLanguage();
  const { status, text, currency } = amount;
  const minor = fromMoneyText(text, currency);
  return (
    <Group gap="xs" wrap="nowrap" align="start">
      <TextInput
        flex={1}
        className={classes.figure}
        label={say(status === "in-kind" ? "value" : "sum")}
        description={minor === undefined ? undefined : sayMoney({ minor, currency }, language)}
        inputWrapperOrder={["label", "input", "description"]}
        inputMode="decimal"
        maxLength={30}
        value={text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <NativeSelect
        label={say("currency")}
        data={CURRENCIES}
        value={currency}
        onChange={({ currentTarget }) => onChange({ currency: Currency.parse(currentTarget.value) })}
      />
    </Group>
  );
}
