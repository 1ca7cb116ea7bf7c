import { notifications } from "@mantine/notifications";
import { useCanGoBack, useNavigate, useRouter } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { JudgedContribution } from "../../contract/contributions.ts";
import { dropWork } from "../kept-work.ts";
import { useTexts } from "../language/i18n.ts";
import { ContributionForm } from "./contribution-form.tsx";
import { formTexts } from "./form-texts.ts";
import { RestoreOffer } from "./restore-offer.tsx";
import { type LeftDraft, leftDrafts } from "./stored-draft.ts";
import type { Opening } from "./use-contribution-form.ts";

/** The form, after the question whether to go on with a draft that this browser still keeps. */
export function ContributionEditor({ opening, onTakeTheirs }: { opening: Opening; onTakeTheirs: () => void }) {
  const [left, setLeft] = useState(() => leftDrafts(opening.id));
  const [start, setStart] = useState(left.length === 0 ? opening : undefined);
  const box = useRef<HTMLDivElement>(null);
  const leave = useLeaving(opening);
  const begin = (chosen: Opening) => {
    flushSync(() => setStart(chosen));
    box.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  };
  const drop = ({ place }: LeftDraft) => {
    dropWork(place);
    const others = left.filter((each) => each.place !== place);
    if (others.length === 0) begin(opening);
    else setLeft(others);
  };
  return (
    <div ref={box}>
      {start === undefined ? (
        <RestoreOffer
          left={left}
          revision={opening.revision}
          onRestore={({ draft, revision, place }) => begin({ ...opening, draft, revision, place })}
          onDrop={drop}
          onStartAfresh={() => begin(opening)}
        />
      ) : (
        <ContributionForm opening={start} {...leave} onTakeTheirs={onTakeTheirs} />
      )}
    </div>
  );
}

/** Where the form leads: to the clause that was completed, with a word that it is saved, or back to where one was. */
function useLeaving({ base: { programme } }: Opening) {
  const say = useTexts(formTexts);
  const navigate = useNavigate();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const onSaved = useCallback(
    ({ contribution }: JudgedContribution) => {
      notifications.show({ message: say("saved"), color: "teal", closeButtonProps: { "aria-label": say("close") } });
      const params = { programme: contribution.programme, clause: contribution.clause.code };
      void navigate({ to: "/programmes/$programme/$clause", params, replace: true });
    },
    [say, navigate],
  );
  const onCancel = () => {
    if (canGoBack) router.history.back();
    else void navigate({ to: "/contributions", search: programme === "" ? {} : { programme } });
  };
  return { onSaved, onCancel };
}
