import { Button, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  can,
  type DueReport,
  daysBetween,
  type PlainDate,
  type ProgrammeDocument,
  subjectOfGrant,
  wordingIn,
} from "@wps/model";
import { DocumentLinkPart } from "../document-parts.tsx";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { useActor } from "../session.ts";
import { Alert } from "../ui/alert.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./due.module.css";
import { type OwedReport, recordDelivery } from "./due.ts";
import { dueTerms, dueTexts } from "./texts.ts";

interface ReportEntryProps {
  readonly owed: OwedReport;
  readonly today: PlainDate;
  /** What it was delivered with. */
  readonly documents: readonly ProgrammeDocument[];
  readonly onDeliver: () => void;
}

/** A report that is owed or was delivered: what it is, of which grant, and when. */
export function ReportEntry({ owed: { report, grant }, today, documents, onDeliver }: ReportEntryProps) {
  const say = useTexts(dueTexts);
  const { language } = useLanguage();
  const name = useReportName()(report);
  const isMine = can(useActor(), "grant:edit", subjectOfGrant(grant)) && report.closes !== undefined;
  return (
    <li className={classes.entry}>
      <div>
        <span className={classes.name}>{report.title ? <Wording of={report.title} /> : name}</span>
        {report.covers && (
          <Text size="sm">
            {say("covers", {
              from: sayDay(report.covers.start, language),
              to: sayDay(report.covers.end, language),
            })}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          <Wording of={grant.title} />
        </Text>
        {documents.map((document) => (
          <Text key={document.id} size="sm">
            <DocumentLinkPart document={document} />
          </Text>
        ))}
      </div>
      <When report={report} today={today} />
      {isMine && (
        <div className={classes.action}>
          {report.submitted === undefined ? (
            <Button size="sm" variant="default" aria-label={say("deliverFor", { what: name })} onClick={onDeliver}>
              {say("deliver")}
            </Button>
          ) : (
            <TakeBack report={report} name={name} />
          )}
        </div>
      )}
    </li>
  );
}

/** What a report is called: as the agreement calls it, or by its kind. */
export function useReportName() {
  const term = useTexts(dueTerms);
  const { language } = useLanguage();
  return ({ title, kind }: Pick<DueReport, "title" | "kind">) =>
    title === undefined ? term(`kind.${kind}`) : wordingIn(title, language).text;
}

function When({ report: { due, submitted }, today }: { report: DueReport; today: PlainDate }) {
  const say = useTexts(dueTexts);
  const { language } = useLanguage();
  const isLate = due !== undefined && due < (submitted ?? today);
  return (
    <div className={classes.when}>
      <span>
        {due === undefined ? submitted === undefined && say("byUnknown") : say("by", { day: sayDay(due, language) })}
      </span>
      {submitted !== undefined && <span>{say("deliveredOn", { day: sayDay(submitted, language) })}</span>}
      {submitted !== undefined && due !== undefined && (
        <Tag tone={isLate ? "doubt" : "good"}>{say(isLate ? "late" : "inTime")}</Tag>
      )}
      {submitted === undefined && isLate && <Tag tone="bad">{say("daysLate", { count: daysBetween(due, today) })}</Tag>}
    </div>
  );
}

function TakeBack({ report, name }: { report: DueReport; name: string }) {
  const say = useTexts(dueTexts);
  const queries = useQueryClient();
  const { grant, requirement, closes } = report;
  const taking = useMutation({
    networkMode: "always",
    mutationFn: (day: PlainDate) => recordDelivery(grant, { requirement, closes: day, on: null }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["due"] }),
  });
  if (closes === undefined) return null;
  return (
    <>
      <Button
        size="sm"
        variant="subtle"
        loading={taking.isPending}
        aria-label={say("takeBackFor", { what: name })}
        onClick={() => taking.mutate(closes)}
      >
        {say("takeBack")}
      </Button>
      {taking.isError && <Alert tone="danger">{say("failed")}</Alert>}
    </>
  );
}
