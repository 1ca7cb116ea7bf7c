import { IconCheck, IconClock, IconDeviceLaptop, IconMapPin, IconNote, IconX } from "@tabler/icons-react";
import type { AttendanceMark, AttendanceMode, AttendanceState } from "@wps/model";
import type { ReactNode } from "react";
import { useTexts } from "../language/i18n.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./mark-sign.module.css";
import { markTexts } from "./mark-texts.ts";
import { useRegisterWords } from "./use-register-words.ts";

const SIGNS = { present: IconCheck, late: IconClock, excused: IconNote, absent: IconX } as const;

/** The sign of a state on its own ground; where nobody knows yet there is no sign, which is not that of absence. */
export function MarkSign({ state, children }: { state: AttendanceState | undefined; children?: ReactNode }) {
  const Sign = state && SIGNS[state];
  return (
    <span className={classes.sign} data-state={state ?? "unmarked"} aria-hidden>
      {Sign && <Sign size={18} stroke={2.5} />}
      {children}
    </span>
  );
}

const WAYS = { "in-person": IconMapPin, online: IconDeviceLaptop } as const;

/** The sign of how somebody took part. */
export function ModeSign({ mode }: { mode: AttendanceMode }) {
  const Way = WAYS[mode];
  return <Way size={14} aria-hidden />;
}

/** A mark with its sign, how and how long where that is known, and all of it in words for those who listen. */
export function SpokenMark({ mark }: { mark: AttendanceMark | undefined }) {
  const words = useRegisterWords();
  const say = useTexts(markTexts);
  return (
    <>
      <MarkSign state={mark?.state}>
        {mark?.mode && <ModeSign mode={mark.mode} />}
        {mark?.minutes !== undefined && say("minutesShort", { count: mark.minutes })}
      </MarkSign>
      <VisuallyHidden>{words.mark(mark)}</VisuallyHidden>
    </>
  );
}
