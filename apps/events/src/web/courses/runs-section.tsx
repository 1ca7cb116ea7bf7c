import { Group, Stack, Text } from "@mantine/core";
import { IconCalendarPlus, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Course, can, type ProgrammeEvent } from "@wps/model";
import { courseRunsQuery } from "../course-queries.ts";
import { sayDates, sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { StatusTag } from "../status-tag.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./courses.module.css";
import { courseTexts } from "./texts.ts";

/** The runs of a course, the earliest first, and the ways to more of them. */
export function RunsSection({ course: { id }, mayEdit }: { course: Course; mayEdit: boolean }) {
  const say = useTexts(courseTexts);
  const runs = useQuery(courseRunsQuery(id));
  const mayAdd = can(useActor(), "event:create") && mayEdit;
  return (
    <Section title={say("runs")}>
      <QueryState query={runs}>
        {(all) => (
          <Stack gap="md">
            {all.length === 0 ? (
              <Text c="dimmed">
                {say("noRuns")} {mayAdd && say("noRunsHint")}
              </Text>
            ) : (
              <RunsTable runs={all} />
            )}
            {mayAdd && (
              <Group gap="sm" data-screen-only>
                {all.length > 0 && (
                  <LinkButton
                    to="/courses/{-$id}/{-$act}"
                    params={{ id, act: "plan" }}
                    size="md"
                    leftSection={<IconCalendarPlus size={18} aria-hidden />}
                  >
                    {say("planRuns")}
                  </LinkButton>
                )}
                <LinkButton
                  to="/events/new"
                  search={{ course: id }}
                  size="md"
                  variant={all.length > 0 ? "light" : "filled"}
                  leftSection={<IconPlus size={18} aria-hidden />}
                >
                  {say("addRun")}
                </LinkButton>
              </Group>
            )}
          </Stack>
        )}
      </QueryState>
    </Section>
  );
}

function RunsTable({ runs }: { runs: readonly ProgrammeEvent[] }) {
  const say = useTexts(courseTexts);
  const { language } = useLanguage();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say("runName")}</th>
          <th scope="col">{say("when")}</th>
          <th scope="col">{say("event")}</th>
          <th scope="col">{say("status")}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ id, run, dates, title, status }) => (
          <tr key={id}>
            <th scope="row">{say("run", { number: run?.number ?? 0 })}</th>
            <td data-label={say("when")}>
              <span>
                {sayDates(dates, language)}
                {run?.due !== undefined && run.due !== dates.start && (
                  <small>{say("due", { day: sayDay(run.due, language) })}</small>
                )}
              </span>
            </td>
            <td data-label={say("event")}>
              <Link to="/events/$id" params={{ id }}>
                <Wording of={title} />
              </Link>
            </td>
            <td data-label={say("status")}>
              <span>
                <StatusTag status={status} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
