import { IconSelector } from "@tabler/icons-react";
import type { ComponentPropsWithRef } from "react";
import classes from "./field.module.css";

interface SelectProps extends ComponentPropsWithRef<"select"> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of many, in the browser's own list. */
export function Select({ options, ...props }: SelectProps) {
  return (
    <span className={classes.frame} data-size="sm">
      <select {...props} className={classes.field}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <IconSelector size={16} aria-hidden className={classes.after} />
    </span>
  );
}
