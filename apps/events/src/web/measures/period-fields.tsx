import type { PlainDate } from "@wps/model";
import { DayField } from "../day-field.tsx";
import { useTexts } from "../language/i18n.ts";
import { measurePageTexts } from "./page-texts.ts";
import classes from "./period-fields.module.css";

interface Days {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
}

/** The first and the last day of what is measured. A last day that would lie before the first makes way. */
export function PeriodFields({ from, to, onChange }: Days & { readonly onChange: (days: Days) => void }) {
  const say = useTexts(measurePageTexts);
  return (
    <div className={classes.period}>
      <DayField
        size="sm"
        label={say("from")}
        value={from}
        onChange={(day) => onChange({ from: day, to: day && to && to < day ? undefined : to })}
      />
      <DayField
        size="sm"
        label={say("to")}
        value={to}
        onChange={(day) => onChange({ from: day && from && day < from ? undefined : from, to: day })}
      />
    </div>
  );
}
