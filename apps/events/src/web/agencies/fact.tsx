import type { ReactNode } from "react";
import classes from "./fact.module.css";

/** One thing that is on record of an agency, under its label; stands in a `dl`. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
}
