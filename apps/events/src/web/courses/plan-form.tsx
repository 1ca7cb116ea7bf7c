import { Button, Group, NativeSelect, SegmentedControl, Stack, Text, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { addDays, type CourseId, type NewProgrammeEvent, type ProgrammeEvent } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { eventsQuery, programmesQuery } from "../api.ts";
import { useCountryDays } from "../country-edits.ts";
import { courseRunsQuery, createRuns, nextRunNumber } from "../course-queries.ts";
import { COPY_REACH_DAYS } from "../event-copy.ts";
import { sayDates } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { PlacingChoice } from "../placing-choice.tsx";
import { todayAtHome } from "../today.ts";
import { Alert } from "../ui/alert.tsx";
import { FormSection } from "../ui/form-section.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { blankPlan, type PlanDraft, type ReadPlan, readPlan, WAYS, withBeginning, withIncluded } from "./plan-draft.ts";
import { usePlanSetback } from "./plan-setback.ts";
import { planTexts } from "./plan-texts.ts";
import { plannedRuns } from "./planned-runs.ts";
import { PlannedTable } from "./planned-table.tsx";
import { RuleFields } from "./rule-fields.tsx";

interface PlanFormProps {
  readonly course: CourseId;
  readonly runs: readonly ProgrammeEvent[];
  /** Those of the runs that others may be made like. */
  readonly patterns: readonly [ProgrammeEvent, ...ProgrammeEvent[]];
}

/** Which runs are to be made, what they will be, and the step that makes them. */
export function PlanForm({ course, runs, patterns }: PlanFormProps) {
  const say = useTexts(planTexts);
  const [draft, setDraft] = useState(() => blankPlan(patterns.at(-1) ?? patterns[0], todayAtHome()));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const read = readPlan(draft);
  const { days } = read;
  const country = useCountryDays(days.at(0) ?? todayAtHome(), addDays(days.at(-1) ?? todayAtHome(), COPY_REACH_DAYS));
  const like = patterns.find(({ id }) => id === draft.like) ?? patterns[0];
  const first = nextRunNumber(runs);
  const planned = plannedRuns({ ...draft, course, like, first, days }, country.days);
  const made = planned.flatMap((run) => (run.is === "made" ? [run.event] : []));
  const isPossible = planned.every(({ is }) => is !== "impossible");
  const creating = useCreating(course);
  const explain = usePlanSetback(creating.variables ?? []);
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (made.length > 0 && isPossible && !creating.isPending && !creating.isSuccess) creating.mutate(made);
  };
  const section = { draft, onChange: setDraft };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="xl">
        <PatternSection {...section} patterns={patterns} />
        <DaysSection {...section} read={read} isAttempted={attempts > 0} />
        <FormSection title={say("preview")} hint={say("previewHint")}>
          <Stack>
            {read.wrong.size === 0 && days.length === 0 && <Text c="dimmed">{say("nothing")}</Text>}
            {!read.isWhole && <Alert tone="warn">{say("notWhole", { count: days.length })}</Alert>}
            {!country.isWhole && <Text c="dimmed">{say("incomplete")}</Text>}
            {planned.length > 0 && (
              <PlannedTable
                planned={planned}
                country={country.days}
                onInclude={(due, isIncluded) => setDraft(withIncluded(draft, due, isIncluded))}
                onBegin={(due, day) => setDraft(withBeginning(draft, due, day))}
              />
            )}
            {attempts > 0 && !isPossible && <Alert tone="warn">{say("fix")}</Alert>}
            {attempts > 0 && read.wrong.size > 0 && <Alert tone="warn">{say("fixAbove")}</Alert>}
            {creating.error && <Alert tone="danger">{explain(creating.error)}</Alert>}
            <Group>
              <Button
                type="submit"
                size="md"
                disabled={made.length === 0 && read.wrong.size === 0}
                loading={creating.isPending || creating.isSuccess}
              >
                {say("create", { count: made.length })}
              </Button>
            </Group>
          </Stack>
        </FormSection>
      </Stack>
    </form>
  );
}

interface SectionProps {
  readonly draft: PlanDraft;
  readonly onChange: (draft: PlanDraft) => void;
}

function PatternSection({ draft, onChange, patterns }: SectionProps & Pick<PlanFormProps, "patterns">) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  return (
    <FormSection title={say("pattern")} hint={say("patternHint")}>
      <NativeSelect
        label={say("like")}
        data={patterns.map(({ id, run, dates }) => ({
          value: id,
          label: say("likeEntry", { number: run?.number ?? 0, when: sayDates(dates, language) }),
        }))}
        value={draft.like}
        onChange={({ currentTarget }) => {
          const chosen = patterns.find(({ id }) => id === currentTarget.value);
          if (chosen) onChange({ ...draft, like: chosen.id });
        }}
      />
    </FormSection>
  );
}

function DaysSection({ draft, onChange, read, isAttempted }: SectionProps & { read: ReadPlan; isAttempted: boolean }) {
  const say = useTexts(planTexts);
  const set = (part: Partial<PlanDraft>) => onChange({ ...draft, ...part });
  const listedWrong = isAttempted && read.wrong.has("listed");
  return (
    <FormSection title={say("days")} hint={say("daysHint")}>
      <Stack>
        <SegmentedControl
          aria-label={say("by")}
          fullWidth
          value={draft.by}
          onChange={(by) => set({ by })}
          data={WAYS.map((value) => ({ value, label: say(`by.${value}`) }))}
        />
        {draft.by === "rule" ? (
          <RuleFields
            draft={draft.rule}
            isWrong={(field) => isAttempted && read.wrong.has(field)}
            onChange={(rule) => set({ rule })}
          />
        ) : (
          <Textarea
            label={say("listed")}
            description={say("listedHint")}
            autosize
            minRows={4}
            maxRows={12}
            maxLength={4_000}
            value={draft.listed}
            error={
              listedWrong && (read.line === undefined ? say("listedNone") : say("listedWrong", { line: read.line }))
            }
            onChange={({ currentTarget }) => set({ listed: currentTarget.value })}
          />
        )}
        <PlacingChoice value={draft.placing} onChange={(placing) => set({ placing })} />
      </Stack>
    </FormSection>
  );
}

/** Makes the runs, once, and leads to their course. */
function useCreating(course: CourseId) {
  const say = useTexts(planTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    networkMode: "always",
    mutationFn: (runs: readonly NewProgrammeEvent[]) => createRuns(course, runs),
    onSuccess: async (created) => {
      notifications.show({
        message: say("created", { count: created.length }),
        color: "teal",
        closeButtonProps: { "aria-label": say("close") },
      });
      void queries.invalidateQueries({ queryKey: eventsQuery({}).queryKey });
      void queries.invalidateQueries({ queryKey: programmesQuery.queryKey });
      await queries.invalidateQueries({ queryKey: courseRunsQuery(course).queryKey });
      await navigate({ to: "/courses/{-$id}/{-$act}", params: { id: course, act: undefined }, replace: true });
    },
    // Somebody may have added a run meanwhile: those that are to be made are numbered after it.
    onError: () => queries.invalidateQueries({ queryKey: courseRunsQuery(course).queryKey }),
  });
}
