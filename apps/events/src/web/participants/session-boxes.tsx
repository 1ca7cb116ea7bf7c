import { Checkbox, Group, Input, Text } from "@mantine/core";
import type { Participation, Session } from "@wps/model";
import { useId } from "react";
import { sayDay, sayHours, sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { PersonName } from "../people/person-name.tsx";
import { type TrainerChoice, toggled } from "./trainer-choice.ts";
import { trainerTexts } from "./trainer-texts.ts";

interface SessionBoxesProps {
  readonly session: Session;
  readonly trainers: readonly Participation[];
  readonly choice: TrainerChoice;
  /** What somebody else has saved, where that is to be seen. */
  readonly present?: TrainerChoice;
  readonly isFixed: boolean;
  readonly onChange: (choice: TrainerChoice) => void;
}

/** A session, and a box for each trainer. */
export function SessionBoxes({ session, trainers, choice, present, isFixed, onChange }: SessionBoxesProps) {
  const say = useTexts(trainerTexts);
  const { language } = useLanguage();
  const name = useId();
  const { id, date, hours, title } = session;
  const now = trainers.filter((trainer) => present?.get(id)?.includes(trainer.id));
  return (
    <div role="group" aria-labelledby={name}>
      <Input.Label id={name} component="div">
        {sayWeekday(date, language)}, {sayDay(date, language)}
        {hours && `, ${sayHours(hours)}`}
        {title && (
          <>
            {": "}
            <Wording of={title} />
          </>
        )}
      </Input.Label>
      <Group gap="md">
        {trainers.map((trainer) => (
          <Checkbox
            key={trainer.id}
            label={<PersonName name={trainer.name} />}
            checked={choice.get(id)?.includes(trainer.id) ?? false}
            disabled={isFixed}
            onChange={() => onChange(toggled(choice, id, trainer.id))}
          />
        ))}
      </Group>
      {present && (
        <Text size="sm" c="dimmed">
          {say("now")}{" "}
          {now.length === 0
            ? say("nobody")
            : now.map((trainer, at) => (
                <span key={trainer.id}>
                  {at > 0 && ", "}
                  <PersonName name={trainer.name} />
                </span>
              ))}
        </Text>
      )}
    </div>
  );
}
