import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Course, type CourseId, can, mayEdit, type ProgrammeEvent, subjectOfCourse } from "@wps/model";
import { courseQuery, courseRunsQuery } from "../course-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { NotYours } from "../needing.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { PlanForm } from "./plan-form.tsx";
import { planTexts } from "./plan-texts.ts";

/** Several runs of a course, planned together. */
export function PlanPage({ id }: { id: CourseId }) {
  const say = useTexts(planTexts);
  const course = useQuery(courseQuery(id));
  const runs = useQuery(courseRunsQuery(id));
  useDocumentTitle(say("title"));
  return (
    <QueryState query={course}>
      {(found) => <QueryState query={runs}>{(all) => <Plan course={found} runs={all} />}</QueryState>}
    </QueryState>
  );
}

function Plan({ course, runs }: { course: Course; runs: readonly ProgrammeEvent[] }) {
  const say = useTexts(planTexts);
  const actor = useActor();
  const { id, title } = course;
  if (!can(actor, "course:edit", subjectOfCourse(course)) || !can(actor, "event:create")) return <NotYours />;
  const [pattern, ...patterns] = runs.filter((run) => run.dates.precision === "day" && mayEdit(actor, run));
  return (
    <Stack gap="xl">
      <Group component="header" justify="space-between" align="start" gap="md">
        <Stack gap={4} flex="1 1 20rem">
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed">
            <Wording of={title} />
          </Text>
        </Stack>
        <LinkButton to="/courses/{-$id}/{-$act}" params={{ id, act: undefined }} size="md" variant="default">
          {say("toCourse")}
        </LinkButton>
      </Group>
      {pattern === undefined ? (
        <Empty title={say("noPattern")}>
          <Detail>{say("noPatternHint")}</Detail>
        </Empty>
      ) : (
        <PlanForm course={id} runs={runs} patterns={[pattern, ...patterns]} />
      )}
    </Stack>
  );
}
