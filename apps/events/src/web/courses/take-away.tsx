import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Course } from "@wps/model";
import { useState } from "react";
import { OfflineError, ProblemError } from "../api.ts";
import { courseQuery, coursesQuery, removeCourse } from "../course-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { courseTexts } from "./texts.ts";

/** Takes a course away once that is said again; where it has runs, says so. */
export function TakeAway({ course }: { course: Course }) {
  const say = useTexts(courseTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsked, setIsAsked] = useState(false);
  const removing = useMutation({
    networkMode: "always",
    mutationFn: () => removeCourse(course),
    onSuccess: async () => {
      await navigate({ to: "/courses/{-$id}/{-$act}", params: { id: undefined, act: undefined }, replace: true });
      queries.removeQueries({ queryKey: courseQuery(course.id).queryKey });
      await queries.invalidateQueries({ queryKey: coursesQuery.queryKey });
    },
    onError: () => queries.invalidateQueries({ queryKey: courseQuery(course.id).queryKey }),
  });
  const close = () => {
    setIsAsked(false);
    removing.reset();
  };
  return (
    <>
      <Button size="md" variant="subtle" color="red" onClick={() => setIsAsked(true)}>
        {say("takeAway")}
      </Button>
      {isAsked && (
        <Dialog title={say("takeAwayTitle")} closeLabel={say("close")} onClose={close}>
          <Stack>
            {removing.error ? <WhyNot error={removing.error} /> : <Text>{say("takeAwayHint")}</Text>}
            <Group justify="flex-end">
              <Button size="md" variant="default" data-autofocus onClick={close}>
                {say(removing.error ? "close" : "cancel")}
              </Button>
              {!removing.error && (
                <Button size="md" color="red" loading={removing.isPending} onClick={() => removing.mutate()}>
                  {say("takeAway")}
                </Button>
              )}
            </Group>
          </Stack>
        </Dialog>
      )}
    </>
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
