import { Button, Group, Text } from "@mantine/core";
import {
  type AttendanceRegister,
  hoursOfPart,
  marksIn,
  type ParticipationId,
  type ProgrammeEvent,
  plannedMinutes,
} from "@wps/model";
import { useState } from "react";
import { useTexts } from "../../language/i18n.ts";
import { LeaveDialog } from "../../leave-dialog.tsx";
import { Alert } from "../../ui/alert.tsx";
import { Section } from "../../ui/section.tsx";
import type { RegisterColumn, RegisterRow } from "../register-rows.ts";
import { useRegisterWords } from "../use-register-words.ts";
import { type AskedShare, leastAsked } from "./asked-share.ts";
import { GuestList } from "./guest-list.tsx";
import { type HandedReport, hasClock } from "./handed-report.ts";
import { MarkPreview } from "./mark-preview.tsx";
import { type Decisions, type PlacedGuest, planOf, type ReportPlan, toSend } from "./report-plan.ts";
import { Rest } from "./rest.tsx";
import { Settings } from "./settings.tsx";
import { reportTexts } from "./texts.ts";
import { Unlisted } from "./unlisted.tsx";
import { useReportSetback } from "./use-report-setback.ts";
import { useTaking } from "./use-taking.ts";

interface ReportDeskProps {
  readonly event: ProgrammeEvent;
  readonly register: AttendanceRegister;
  readonly rows: readonly RegisterRow[];
  readonly columns: readonly RegisterColumn[];
  readonly first: RegisterColumn;
  readonly report: HandedReport;
  readonly onAnother: () => void;
}

/** A report beside the list: which part it is of, who each guest is, and what would be marked. */
export function ReportDesk({ event, register, rows, columns, first, report, onAnother }: ReportDeskProps) {
  const say = useTexts(reportTexts);
  const words = useRegisterWords();
  const explain = useReportSetback();
  const [at, setAt] = useState(() => columns.indexOf(first));
  const column = columns[at] ?? first;
  const planned = plannedMinutes(column.of, column.part);
  const [share, setShare] = useState<AskedShare>({ unit: "percent", typed: "75" });
  const asked: AskedShare = planned === undefined ? { ...share, unit: "minutes" } : share;
  const [isWithin, setIsWithin] = useState(() => hasClock(report));
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [over, setOver] = useState<ReadonlySet<ParticipationId>>(new Set());
  const [marksRest, setMarksRest] = useState(false);
  const markAt = marksIn(register);
  const least = leastAsked(asked, planned);
  const within = isWithin ? hoursOfPart(column.of, column.part) : undefined;
  const choice = { leastMinutes: least ?? 1, within, decisions, over, marksRest };
  const plan = planOf(report.guests, rows, ({ person }) => markAt(person.id, column), choice);
  const taking = useTaking(event.id, () => setOver(new Set()));
  const send = toSend(plan);
  const decide = (guest: number, who: ParticipationId | null) => setDecisions(new Map(decisions).set(guest, who));
  const takeLikely = () => {
    setDecisions(new Map([...decisions, ...plan.undecided.flatMap(onlyOne)]));
  };
  const take = () => {
    if (least === undefined) return;
    const { session, part } = column;
    const about = { session, part, name: report.name, leastMinutes: least, unlisted: plan.unlisted.length };
    taking.mutate({ ...about, marks: send });
  };
  const isNobodyWithin =
    within !== undefined && report.guests.length > 0 && everybody(plan).every((one) => one.minutes === 0);
  return (
    <>
      <Section title={say("read", { name: report.name, count: report.guests.length })}>
        {report.unreadable > 0 && <Text size="sm">{say("unreadable", { count: report.unreadable })}</Text>}
        <Settings
          columns={columns}
          column={column}
          asked={asked}
          isWithin={isWithin}
          isNobodyWithin={isNobodyWithin}
          onColumn={(chosen) => {
            setAt(chosen);
            setOver(new Set());
            taking.reset();
          }}
          onAsked={setShare}
          onWithin={setIsWithin}
        />
        <Group>
          <Button variant="default" size="md" onClick={onAnother}>
            {say("another")}
          </Button>
        </Group>
      </Section>
      {plan.undecided.length > 0 && (
        <Section title={say("undecided")}>
          <Text size="sm">{say("undecidedHint")}</Text>
          {plan.undecided.some((guest) => onlyOne(guest).length > 0) && (
            <Group>
              <Button variant="light" size="md" onClick={takeLikely}>
                {say("takeLikely")}
              </Button>
            </Group>
          )}
          <GuestList label={say("undecided")} guests={plan.undecided} rows={rows} onDecide={decide} />
        </Section>
      )}
      <Section title={say("marks")}>
        <MarkPreview marks={plan.marks} over={over} onOver={setOver} />
        <Rest plan={plan} isMarked={marksRest} onMark={setMarksRest} />
        {taking.error && <Alert tone="danger">{explain(taking.error)}</Alert>}
        <div role="status">
          {taking.data && <Text>{say("taken", { count: taking.data.marks, part: words.column(column) })}</Text>}
        </div>
        <Group>
          <Button
            size="md"
            loading={taking.isPending}
            disabled={plan.undecided.length > 0 || send.length === 0 || least === undefined}
            onClick={take}
          >
            {say("take", { count: send.length })}
          </Button>
          {plan.undecided.length > 0 && <Text size="sm">{say("decideFirst", { count: plan.undecided.length })}</Text>}
          {plan.undecided.length === 0 && send.length === 0 && <Text size="sm">{say("nothingToTake")}</Text>}
        </Group>
      </Section>
      <Unlisted guests={plan.unlisted} rows={rows} onDecide={decide} />
      <LeaveDialog isDirty={!taking.isSuccess && (decisions.size > 0 || over.size > 0)} say={say} />
    </>
  );
}

/** Who a guest is where one person alone is alike. */
const onlyOne = ({ at, suggestions }: PlacedGuest): (readonly [number, ParticipationId])[] =>
  suggestions.length === 1 ? suggestions.map(({ participation }) => [at, participation] as const) : [];

const everybody = ({ marks, undecided, unlisted }: ReportPlan): readonly PlacedGuest[] => [
  ...marks.flatMap(({ guests }) => guests),
  ...undecided,
  ...unlisted,
];
