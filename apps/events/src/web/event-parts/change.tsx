import type { ReactNode } from "react";
import classes from "./change.module.css";

/** One side of a change, with the word that says which. Words tell the sides apart, colours only help. */
export interface Side {
  readonly change: "was" | "is";
  readonly label: string;
  readonly content: ReactNode;
}

/** What was above what is. */
export function Sides({ sides }: { sides: readonly Side[] }) {
  return (
    <div className={classes.change}>
      {sides.map(({ change, label, content }, index) => {
        const Marked = change === "was" ? "del" : "ins";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sides are drawn anew as a whole
          <div key={index} className={classes.side}>
            <span className={classes.label}>{label}</span> <Marked className={classes[change]}>{content}</Marked>
          </div>
        );
      })}
    </div>
  );
}
