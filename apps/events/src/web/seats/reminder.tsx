import { Button, Group, Text, Textarea } from "@mantine/core";
import { IconMail } from "@tabler/icons-react";
import { dayAt, type ProgrammeEvent, type SeatPlan, wordingIn } from "@wps/model";
import { sayDates, sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { addressAt, OwnLink } from "../people/own-link.tsx";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";

interface ReminderProps {
  readonly event: ProgrammeEvent;
  readonly plan: SeatPlan;
  readonly office: string;
  readonly seats: number;
  readonly token: string;
  readonly onDone: () => void;
}

/** A fresh link of an organisation, and a letter to go with it: the app itself sends none. */
export function Reminder({ event, plan, office, seats, token, onDone }: ReminderProps) {
  const say = useTexts(seatsTexts);
  const { language } = useLanguage();
  const link = addressAt("nominate", token);
  const title = wordingIn(event.title, language).text;
  const { nominateUntil, womenPercent } = plan;
  const lastDay = nominateUntil && dayAt(Date.parse(nominateUntil) - 60_000, event.timeZone);
  const letter = say("mailBody", {
    office,
    seats,
    title,
    dates: sayDates(event.dates, language),
    deadline: lastDay ? say("mailDeadline", { day: sayDay(lastDay, language) }) : "",
    women: womenPercent === undefined ? "" : ` ${say("mailWomen", { percent: womenPercent })}`,
    link,
  });
  const mail = `mailto:?subject=${encodeURIComponent(say("mailSubject", { title }))}&body=${encodeURIComponent(letter)}`;
  return (
    <div className={classes.fresh}>
      <OwnLink label={say("freshLink")} address={link} />
      <Text size="sm">{say("renewed")}</Text>
      <Textarea label={say("message")} value={letter} readOnly autosize minRows={4} maxRows={14} />
      <Group gap="sm">
        <Button component="a" href={mail} leftSection={<IconMail size={18} aria-hidden />}>
          {say("mail")}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say("done")}
        </Button>
      </Group>
    </div>
  );
}
