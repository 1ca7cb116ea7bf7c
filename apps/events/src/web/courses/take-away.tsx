import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Course } from "@wps/model";
import { OfflineError, ProblemError } from "../api.ts";
import { courseQuery, coursesQuery, removeCourse } from "../course-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { TakeAwayButton } from "../take-away-button.tsx";
import { Alert } from "../ui/alert.tsx";
import { courseTexts } from "./texts.ts";

/** Takes a course away once that is said again; where it has runs, says so. */
export function TakeAway({ course }: { course: Course }) {
  const say = useTexts(courseTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <TakeAwayButton
      say={say}
      onTakeAway={() => removeCourse(course)}
      onGone={async () => {
        await navigate({ to: "/courses/{-$id}/{-$act}", params: { id: undefined, act: undefined }, replace: true });
        queries.removeQueries({ queryKey: courseQuery(course.id).queryKey });
        await queries.invalidateQueries({ queryKey: coursesQuery.queryKey });
      }}
      onRefused={() => queries.invalidateQueries({ queryKey: courseQuery(course.id).queryKey })}
      whyNot={(error) => <WhyNot error={error} />}
    />
  );
}

function WhyNot({ error }: { error: Error }) {
  const say = useTexts(courseTexts);
  if (error instanceof OfflineError) return <Alert tone="danger">{say("offline")}</Alert>;
  if (!(error instanceof ProblemError)) throw error;
  const { refusal } = error.problem;
  if (refusal?.code === "COURSE_CHANGED") return <Alert tone="warn">{say("changedSince")}</Alert>;
  if (refusal?.code === "COURSE_IN_USE") return <Alert tone="warn">{say("inUse", { count: refusal.runs })}</Alert>;
  return <Alert tone="danger">{say("failed")}</Alert>;
}
