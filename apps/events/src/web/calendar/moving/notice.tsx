import { IconArrowBackUp, IconX } from "@tabler/icons-react";
import { Suspense } from "react";
import { whenAndWhere } from "../../country-day-words.ts";
import { CountryNote } from "../../country-note.tsx";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { lazyInKit } from "../../ui/in-kit.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { type MovingNotice, messageOf } from "./message.ts";
import styles from "./notice.module.css";
import { movingTexts } from "./texts.ts";

const MoveClashes = lazyInKit(async () => (await import("./move-clashes.tsx")).MoveClashes);

interface NoticeProps {
  readonly notice: MovingNotice | undefined;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Says what happened, to the eye and to the ear, and how to take it back. Stays until it is closed. */
export function Notice({ notice, canUndo, onUndo, onDismiss }: NoticeProps) {
  const say = useTexts(movingTexts);
  const { language } = useLanguage();
  const message = notice && messageOf(notice, language, say);
  const isDone = notice?.kind === "moved" || notice?.kind === "undone";
  return (
    <div className={styles.notice} data-shown={message !== undefined} data-tone={isDone ? "done" : "setback"}>
      {/* These stay when they are empty, so that what comes into them is read out. */}
      <p role="status">{isDone && message?.text}</p>
      <p role="alert">{!isDone && message?.text}</p>
      {notice?.kind === "moved" && <CountryNote {...whenAndWhere(notice.done.after)} />}
      {/* As above. Who moves by keys hears of a clash without looking for it. */}
      <div aria-live="polite" className={styles.clashes}>
        {notice?.kind === "moved" && (
          <Suspense>
            <MoveClashes key={notice.done.after.revision} event={notice.done.after} />
          </Suspense>
        )}
      </div>
      {notice?.kind === "moved" && canUndo && (
        <Button size="sm" variant="light" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={onUndo}>
          {say("undo")}
        </Button>
      )}
      {message?.form && (
        <LinkButton to="/events/$id/edit" params={{ id: message.form }} size="sm" variant="default">
          {say("edit")}
        </LinkButton>
      )}
      {message && (
        <IconButton size="icon-sm" aria-label={say("dismiss")} onClick={onDismiss}>
          <IconX size={18} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
