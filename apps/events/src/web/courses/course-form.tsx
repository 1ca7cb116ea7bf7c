import { Button, Group, Stack, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type Course, can, type NewCourse, subjectOfCourse } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { courseQuery, coursesQuery, saveCourse } from "../course-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { LeaveDialog } from "../leave-dialog.tsx";
import { MergePanel } from "../merge-panel.tsx";
import { useActor } from "../session.ts";
import { Alert } from "../ui/alert.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { blankCourse, type CourseDraft, enteredOfCourse, readCourse, toCourseDraft } from "./course-draft.ts";
import { mergedCourse, useCourseMerging } from "./course-merging.tsx";
import { AboutSection, HostsSection, SyllabusSection } from "./course-sections.tsx";
import { courseFormTexts } from "./form-texts.ts";
import { isCourseChanged, useCourseSetback } from "./setback.ts";

/** A course to enter, or to write anew. What was typed stays through every setback. */
export function CourseForm({ before }: { before?: Course }) {
  const say = useTexts(courseFormTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const actor = useActor();
  const merging = useCourseMerging();
  const own = "organisations" in actor ? actor.organisations : [];
  const [kept, setKept] = useState(before);
  const [draft, setDraft] = useState(() =>
    before ? toCourseDraft(enteredOfCourse(before)) : blankCourse(own.length === 1 ? (own[0] ?? "") : ""),
  );
  const [isDirty, setIsDirty] = useState(false);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (course: NewCourse) => saveCourse(course, kept),
    onSuccess: async (saved) => {
      queries.setQueryData(courseQuery(saved.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: coursesQuery.queryKey });
      // All of it is saved, though the form does not know that yet.
      await navigate({
        to: "/courses/{-$id}/{-$act}",
        params: { id: saved.id, act: undefined },
        replace: true,
        ignoreBlocker: true,
      });
    },
  });
  useDocumentTitle(say(before === undefined ? "newCourse" : "editCourse"));
  const goOn = (theirs: Course, next: NewCourse) => {
    queries.setQueryData(courseQuery(theirs.id).queryKey, theirs);
    setKept(theirs);
    setDraft(toCourseDraft(next));
    saving.reset();
  };
  const leave = () => void navigate({ to: "/courses/{-$id}/{-$act}", params: { id: before?.id, act: undefined } });
  return (
    <Stack gap="xl">
      <Title order={1}>{say(before === undefined ? "newCourse" : "editCourse")}</Title>
      {kept !== undefined && saving.variables !== undefined && isCourseChanged(saving.error) ? (
        <MergePanel
          title={say("changedTitle")}
          newest={courseQuery(kept.id)}
          enteredOf={enteredOfCourse}
          base={enteredOfCourse(kept)}
          mine={saving.variables}
          merging={merging}
          onMerge={(theirs, names) => saving.variables && goOn(theirs, mergedCourse(saving.variables, theirs, names))}
          onGiveUp={(theirs) => {
            goOn(theirs, enteredOfCourse(theirs));
            setIsDirty(false);
          }}
        />
      ) : (
        <CourseInputs
          draft={draft}
          saving={saving}
          onChange={(part) => {
            setDraft({ ...draft, ...part });
            setIsDirty(true);
          }}
          onLeave={leave}
        />
      )}
      <LeaveDialog isDirty={isDirty && !saving.isSuccess} say={say} />
    </Stack>
  );
}

interface CourseInputsProps {
  readonly draft: CourseDraft;
  readonly saving: {
    readonly mutate: (course: NewCourse) => void;
    readonly isPending: boolean;
    readonly error: Error | null;
  };
  readonly onChange: (part: Partial<CourseDraft>) => void;
  readonly onLeave: () => void;
}

function CourseInputs({ draft, saving, onChange, onLeave }: CourseInputsProps) {
  const say = useTexts(courseFormTexts);
  const explain = useCourseSetback();
  const actor = useActor();
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const { course, wrong } = readCourse(draft);
  const isStranger = course !== undefined && !can(actor, "course:edit", subjectOfCourse(course));
  const isWrong = (place: string) => attempts > 0 && wrong.has(place);
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    // React passes on what was submitted in a dialog of a field, which is not this.
    if (submitted.target !== submitted.currentTarget) return;
    setAttempts(attempts + 1);
    if (course !== undefined && !isStranger && !saving.isPending) saving.mutate(course);
  };
  const section = { draft, isWrong, onChange };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="xl">
        <AboutSection {...section} />
        <HostsSection {...section} isStranger={attempts > 0 && isStranger} />
        <SyllabusSection {...section} />
        {attempts > 0 && (wrong.size > 0 || isStranger) && <Alert tone="warn">{say("wrongAbove")}</Alert>}
        {saving.error && <Alert tone="danger">{explain(saving.error)}</Alert>}
        <Group gap="sm">
          <Button type="submit" size="md" loading={saving.isPending}>
            {say("save")}
          </Button>
          <Button size="md" variant="default" onClick={onLeave}>
            {say("cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
