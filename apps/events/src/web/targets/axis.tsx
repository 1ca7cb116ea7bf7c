import type { Mark } from "./drawing.ts";
import classes from "./scale.module.css";

/** The years of the milestones, each over its place on the scale. A picture only: the page tells them in words. */
export function Years({ marks }: { marks: readonly Mark[] }) {
  return (
    <div className={classes.years}>
      {marks.map(({ milestone, value }, index) => (
        <span
          key={milestone.by}
          className={classes.year}
          data-side={index === 0 && marks.length > 1 ? "before" : "after"}
          style={{ insetInlineStart: `${value}%` }}
        >
          {milestone.by.slice(0, 4)}
        </span>
      ))}
    </div>
  );
}

/** The years once over the bars of a series. Where there is no room beside the bars, each bar has its own. */
export function Axis({ marks }: { marks: readonly Mark[] }) {
  return (
    <div className={classes.axis} aria-hidden>
      <Years marks={marks} />
    </div>
  );
}
