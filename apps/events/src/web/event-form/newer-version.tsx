import { Alert } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import { useFocusOnArrival } from "../ui/use-focus-on-arrival.ts";
import { formTexts } from "./texts.ts";
import type { Newer } from "./use-event-form.ts";

/** Says that the form now stands on somebody else's version, and that nothing is saved by that. */
export function NewerVersionNotice({ newer }: { newer: Newer }) {
  const say = useTexts(formTexts);
  const box = useFocusOnArrival();
  return (
    <Alert ref={box} tabIndex={-1} role="status" title={say(newer)}>
      {newer === "merged" && say("mergedHint")}
    </Alert>
  );
}
