import { Button, Checkbox, Group, Text } from "@mantine/core";
import type { AttendanceMark, AttendanceState, ParticipationId } from "@wps/model";
import { useTexts } from "../../language/i18n.ts";
import { PersonName } from "../../people/person-name.tsx";
import { SpokenMark } from "../mark-sign.tsx";
import { useRegisterWords } from "../use-register-words.ts";
import classes from "./report.module.css";
import type { PlannedMark } from "./report-plan.ts";
import { reportTexts } from "./texts.ts";

interface MarkPreviewProps {
  readonly marks: readonly PlannedMark[];
  readonly over: ReadonlySet<ParticipationId>;
  readonly onOver: (over: ReadonlySet<ParticipationId>) => void;
}

/** The mark that a report makes. */
const reportedMark = (state: AttendanceState, minutes: number | undefined): AttendanceMark => ({
  state,
  ...(minutes !== undefined && { mode: "online", minutes }),
  basis: "online-report",
});

/** What a report would mark beside what stands there; over what others marked it goes only where somebody says so. */
export function MarkPreview({ marks, over, onOver }: MarkPreviewProps) {
  const say = useTexts(reportTexts);
  const words = useRegisterWords();
  const conflicts = marks.filter(({ becomes, row }) => becomes === "kept" || over.has(row.person.id));
  const turn = (id: ParticipationId, isOver: boolean) => {
    const next = new Set(over);
    if (isOver) next.add(id);
    else next.delete(id);
    onOver(next);
  };
  if (marks.length === 0) return <Text c="dimmed">{say("noMarks")}</Text>;
  return (
    <>
      {conflicts.length > 0 && (
        <Group gap="sm">
          <Text size="sm">{say("conflicts", { count: conflicts.length })}</Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onOver(over.size > 0 ? new Set() : new Set(conflicts.map(({ row }) => row.person.id)))}
          >
            {say(over.size > 0 ? "keepAll" : "overAll")}
          </Button>
        </Group>
      )}
      <ul className={classes.marks} aria-label={say("marks")}>
        {marks.map(({ row, guests, minutes, state, before, becomes }) => (
          <li key={row.person.id} data-becomes={becomes}>
            <div className={classes.guest}>
              <span className={classes.name}>
                <PersonName name={row.person.name} />
              </span>
              <span className={classes.quiet}>
                {guests.map(({ guest }) => guest.name).join(", ") || say("minutesUnknown")}
              </span>
            </div>
            <div className={classes.change}>
              {before && becomes !== "same" && (
                <>
                  <SpokenMark mark={before} />
                  {becomes === "kept" ? (
                    <Text size="sm" c="dimmed" component="span">
                      {say("kept")}
                    </Text>
                  ) : (
                    <span aria-hidden>→</span>
                  )}
                </>
              )}
              <SpokenMark mark={reportedMark(state, minutes)} />
              {becomes === "same" && (
                <Text size="sm" c="dimmed">
                  {say("same")}
                </Text>
              )}
            </div>
            {(becomes === "kept" || over.has(row.person.id)) && (
              <Checkbox
                label={say("goOverShort")}
                aria-label={say("goOver", { name: words.name(row) })}
                checked={over.has(row.person.id)}
                onChange={({ currentTarget }) => turn(row.person.id, currentTarget.checked)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
