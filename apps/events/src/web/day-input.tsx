import { ActionIcon, TextInput, type TextInputProps } from "@mantine/core";
import { IconCalendar } from "@tabler/icons-react";
import { isPlainDate } from "@wps/model";
import { useRef, useState } from "react";
import classes from "./day-input.module.css";
import { fromDayText, toDayText } from "./language/day-text.ts";
import { texts, useTexts } from "./language/i18n.ts";

const words = texts(
  "day-input",
  { example: "ngày/tháng/năm", choose: "Chọn ngày trên lịch" },
  { example: "day/month/year", choose: "Choose a day from a calendar" },
);

interface DayInputProps extends Omit<TextInputProps, "type" | "value" | "onChange" | "min" | "max"> {
  /** A day in ISO 8601, or what was written instead of one. */
  readonly value: string;
  /** Gets the day in ISO 8601, or what is written as long as it is none. */
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
}

/**
 * A day to write as `15/3/2027`, or to choose from the calendar of the browser. The field that browsers have for days writes
 * them in the order of the browser's language, in which 3/1 may be 1 March.
 */
export function DayInput({ value, onChange, min = "1900-01-01", max = "2199-12-31", ...rest }: DayInputProps) {
  const say = useTexts(words);
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(() => toDayText(value));
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (value !== fromDayText(typed)) setTyped(toDayText(value));
  }
  const choose = (
    <span className={classes.picker}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={say("choose")}
        onClick={() => picker.current?.showPicker()}
      >
        <IconCalendar size={18} aria-hidden />
      </ActionIcon>
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        min={min}
        max={max}
        value={isPlainDate(value) ? value : ""}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </span>
  );
  return (
    <TextInput
      autoComplete="off"
      inputMode="numeric"
      placeholder={say("example")}
      {...rest}
      maxLength={40}
      rightSection={choose}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(fromDayText(currentTarget.value));
      }}
      onBlur={(event) => {
        setTyped(toDayText(fromDayText(typed)));
        rest.onBlur?.(event);
      }}
    />
  );
}
