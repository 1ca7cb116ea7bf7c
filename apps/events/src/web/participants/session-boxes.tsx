import { Checkbox, Group } from "@mantine/core";
import type { Participation, Session } from "@wps/model";
import { sayDay, sayHours, sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { PersonName } from "../people/person-name.tsx";
import { chosen, type TrainerChoice } from "./trainer-choice.ts";
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
  const { language } = useLanguage();
  const { id, date, hours, title } = session;
  const now = trainers.filter((trainer) => present?.get(id)?.includes(trainer.id));
  const words = (
    <>
      {sayWeekday(date, language)}, {sayDay(date, language)}
      {hours && `, ${sayHours(hours)}`}
      {title && (
        <>
          {": "}
          <Wording of={title} />
        </>
      )}
    </>
  );
  return (
    <Checkbox.Group
      label={words}
      value={[...(choice.get(id) ?? [])]}
      onChange={(ids) => onChange(chosen(choice, id, ids, trainers))}
      description={present && <Present trainers={now} />}
      inputWrapperOrder={["label", "input", "description"]}
    >
      <Group gap="md" py={4}>
        {trainers.map((trainer) => (
          <Checkbox key={trainer.id} value={trainer.id} label={<PersonName name={trainer.name} />} disabled={isFixed} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function Present({ trainers }: Pick<SessionBoxesProps, "trainers">) {
  const say = useTexts(trainerTexts);
  return (
    <>
      {say("now")}{" "}
      {trainers.length === 0
        ? say("nobody")
        : trainers.map((trainer, at) => (
            <span key={trainer.id}>
              {at > 0 && ", "}
              <PersonName name={trainer.name} />
            </span>
          ))}
    </>
  );
}
