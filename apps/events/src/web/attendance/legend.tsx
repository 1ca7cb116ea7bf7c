import { Text } from "@mantine/core";
import { AttendanceState } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { MarkSign } from "./mark-sign.tsx";
import classes from "./register.module.css";
import { DIGITS } from "./state-keys.ts";
import { registerTexts } from "./texts.ts";
import { useRegisterWords } from "./use-register-words.ts";

/** Further keys of each state, as people may know them by its words. */
const LETTERS: Readonly<Record<AttendanceState, string>> = { present: "C", late: "M", excused: "X", absent: "V" };

/** What each sign means and which key makes it. */
export function Legend({ isOpen }: { isOpen: boolean }) {
  const say = useTexts(registerTexts);
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
      </ul>
      {isOpen && (
        <Text size="sm" c="dimmed">
          {say("gridHint")}
        </Text>
      )}
    </div>
  );
}
