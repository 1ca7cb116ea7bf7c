import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Course, type CourseId, can, subjectOfCourse, wordingIn } from "@wps/model";
import { courseQuery } from "../course-queries.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { OrganisationName } from "../organisation-names.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./courses.module.css";
import { RunsSection } from "./runs-section.tsx";
import { Syllabus } from "./syllabus.tsx";
import { TakeAway } from "./take-away.tsx";
import { courseTexts } from "./texts.ts";

/** A course: whose it is, what is taught, and its runs. */
export function CoursePage({ id }: { id: CourseId }) {
  const query = useQuery(courseQuery(id));
  return <QueryState query={query}>{(course) => <CourseShown course={course} />}</QueryState>;
}

function CourseShown({ course }: { course: Course }) {
  const say = useTexts(courseTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const mayEdit = can(useActor(), "course:edit", subjectOfCourse(course));
  const { id, title, kind, summary, organisations } = course;
  useDocumentTitle(wordingIn(title, language).text);
  return (
    <Stack gap="xl" component="article">
      <Stack component="header" gap="sm">
        <Group justify="space-between" align="start" gap="md">
          <Stack gap="xs" align="start" flex="1 1 20rem">
            <Title order={1}>
              <Wording of={title} />
            </Title>
            <Tag tone="accent">{term(`kind.${kind}`)}</Tag>
          </Stack>
          <LinkButton
            to="/courses/{-$id}/{-$act}"
            params={{ id: undefined, act: undefined }}
            size="md"
            variant="default"
          >
            {say("toList")}
          </LinkButton>
        </Group>
        <ul className={classes.hosts}>
          {organisations.map(({ organisation, role }) => (
            <li key={`${role} ${organisation}`}>
              <span className={classes.quiet}>{term(`role.${role}`)}:</span> <OrganisationName id={organisation} />
            </li>
          ))}
        </ul>
        {mayEdit && (
          <Group gap="sm" data-screen-only>
            <LinkButton to="/courses/{-$id}/{-$act}" params={{ id, act: "edit" }} size="md" variant="light">
              {say("edit")}
            </LinkButton>
            <TakeAway course={course} />
          </Group>
        )}
      </Stack>
      {summary && (
        <Section title={say("about")}>
          <Text className={classes.prose}>
            <Wording of={summary} />
          </Text>
        </Section>
      )}
      <RunsSection course={course} mayEdit={mayEdit} />
      <Syllabus course={course} />
    </Stack>
  );
}
