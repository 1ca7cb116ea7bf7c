import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type CourseId, type CourseRun, can, type ModuleId } from "@wps/model";
import { courseQuery } from "../course-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { useActor } from "../session.ts";
import classes from "./heading.module.css";
import { eventTexts } from "./texts.ts";

/** A course that events name; to whoever may not know of it, it is not there. */
function useCourse(id: CourseId) {
  const isAsked = can(useActor(), "course:read");
  return useQuery({ ...courseQuery(id), enabled: isAsked, retry: false }).data;
}

/** Which run of which course an event is. */
export function RunLine({ run: { course: id, number } }: { run: CourseRun }) {
  const say = useTexts(eventTexts);
  const course = useCourse(id);
  if (course === undefined) return <Text c="dimmed">{say("run", { number })}</Text>;
  return (
    <Text className={classes.run}>
      {say("runOf", { number })}{" "}
      <Link to="/courses/{-$id}/{-$act}" params={{ id, act: undefined }}>
        <Wording of={course.title} />
      </Link>
    </Text>
  );
}

/** What a session teaches. */
export function ModuleName({ course: id, module }: { course: CourseId; module: ModuleId }) {
  const say = useTexts(eventTexts);
  const taught = useCourse(id)?.modules.find((one) => one.id === module);
  return (
    taught && (
      <>
        {say("module")} <Wording of={taught.title} />
      </>
    )
  );
}
