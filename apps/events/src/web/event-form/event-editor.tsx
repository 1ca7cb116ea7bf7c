import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import type { EventId } from "@wps/model";
import { useCallback, useState } from "react";
import { dropWork, keepWork } from "../kept-work.ts";
import { useTexts } from "../language/i18n.ts";
import { EventForm } from "./event-form.tsx";
import { RestoreOffer } from "./restore-offer.tsx";
import { newDraftPlace, type StoredDraft, storedDrafts } from "./stored-draft.ts";
import { formTexts } from "./texts.ts";
import type { Opening } from "./use-event-form.ts";

/** The form, after the question whether to go on with a draft that this browser still keeps. */
export function EventEditor({ opening }: { opening: Omit<Opening, "place"> }) {
  const [place] = useState(() => newDraftPlace(opening.id));
  const [drafts, setDrafts] = useState(() => storedDrafts(opening.id));
  const [start, setStart] = useState(drafts.length === 0 ? { ...opening, place } : undefined);
  const onDone = useLeaving();
  if (start !== undefined) return <EventForm opening={start} onDone={onDone} />;
  const restore = ({ place: before, base, draft, revision }: StoredDraft) => {
    // Under a place of its own: the window that began the draft may still be open and write on.
    if (keepWork(place, { base, draft, revision })) dropWork(before);
    setStart({ ...opening, base, draft, revision, place });
  };
  const discard = ({ place: gone }: StoredDraft) => {
    dropWork(gone);
    const left = drafts.filter((stored) => stored.place !== gone);
    setDrafts(left);
    if (left.length === 0) setStart({ ...opening, place });
  };
  return (
    <RestoreOffer
      drafts={drafts}
      isNew={opening.id === undefined}
      onRestore={restore}
      onDiscard={discard}
      onStart={() => setStart({ ...opening, place })}
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
