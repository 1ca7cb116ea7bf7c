import type { ComponentPropsWithRef } from "react";
import classes from "./visually-hidden.module.css";

/** Words for those who listen. */
export function VisuallyHidden(props: ComponentPropsWithRef<"span">) {
  return <span className={classes.hidden} {...props} />;
}
