import { Group, Stack, Text, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Course, can } from "@wps/model";
import { coursesQuery } from "../course-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { OrganisationName } from "../organisation-names.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./courses.module.css";
import { useLengthWords } from "./length-words.ts";
import { courseTexts } from "./texts.ts";
import { lengthOf } from "./whole-length.ts";

/** The courses that one has a part in. */
export function CourseList() {
  const say = useTexts(courseTexts);
  const query = useQuery(coursesQuery);
  const mayAdd = can(useActor(), "course:edit");
  useDocumentTitle(say("title"));
  const add = mayAdd && (
    <LinkButton
      to="/courses/{-$id}/{-$act}"
      params={{ id: "new", act: undefined }}
      size="md"
      leftSection={<IconPlus size={18} aria-hidden />}
    >
      {say("add")}
    </LinkButton>
  );
  return (
    <Stack gap="xl">
      <Group component="header" justify="space-between" align="end" gap="md">
        <div>
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed">{say("intro")}</Text>
        </div>
        {query.data && query.data.length > 0 && add}
      </Group>
      <QueryState query={query}>
        {(courses) =>
          courses.length === 0 ? (
            <Empty title={say("none")}>
              <Detail>{say(mayAdd ? "noneHint" : "noneHintOthers")}</Detail>
              {add}
            </Empty>
          ) : (
            <ul className={classes.list}>
              {courses.map((course) => (
                <CourseEntry key={course.id} course={course} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Stack>
  );
}

function CourseEntry({ course: { id, title, kind, modules, organisations } }: { course: Course }) {
  const say = useTexts(courseTexts);
  const term = useTexts(terms);
  const words = useLengthWords();
  const whole = lengthOf(modules);
  return (
    <li className={classes.entry}>
      <div>
        <Link to="/courses/{-$id}/{-$act}" params={{ id, act: undefined }} className={classes.name}>
          <Wording of={title} />
        </Link>
        <p className={classes.quiet}>
          {organisations.map(({ organisation, role }, at) => (
            <span key={`${role} ${organisation}`}>
              {at > 0 && ", "}
              <OrganisationName id={organisation} short />
            </span>
          ))}
        </p>
      </div>
      <p className={classes.quiet}>{term(`kind.${kind}`)}</p>
      <p className={classes.quiet}>
        {modules.length === 0 ? say("noModules") : say("modules", { count: modules.length })}
        {whole.status === "known" && ` · ${words(whole.minutes)}`}
      </p>
    </li>
  );
}
