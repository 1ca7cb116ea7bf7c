import { Alert } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import type { Part } from "./draft.ts";
import { useFocusOnArrival } from "./fields/use-focus-on-arrival.ts";
import { sectionTexts } from "./sections/texts.ts";
import { formTexts } from "./texts.ts";

/** What the form did with the version that somebody else saved. */
export interface NewerVersion {
  /** Whether what was changed here stands on top of it. */
  readonly withMine: boolean;
  /** What both had changed. */
  readonly contested: readonly Part[];
}

/** Says that the form now stands on somebody else's version, and what is to be looked at. */
export function NewerVersionNotice({ withMine, contested }: NewerVersion) {
  const say = useTexts(formTexts);
  const name = useTexts(sectionTexts);
  const box = useFocusOnArrival();
  const parts = [...new Set(contested.map((part) => name(part === "titleBasis" ? "title" : part)))].join(", ");
  return (
    <Alert ref={box} tabIndex={-1} role="status" title={say(withMine ? "caughtUp" : "tookTheirs")}>
      {parts !== "" && `${say("contested", { parts })} `}
      {withMine && say("caughtUpHint")}
    </Alert>
  );
}
