import { TextInput } from "@mantine/core";
import { PlainDate } from "@wps/model";
import { useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { agencyTexts } from "./texts.ts";

interface DayFieldProps {
  readonly value: PlainDate;
  readonly onChange: (day: PlainDate) => void;
}

/** A day that lives in the address. What is half typed stays in the field until it is a day. */
export function DayField({ value, onChange }: DayFieldProps) {
  const say = useTexts(agencyTexts);
  const [typed, setTyped] = useState<string>(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }
  const type = (text: string) => {
    setTyped(text);
    const day = PlainDate.safeParse(text);
    if (day.success) onChange(day.data);
  };
  return (
    <TextInput
      type="date"
      size="md"
      label={say("day")}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setTyped(value)}
    />
  );
}
