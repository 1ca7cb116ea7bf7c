import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import type { EventId } from "@wps/model";
import { useCallback, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { EventForm } from "./event-form.tsx";
import { RestoreOffer } from "./restore-offer.tsx";
import { storedDraft } from "./stored-draft.ts";
import { formTexts } from "./texts.ts";
import type { Opening } from "./use-event-form.ts";

/** The form, after the question whether to go on with a draft that this browser still keeps. */
export function EventEditor({ opening }: { opening: Opening }) {
  const [stored] = useState(() => storedDraft(opening.id));
  const [start, setStart] = useState(stored === undefined ? opening : undefined);
  const onDone = useLeaving();
  if (start !== undefined) return <EventForm opening={start} onDone={onDone} />;
  if (stored === undefined) return null;
  const { base, draft, revision } = stored;
  return (
    <RestoreOffer
      stored={stored}
      onRestore={() => setStart({ ...opening, base, draft, revision })}
      onStartAfresh={() => setStart(opening)}
    />
  );
}

/** Where the form leads: to the event, with a word that it is saved and no way Back into the form, or to the calendar. */
function useLeaving() {
  const say = useTexts(formTexts);
  const navigate = useNavigate();
  return useCallback(
    (id: EventId | undefined, saved: boolean) => {
      if (saved) {
        notifications.show({ message: say("saved"), color: "teal", closeButtonProps: { "aria-label": say("close") } });
      }
      void (id === undefined
        ? navigate({ to: "/calendar" })
        : navigate({ to: "/events/$id", params: { id }, replace: saved }));
    },
    [say, navigate],
  );
}
