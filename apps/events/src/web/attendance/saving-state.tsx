import { Button } from "@mantine/core";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayTimeOf } from "../language/moments.ts";
import type { QueueState } from "./mark-queue.ts";
import classes from "./register.module.css";
import { registerTexts } from "./texts.ts";

interface SavingStateProps {
  readonly state: QueueState;
  readonly isOpen: boolean;
  readonly onRetry: () => void;
  readonly onDrop: () => void;
}

/** What becomes of the marks: saved, on their way, or waiting, and then where. */
export function SavingState({ state, isOpen, onRetry, onDrop }: SavingStateProps) {
  const say = useTexts(registerTexts);
  const words = useSavingWords(state);
  const isHeld = state.sending === "offline" || state.sending === "failed" || state.sending === "closed";
  if (!isOpen && !isHeld) return null;
  return (
    <div className={isHeld ? `${classes.saving} ${classes.held}` : classes.saving} data-screen-only>
      <span role="status">
        {words} {state.dropped > 0 && say("dropped", { count: state.dropped })}
      </span>
      {isHeld && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {say("retry")}
        </Button>
      )}
      {state.sending === "closed" && (
        <Button size="compact-sm" variant="default" onClick={onDrop}>
          {say("drop")}
        </Button>
      )}
    </div>
  );
}

function useSavingWords({ sending, unsent, isKept, savedAt }: QueueState): string {
  const say = useTexts(registerTexts);
  const { language } = useLanguage();
  const count = unsent.size;
  switch (sending) {
    case "offline":
      return say(isKept ? "saving.offline" : "saving.notKept", { count });
    case "failed":
    case "closed":
      return say(`saving.${sending}`, { count });
    case "sending":
      return say("saving.sending");
    case "rest":
      if (count > 0) return say("saving.sending");
      return savedAt === undefined ? say("saving.rest") : say("saving.saved", { time: sayTimeOf(savedAt, language) });
  }
}
