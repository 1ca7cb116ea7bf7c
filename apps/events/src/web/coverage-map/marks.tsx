import { type CoverageTally, coveredBy } from "@wps/model/indicators";
import classes from "./marks.module.css";

/** The sign of each stage: told apart by its form, so that colour only helps. */
export const SIGNS = {
  held: "■",
  planned: "□",
  verified: "✓",
  funded: "₫",
  fundingUnknown: "₫?",
  apart: "◇",
  cancelled: "×",
} as const;

/** What stands in a cell, in signs and numbers, for those who see it: the words stand beside them unseen. */
export function Marks({ events }: { events: CoverageTally }) {
  const stages = { held: events.held, planned: events.planned, verified: events.verified };
  const more = {
    funded: events.funded,
    fundingUnknown: events.fundingUnknown,
    apart: events.ideas + events.postponed,
    cancelled: events.cancelled,
  };
  return (
    <span aria-hidden className={classes.marks}>
      {coveredBy(events) > 0 && <Line of={stages} />}
      <Line of={more} isMuted />
    </span>
  );
}

function Line({ of, isMuted = false }: { of: Partial<Record<keyof typeof SIGNS, number>>; isMuted?: boolean }) {
  const shown = (Object.keys(of) as (keyof typeof SIGNS)[]).filter((name) => (of[name] ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <span className={classes.line} data-muted={isMuted || undefined}>
      {shown.map((name) => (
        <span key={name} className={classes.mark} data-stage={name}>
          {SIGNS[name]}
          {of[name]}
        </span>
      ))}
    </span>
  );
}
