import { Text } from "@mantine/core";
import { AttendanceMode, AttendanceState } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { MarkSign, ModeSign } from "./mark-sign.tsx";
import { markTexts } from "./mark-texts.ts";
import classes from "./register.module.css";
import { DETAIL_KEY, DIGITS } from "./state-keys.ts";
import { registerTexts } from "./texts.ts";
import { useRegisterWords } from "./use-register-words.ts";

/** Further keys of each state, as people may know them by its words. */
const LETTERS: Readonly<Record<AttendanceState, string>> = { present: "C", late: "M", excused: "X", absent: "V" };

/** What each sign means and which key makes it. */
export function Legend({ isOpen, isHybrid }: { isOpen: boolean; isHybrid: boolean }) {
  const say = useTexts(registerTexts);
  const ofMark = useTexts(markTexts);
  const term = useTexts(peopleTerms);
  const words = useRegisterWords();
  return (
    <div>
      <ul className={classes.legend} aria-label={say("legend")}>
        {AttendanceState.options.map((state) => (
          <li key={state}>
            <MarkSign state={state} />
            {words.state(state)}
            {isOpen && (
              <span>
                <kbd>{DIGITS[state]}</kbd> <kbd>{LETTERS[state]}</kbd>
              </span>
            )}
          </li>
        ))}
        <li>
          <MarkSign state={undefined} />
          {words.state(undefined)}
          {isOpen && (
            <span>
              <kbd>0</kbd> <kbd>Delete</kbd>
            </span>
          )}
        </li>
        {isHybrid &&
          AttendanceMode.options.map((mode) => (
            <li key={mode}>
              <ModeSign mode={mode} />
              {term(`mode.${mode}`)}
              {isOpen && mode === "online" && <kbd>O</kbd>}
            </li>
          ))}
        {isOpen && (
          <li>
            <kbd>{DETAIL_KEY}</kbd> {ofMark(isHybrid ? "detailOfHybrid" : "detail")}
          </li>
        )}
      </ul>
      {isOpen && (
        <Text size="sm" c="dimmed">
          {say("gridHint")}
        </Text>
      )}
    </div>
  );
}
