import type { ReactNode } from "react";
import { useOpenWhenLedInto } from "./fold.tsx";
import classes from "./phone-fold.module.css";
import { useMediaQuery } from "./use-media-query.ts";

/** A part of a page that has room on a wide screen and is folded on a phone, until a link leads into it. */
export function PhoneFold({ title, children }: { title: string; children: ReactNode }) {
  const hasRoom = useMediaQuery("(min-width: 48em)");
  return hasRoom ? children : <Folded title={title}>{children}</Folded>;
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  const details = useOpenWhenLedInto();
  return (
    <details ref={details} className={classes.fold}>
      <summary className={classes.summary}>{title}</summary>
      {children}
    </details>
  );
}
