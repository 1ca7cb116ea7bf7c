import { isPlainDate, type PlainDate } from "@wps/model";
import { useState } from "react";
import { DayInput } from "./day-input.tsx";
import { sayDayInWords } from "./language/dates.ts";
import { useLanguage } from "./language/i18n.ts";

interface DayFieldProps {
  readonly label: string;
  /** The chosen day; absent while none is. */
  readonly value: PlainDate | undefined;
  /** Gets each day as soon as it is one, and `undefined` while the field holds none. */
  readonly onChange: (day: PlainDate | undefined) => void;
  readonly size?: "sm" | "md";
  /** Whether the field is marked as wrong; what is, stands elsewhere. */
  readonly isWrong?: boolean;
  /** Whether it has the focus when its dialog opens. */
  readonly takesFocus?: boolean;
}

/** A day to choose, in words below. What is half typed stays in the field until it is a day. */
export function DayField({ label, value, onChange, size = "md", isWrong = false, takesFocus }: DayFieldProps) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string>(value ?? "");
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value ?? "");
  }
  const type = (text: string) => {
    setTyped(text);
    onChange(isPlainDate(text) ? text : undefined);
  };
  return (
    <DayInput
      size={size}
      label={label}
      description={value && sayDayInWords(value, language)}
      inputWrapperOrder={["label", "input", "description"]}
      value={typed}
      error={isWrong}
      data-autofocus={takesFocus}
      onChange={type}
      onBlur={() => setTyped(value ?? "")}
    />
  );
}
