import { Button, Text } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { DayInput } from "../day-input.tsx";
import { useTexts } from "../language/i18n.ts";
import { IconButton } from "../ui/button.tsx";
import classes from "./due.module.css";
import type { DueDayDraft } from "./requirement-draft.ts";
import { requirementTexts } from "./requirement-texts.ts";

interface DueDaysProps {
  readonly days: readonly DueDayDraft[];
  readonly isWrong: boolean;
  readonly onChange: (days: readonly DueDayDraft[]) => void;
}

/** The days that an agreement names, each with what is covered by then. */
export function DueDays({ days, isWrong, onChange }: DueDaysProps) {
  const say = useTexts(requirementTexts);
  const change = (at: number, part: Partial<DueDayDraft>) =>
    onChange(days.map((day, index) => (index === at ? { ...day, ...part } : day)));
  return (
    <>
      {days.map(({ due, start, end }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day that is half typed has nothing else to be told by.
        <div key={at} className={classes.day}>
          <DayInput
            label={say("dueDay", { nth: at + 1 })}
            value={due}
            aria-invalid={isWrong || undefined}
            onChange={(day) => change(at, { due: day })}
          />
          <DayInput label={say("coversFrom")} value={start} onChange={(day) => change(at, { start: day })} />
          <DayInput label={say("coversTo")} value={end} onChange={(day) => change(at, { end: day })} />
          <IconButton
            variant="quiet"
            aria-label={say("removeDay", { nth: at + 1 })}
            onClick={() => onChange(days.filter((_, index) => index !== at))}
          >
            <IconX size={18} aria-hidden />
          </IconButton>
        </div>
      ))}
      {isWrong && (
        <Text size="sm" c="red" role="alert">
          {say("dueDaysWrong")}
        </Text>
      )}
      <Button
        variant="subtle"
        style={{ justifySelf: "start" }}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => onChange([...days, { due: "", start: "", end: "" }])}
      >
        {say("addDay")}
      </Button>
    </>
  );
}
