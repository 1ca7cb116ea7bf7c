import { Button, Text } from "@mantine/core";
import { type ParticipationId, takesSeat, writtenName } from "@wps/model";
import type { Nominee } from "../../contract/nominations.ts";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people-terms.ts";
import { PersonName } from "../person-name.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import type { NomineeTask } from "./nominee-form.tsx";
import classes from "./nominee-list.module.css";
import { nominateTexts } from "./texts.ts";

interface NomineeListProps {
  readonly nominees: readonly Nominee[];
  readonly onTask: (task: NomineeTask) => void;
}

/** Those who have a seat, the alternates in their order, and who is out: in whose place somebody is stays readable. */
export function NomineeList({ nominees, onTask }: NomineeListProps) {
  const say = useTexts(nominateTexts);
  if (nominees.length === 0) {
    return (
      <Empty title={say("none")}>
        <Detail>{say("noneHint")}</Detail>
      </Empty>
    );
  }
  const named = new Map<ParticipationId, string>(nominees.map(({ id, name }) => [id, writtenName(name)]));
  const alternates = nominees.filter(({ status }) => status === "waiting");
  return (
    <ol className={classes.list}>
      {nominees.map((nominee) => (
        <NomineeEntry
          key={nominee.id}
          nominee={nominee}
          alternate={alternates.indexOf(nominee) + 1}
          former={nominee.replaces && named.get(nominee.replaces)}
          onTask={onTask}
        />
      ))}
    </ol>
  );
}

interface NomineeEntryProps {
  readonly nominee: Nominee;
  /** The how manieth of the alternates; 0 where they are none. */
  readonly alternate: number;
  /** In whose place. */
  readonly former: string | undefined;
  readonly onTask: (task: NomineeTask) => void;
}

function NomineeEntry({ nominee, alternate, former, onTask }: NomineeEntryProps) {
  const say = useTexts(nominateTexts);
  const term = useTexts(peopleTerms);
  const { name, profile, status, hasContact } = nominee;
  const isOut = !takesSeat(nominee) && status !== "waiting";
  const about = [
    term(`sex.${profile.sex}`),
    profile.function,
    profile.unit,
    hasContact && say("contact"),
    former !== undefined && say("instead", { name: former }),
  ];
  const tasks = ["correct", "substitute", "withdraw"] as const;
  return (
    <li className={classes.entry} data-out={isOut || undefined}>
      <div>
        <Text fw={500}>
          <PersonName name={name} />
        </Text>
        <Text size="sm" c="dimmed">
          {about.filter(Boolean).join(" · ")}
        </Text>
        <Text size="sm">{alternate > 0 ? say("alternate", { nth: alternate }) : term(`status.${status}`)}</Text>
      </div>
      {!isOut && (
        <div className={classes.tasks}>
          {tasks.map((kind) => (
            <Button
              key={kind}
              size="sm"
              variant="default"
              aria-label={say("actionOf", { action: say(kind), name: writtenName(name) })}
              onClick={() => onTask({ kind, nominee })}
            >
              {say(kind)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
