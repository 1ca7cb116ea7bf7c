import { Modal } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";

interface DialogProps {
  readonly title: ReactNode;
  /** What the cross says. */
  readonly closeLabel: string;
  readonly size?: "lg" | "xl";
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that is open as long as it is there. Then the focus goes back to where it was, unless it has gone elsewhere. */
export function Dialog({ title, closeLabel, onClose, children, ...rest }: DialogProps) {
  useFocusBack();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ "aria-label": closeLabel }} {...rest}>
      {children}
    </Modal>
  );
}

/** Mantine gives the focus back when a dialog is told to close, and not when it is taken away. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
    [before],
  );
}
