import { IconX } from "@tabler/icons-react";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { IconButton } from "./button.tsx";
import classes from "./field.module.css";

interface FieldProps extends ComponentPropsWithRef<"input"> {
  readonly sign?: ReactNode;
  /** What empties it, in words. */
  readonly clear: string;
  readonly onClear: (() => void) | undefined;
}

/** A line to write in, with a sign before it and a button behind it that empties it. */
export function Field({ sign, clear, onClear, ...input }: FieldProps) {
  return (
    <span className={classes.frame}>
      {sign && <span className={classes.before}>{sign}</span>}
      <input {...input} className={classes.field} />
      {onClear && (
        <span className={classes.after}>
          <IconButton variant="quiet" className={classes.clear} aria-label={clear} onClick={onClear}>
            <IconX size={18} aria-hidden />
          </IconButton>
        </span>
      )}
    </span>
  );
}
