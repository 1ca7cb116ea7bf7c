import { Title } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import classes from "./fold.module.css";

interface FoldProps {
  readonly title: ReactNode;
  /** How many things lie inside. */
  readonly count?: number;
  readonly order?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a page that opens on demand, when a link leads into it, and on paper. */
export function Fold({ title, count, order = 2, children }: FoldProps) {
  const fold = useOpenWhenLedInto();
  return (
    <details ref={fold} className={classes.fold}>
      <summary className={classes.summary}>
        <Title order={order}>
          {title} {count !== undefined && <span className={classes.count}>({count})</span>}
        </Title>
      </summary>
      <div className={classes.content}>{children}</div>
    </details>
  );
}

/** For `details`: opens them when the hash of the address names an element in them, and moves to that element. */
export function useOpenWhenLedInto() {
  const details = useRef<HTMLDetailsElement>(null);
  const location = useLocation();
  useEffect(() => {
    const target = document.getElementById(location.hash);
    if (details.current === null || details.current.open || !details.current.contains(target)) return;
    details.current.open = true;
    target?.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: true });
  }, [location]);
  return details;
}
