import { useId } from "react";
import { Select } from "../ui/select.tsx";
import classes from "./choices-form.module.css";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of many, under what it is chosen for. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={classes.choice}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <Select id={id} value={value} options={options} onChange={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}
