import type { BilingualProse } from "@wps/model";
import { useTexts } from "../../language/i18n.ts";
import { ReasonInputs, useReason } from "../reason-inputs.tsx";
import { StepDialog } from "./step-dialog.tsx";
import { lifeTexts } from "./texts.ts";

interface ReasonDialogProps {
  readonly to: "postponed" | "cancelled";
  /** The reason that is there already, as when what was postponed is cancelled. */
  readonly before: BilingualProse | undefined;
  readonly onGive: (reason: BilingualProse) => void;
  readonly onClose: () => void;
}

/** Asks why an event is taken off its way. */
export function ReasonDialog({ to, before, onGive, onClose }: ReasonDialogProps) {
  const say = useTexts(lifeTexts);
  const reason = useReason(before);
  return (
    <StepDialog
      title={say(`reasonTitle.${to}`)}
      hint={say(`reasonHint.${to}`)}
      action={say(`reasonDo.${to}`)}
      isGrave={to === "cancelled"}
      onDo={() => reason.take(onGive)}
      onClose={onClose}
    >
      <ReasonInputs reason={reason} />
    </StepDialog>
  );
}
