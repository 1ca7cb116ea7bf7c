import { Alert } from "@mantine/core";
import type { EventId } from "@wps/model";
import { useChangeOf } from "../change-of.ts";
import { useTexts } from "../language/i18n.ts";
import { ErrorSummary } from "./error-summary.tsx";
import type { FormIssue } from "./issues.ts";
import { NewerVersionNotice } from "./newer-version.tsx";
import { SetbackNotice } from "./setback-notice.tsx";
import { formTexts } from "./texts.ts";
import type { useEventForm } from "./use-event-form.ts";

interface FormNoticesProps {
  readonly id: EventId | undefined;
  readonly form: ReturnType<typeof useEventForm>;
  /** Leads to what is to be put right. */
  readonly onGo: (issue: FormIssue) => void;
}

/** What the form has to say before anything else: why it was not saved, and what happens meanwhile. */
export function FormNotices({ id, form, onGo }: FormNoticesProps) {
  const say = useTexts(formTexts);
  const { attempts, base, issues, newer, saved } = form;
  const setback = form.setback?.why;
  const news = useChangeOf(id);
  const isBehind = saved === undefined && news !== undefined && news > (base.revision ?? 0);
  return (
    <>
      {issues.length > 0 && <ErrorSummary key={`${attempts} ${setback?.kind}`} issues={issues} onGo={onGo} />}
      {setback && <SetbackNotice key={attempts} setback={setback} onSaveAsNew={() => form.save("a new event")} />}
      {newer && <NewerVersionNotice newer={newer} />}
      {isBehind && (
        <Alert role="alert" color="orange">
          {say("changedMeanwhile")}
        </Alert>
      )}
    </>
  );
}
