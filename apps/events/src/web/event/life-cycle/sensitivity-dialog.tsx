import type { Sensitivity } from "@wps/model";
import { useTexts } from "../../language/i18n.ts";
import { StepDialog } from "./step-dialog.tsx";
import { lifeTexts } from "./texts.ts";

interface SensitivityDialogProps {
  readonly to: Sensitivity;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** Says what it does to hold an event back, or to show it. */
export function SensitivityDialog({ to, onDo, onClose }: SensitivityDialogProps) {
  const say = useTexts(lifeTexts);
  return (
    <StepDialog
      title={say(`sensitiveTitle.${to}`)}
      hint={say(`sensitiveWhat.${to}`)}
      action={say(`sensitiveDo.${to}`)}
      isGrave={to === "open"}
      onDo={onDo}
      onClose={onClose}
    />
  );
}
