import type { ReactNode } from "react";
import classes from "./tag.module.css";

/** What a tag makes the reader feel; the words in it say why, the colour only helps. */
export type Tone = "plain" | "accent" | "good" | "doubt" | "bad";

/** A word or two that qualify what stands beside them. */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
