import { Button, Text } from "@mantine/core";
import { type ParticipationId, takesSeat, writtenName } from "@wps/model";
import type { ReactNode } from "react";
import type { Nominee, OfficeNominations } from "../../contract/nominations.ts";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { PersonName } from "../people/person-name.tsx";
import { useSeatSetback } from "../people/seat-setback.ts";
import { Alert } from "../ui/alert.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { AlternateMoves, useAlternateMoves } from "./alternate-moves.tsx";
import type { NomineeTask } from "./nominee-form.tsx";
import classes from "./nominee-list.module.css";
import { nominateTexts } from "./texts.ts";

interface NomineeListProps {
  readonly nominees: readonly Nominee[];
  readonly token: string;
  readonly onTask: (task: NomineeTask) => void;
  readonly onMoved: (after: OfficeNominations) => void;
}

/** Those who have a seat, the alternates in their order, and who is out: in whose place somebody is stays readable. */
export function NomineeList({ token, nominees, onTask, onMoved }: NomineeListProps) {
  const say = useTexts(nominateTexts);
  const explain = useSeatSetback();
  const alternates = nominees.filter(({ status }) => status === "waiting");
  const { move, moved, moving } = useAlternateMoves(token, alternates, onMoved);
  if (nominees.length === 0) {
    return (
      <Empty title={say("none")}>
        <Detail>{say("noneHint")}</Detail>
      </Empty>
    );
  }
  const named = new Map<ParticipationId, string>(nominees.map(({ id, name }) => [id, writtenName(name)]));
  const last = alternates.find(({ id }) => id === moved?.id);
  return (
    <>
      <Text role="status" size="sm" c="dimmed">
        {moving.isSuccess &&
          last &&
          say("ordered", { name: writtenName(last.name), nth: alternates.indexOf(last) + 1 })}
      </Text>
      {moving.error && <Alert tone="danger">{explain(moving.error)}</Alert>}
      <ol className={classes.list}>
        {nominees.map((nominee) => (
          <NomineeEntry
            key={nominee.id}
            nominee={nominee}
            alternate={alternates.indexOf(nominee) + 1}
            former={nominee.replaces && named.get(nominee.replaces)}
            onTask={onTask}
          >
            {nominee.status === "waiting" && (
              <AlternateMoves
                nominee={nominee}
                nth={alternates.indexOf(nominee) + 1}
                of={alternates.length}
                moved={moved}
                isBusy={moving.isPending}
                onMove={move}
              />
            )}
          </NomineeEntry>
        ))}
      </ol>
    </>
  );
}

interface NomineeEntryProps {
  readonly nominee: Nominee;
  /** The how manieth of the alternates; 0 where they are none. */
  readonly alternate: number;
  /** In whose place. */
  readonly former: string | undefined;
  readonly onTask: (task: NomineeTask) => void;
  /** What else can be done with them. */
  readonly children: ReactNode;
}

function NomineeEntry({ nominee, alternate, former, onTask, children }: NomineeEntryProps) {
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
          {children}
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
