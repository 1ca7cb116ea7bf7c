import { IconCheck, IconClock, IconNote, IconX } from "@tabler/icons-react";
import type { AttendanceState } from "@wps/model";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./mark-sign.module.css";
import { useRegisterWords } from "./use-register-words.ts";

const SIGNS = { present: IconCheck, late: IconClock, excused: IconNote, absent: IconX } as const;

/** The sign of a state on its own ground; where nobody knows yet there is no sign, which is not that of absence. */
export function MarkSign({ state }: { state: AttendanceState | undefined }) {
  const Sign = state && SIGNS[state];
  return (
    <span className={classes.sign} data-state={state ?? "unmarked"} aria-hidden>
      {Sign && <Sign size={18} stroke={2.5} />}
    </span>
  );
}

/** The sign with its word, for those who listen. */
export function SpokenMark({ state }: { state: AttendanceState | undefined }) {
  const words = useRegisterWords();
  return (
    <>
      <MarkSign state={state} />
      <VisuallyHidden>{words.state(state)}</VisuallyHidden>
    </>
  );
}
