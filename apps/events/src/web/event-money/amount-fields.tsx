import { DayField } from "../day-field.tsx";
import { GivenAmountFields } from "../given-amount-fields.tsx";
import { useTexts } from "../language/i18n.ts";
import type { AmountDraft } from "./draft.ts";
import { moneyTexts } from "./texts.ts";

interface AmountFieldsProps {
  readonly id: string;
  readonly legend: string;
  readonly amount: AmountDraft;
  readonly isWrong: boolean;
  readonly onChange: (amount: AmountDraft) => void;
}

/** An amount at one of the times at which a line is told, and the day of it. */
export function AmountFields({ id, legend, amount, isWrong, onChange }: AmountFieldsProps) {
  const say = useTexts(moneyTexts);
  const { status, on } = amount;
  const wrong = status === "in-kind" ? "inKindWrong" : status === "unknown" ? "dayWrong" : "amountWrong";
  const type = (part: Partial<AmountDraft>) => onChange({ ...amount, ...part });
  return (
    <GivenAmountFields
      id={id}
      legend={legend}
      none={say("amount.none")}
      amount={amount}
      error={isWrong ? say(wrong) : undefined}
      onChange={type}
    >
      {status !== "none" && <DayField label={say("day")} size="sm" value={on} onChange={(day) => type({ on: day })} />}
    </GivenAmountFields>
  );
}
