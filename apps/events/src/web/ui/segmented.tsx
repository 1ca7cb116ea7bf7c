import { useId } from "react";
import classes from "./segmented.module.css";

interface SegmentedProps<Value extends string> {
  readonly "aria-label": string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
}

/** One of a few, all in sight: radio buttons in one row. */
export function Segmented<Value extends string>({
  value,
  options,
  onChange,
  className,
  ...named
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" {...named} className={`${classes.row} ${className ?? ""}`} data-screen-only>
      {options.map((option) => (
        <label key={option.value} className={classes.choice}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className={classes.radio}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
