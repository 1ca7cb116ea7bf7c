import { Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { Currency } from "@wps/model";
import type { ReactNode } from "react";
import { BilingualInputs } from "./bilingual-inputs.tsx";
import classes from "./given-amount.module.css";
import { CURRENCIES_OFFERED, type GivenAmountDraft } from "./given-amount-draft.ts";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { sayMoney } from "./language/money.ts";
import { fromMoneyText } from "./language/money-text.ts";

const words = texts(
  "given-amount-fields",
  {
    known: "Biết số tiền",
    "in-kind": "Bằng hiện vật",
    unknown: "Chưa biết số tiền",
    sum: "Số tiền",
    value: "Giá trị",
    currency: "Loại tiền",
    what: "Hiện vật gì",
    note: "Căn cứ định giá",
  },
  {
    known: "Amount is known",
    "in-kind": "In kind",
    unknown: "Amount not known",
    sum: "Amount",
    value: "Value",
    currency: "Currency",
    what: "What it is",
    note: "What the value rests on",
  },
);

interface GivenAmountFieldsProps {
  /** Once in the page. */
  readonly id: string;
  readonly legend: string;
  /** What it means that there is no amount; absent where there has to be one. */
  readonly none?: string;
  readonly amount: GivenAmountDraft;
  /** What is wrong with it. */
  readonly error: string | undefined;
  readonly onChange: (part: Partial<GivenAmountDraft>) => void;
  /** What else is asked of it, such as its day. */
  readonly children?: ReactNode;
}

const STATUSES = ["known", "in-kind", "unknown"] as const;

/** An amount to be typed as people write it: a sum, something in kind, or that it is not known. */
export function GivenAmountFields({ id, legend, none, amount, error, onChange, children }: GivenAmountFieldsProps) {
  const say = useTexts(words);
  const { status } = amount;
  const offered = STATUSES.map((value) => ({ value, label: say(value) }));
  return (
    <fieldset className={classes.amount}>
      <legend>{legend}</legend>
      <NativeSelect
        id={id}
        aria-label={legend}
        data={none === undefined ? offered : [{ value: "none", label: none }, ...offered]}
        value={status}
        onChange={({ currentTarget }) =>
          onChange({ status: STATUSES.find((known) => known === currentTarget.value) ?? "none" })
        }
        error={error !== undefined}
      />
      {status === "in-kind" && (
        <BilingualInputs
          id={`${id}.what`}
          label={say("what")}
          value={amount.what}
          onChange={(what) => onChange({ what })}
        />
      )}
      {(status === "known" || status === "in-kind") && <SumInputs amount={amount} onChange={onChange} />}
      {status === "in-kind" && (
        <BilingualInputs
          id={`${id}.note`}
          label={say("note")}
          value={amount.note}
          onChange={(note) => onChange({ note })}
        />
      )}
      {children}
      {error !== undefined && (
        <Text size="sm" c="red" role="alert">
          {error}
        </Text>
      )}
    </fieldset>
  );
}

type SumInputsProps = Pick<GivenAmountFieldsProps, "amount" | "onChange">;

/** What was understood is said back, since separators mean different things. */
function SumInputs({ amount: { status, text, currency }, onChange }: SumInputsProps) {
  const say = useTexts(words);
  const { language } = useLanguage();
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
        data={[...CURRENCIES_OFFERED]}
        value={currency}
        onChange={({ currentTarget }) => onChange({ currency: Currency.parse(currentTarget.value) })}
      />
    </Group>
  );
}
