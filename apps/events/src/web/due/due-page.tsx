import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, notFound } from "@tanstack/react-router";
import { evidenceFor, isGrantId, type PlainDate, type Urgency, urgencyOf } from "@wps/model";
import { useState } from "react";
import type { DueList } from "../../contract/requirements.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { Fold } from "../ui/fold.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { Agreements } from "./agreements.tsx";
import { DeliveryDialog } from "./delivery-dialog.tsx";
import classes from "./due.module.css";
import { dueQuery, type OwedReport } from "./due.ts";
import { FollowUps } from "./follow-ups.tsx";
import { PermitSteps } from "./permit-steps.tsx";
import { ReportEntry } from "./report-entry.tsx";
import { RequirementsPage } from "./requirements-page.tsx";
import { dueTerms, dueTexts } from "./texts.ts";

/** What presses comes first. */
const ORDER = ["overdue", "this-month", "later", "no-day"] as const satisfies readonly Urgency[];

const route = getRouteApi("/due/{-$grant}");

/** What is due, or what the one agreement asks for that the address names. */
export function DuePage() {
  const { grant } = route.useParams();
  if (grant === undefined) return <Due />;
  if (!isGrantId(grant)) throw notFound();
  return <RequirementsPage key={grant} id={grant} />;
}

/** What agreements ask for and what was promised, by the day it is due. */
function Due() {
  const say = useTexts(dueTexts);
  const { language } = useLanguage();
  const query = useQuery(dueQuery);
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <header>
        <Title order={1}>{say("title")}</Title>
        {query.data && (
          <Text c="dimmed" maw="42rem">
            {say("intro", { day: sayDay(query.data.today, language) })}
          </Text>
        )}
      </header>
      <QueryState query={query}>
        {(due) => (
          <>
            <Reports due={due} />
            <PermitSteps />
            <FollowUps />
            <Agreements grants={due.grants} items={due.items} />
          </>
        )}
      </QueryState>
    </Stack>
  );
}

function Reports({ due: { items, grants, today, documents, evidence } }: { due: DueList }) {
  const say = useTexts(dueTexts);
  const term = useTexts(dueTerms);
  const [chosen, setChosen] = useState<OwedReport>();
  const all = items.flatMap((report): OwedReport[] => {
    const grant = grants.find(({ id }) => id === report.grant);
    return grant === undefined ? [] : [{ report, grant }];
  });
  const open = all.filter(({ report }) => report.submitted === undefined);
  const delivered = all.filter(({ report }) => report.submitted !== undefined).toReversed();
  return (
    <Section title={say("reports")}>
      <EvidenceLine evidence={evidence} />
      {open.length === 0 && <Text c="dimmed">{say(items.length === 0 ? "nothingAsked" : "nothingDue")}</Text>}
      <Stack gap="lg">
        {ORDER.map((urgency) => {
          const reports = open.filter(({ report }) => urgencyOf(report.due, today) === urgency);
          if (reports.length === 0) return null;
          return (
            <Section key={urgency} order={3} title={`${term(`urgency.${urgency}`)} (${reports.length})`}>
              <Entries reports={reports} today={today} documents={documents} onDeliver={setChosen} />
            </Section>
          );
        })}
        {delivered.length > 0 && (
          <Fold order={3} title={say("delivered")} count={delivered.length}>
            <Entries reports={delivered} today={today} documents={documents} onDeliver={setChosen} />
          </Fold>
        )}
      </Stack>
      {chosen && <DeliveryDialog {...chosen} today={today} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

/** How complete the documents are that agreements ask for by now. Nothing is said where none is asked for. */
function EvidenceLine({ evidence }: Pick<DueList, "evidence">) {
  const say = useTexts(dueTexts);
  const { unknown } = evidence;
  if (evidence.status !== "ok" && evidence.status !== "missing") return null;
  return (
    <Text size="sm">
      {evidence.status === "ok" &&
        say("evidence", { there: evidence.value.numerator, count: evidence.value.denominator })}{" "}
      {unknown > 0 && say("evidenceUnknown", { count: unknown })}
    </Text>
  );
}

interface EntriesProps {
  readonly reports: readonly OwedReport[];
  readonly today: PlainDate;
  readonly documents: DueList["documents"];
  readonly onDeliver: (owed: OwedReport) => void;
}

function Entries({ reports, today, documents, onDeliver }: EntriesProps) {
  return (
    <ul className={classes.list}>
      {reports.map((owed) => (
        <ReportEntry
          key={`${owed.report.requirement} ${owed.report.closes}`}
          owed={owed}
          documents={evidenceFor(owed.report, documents)}
          today={today}
          onDeliver={() => onDeliver(owed)}
        />
      ))}
    </ul>
  );
}
