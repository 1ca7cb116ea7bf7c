import { useQuery } from "@tanstack/react-query";
import { getRouteApi, notFound } from "@tanstack/react-router";
import { type CourseId, can, isCourseId, subjectOfCourse } from "@wps/model";
import { Suspense, useState } from "react";
import { courseQuery } from "../course-queries.ts";
import { NotYours } from "../needing.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { lazyInKit } from "../ui/in-kit.tsx";
import { CourseForm } from "./course-form.tsx";
import { CourseList } from "./course-list.tsx";
import { CoursePage } from "./course-page.tsx";

/** By a page of its own: what knows the rules of series is heavier than all the rest. */
const PlanPage = lazyInKit(async () => (await import("./plan-page.tsx")).PlanPage);

const route = getRouteApi("/courses/{-$id}/{-$act}");

/** All courses, a new one, or what the address asks for of the one that it names. */
export function CoursesPage() {
  const { id, act } = route.useParams();
  const actor = useActor();
  if (id === undefined) return <CourseList />;
  if (id === "new" && act === undefined) return can(actor, "course:edit") ? <CourseForm /> : <NotYours />;
  if (!isCourseId(id)) throw notFound();
  switch (act) {
    case undefined:
      return <CoursePage key={id} id={id} />;
    case "edit":
      return <EditCourse key={id} id={id} />;
    case "plan":
      return (
        <Suspense>
          <PlanPage key={id} id={id} />
        </Suspense>
      );
    default:
      throw notFound();
  }
}

/** The form on the course as the server keeps it at this moment. */
function EditCourse({ id }: { id: CourseId }) {
  const actor = useActor();
  const query = useQuery({ ...courseQuery(id), refetchOnMount: "always", refetchOnWindowFocus: false });
  const [since] = useState(Date.now);
  const isNew = query.dataUpdatedAt >= since || query.isError;
  return (
    <QueryState query={query}>
      {(course) =>
        isNew && (can(actor, "course:edit", subjectOfCourse(course)) ? <CourseForm before={course} /> : <NotYours />)
      }
    </QueryState>
  );
}
