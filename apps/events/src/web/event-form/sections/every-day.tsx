import { Button, Group, Input, Text, TextInput } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { lengthInDays, type Period } from "@wps/model";
import { useId, useState } from "react";
import { useTexts } from "../../language/i18n.ts";
import { LONGEST_DAILY, oneEachDay, type SessionDraft } from "../draft/session.ts";
import { sectionTexts } from "./texts.ts";

interface EveryDayProps {
  readonly dates: Period;
  readonly sessions: readonly SessionDraft[];
  readonly onMade: (sessions: SessionDraft[]) => void;
}

/** Makes the sessions of all days at one press, with the same hours where they are known. */
export function EveryDay({ dates, sessions, onMade }: EveryDayProps) {
  const say = useTexts(sectionTexts);
  const id = useId();
  const [hours, setHours] = useState({ start: "", end: "" });
  if (lengthInDays(dates) > LONGEST_DAILY)
    return <Text c="dimmed">{say("sessionsTooMany", { max: LONGEST_DAILY })}</Text>;
  const added = oneEachDay(sessions, dates, hours);
  if (added.length === sessions.length) return null;
  const input = (key: "start" | "end") => ({
    type: "time",
    value: hours[key],
    onChange: (event: { currentTarget: HTMLInputElement }) => setHours({ ...hours, [key]: event.currentTarget.value }),
  });
  return (
    <Input.Wrapper
      label={say("everyDay")}
      labelElement="div"
      labelProps={{ id }}
      description={say("everyDayHint")}
      size="md"
    >
      <Group role="group" aria-labelledby={id} align="end" gap="sm" mt="xs">
        <TextInput {...input("start")} label={say("hoursStart")} />
        <TextInput {...input("end")} label={say("hoursEnd")} />
        <Button size="md" leftSection={<IconCalendarPlus size={18} aria-hidden />} onClick={() => onMade(added)}>
          {say("everyDayPress")}
        </Button>
      </Group>
    </Input.Wrapper>
  );
}
