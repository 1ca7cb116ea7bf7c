import type { Mark } from "./drawing.ts";
import classes from "./scale.module.css";

// Labels that would lie over each other, or stick out at the side, become one.
const NARROW = 15;

/** The years of the milestones over their places on the scale, and its ends. A picture only: the page tells them in words. */
export function Years({ marks }: { marks: readonly Mark[] }) {
  const [first, last] = [marks.at(0), marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const years = marks.map(({ milestone }) => milestone.by.slice(0, 4));
  const together = marks.length > 1 && first.value < NARROW;
  return (
    <div className={classes.years}>
      {first.value > 2 * NARROW && (
        <span className={classes.year} style={{ insetInlineStart: 0 }}>
          0
        </span>
      )}
      {together ? (
        <span className={classes.year} style={{ insetInlineStart: `${first.value}%` }}>
          {years.join(" · ")}
        </span>
      ) : (
        marks.map(({ milestone, value }, index) => (
          <span
            key={milestone.by}
            className={classes.year}
            data-side={value > 100 - NARROW || (index === 0 && marks.length > 1) ? "before" : "after"}
            style={{ insetInlineStart: `${value}%` }}
          >
            {years[index]}
          </span>
        ))
      )}
      {last.value < 100 - 2 * NARROW && (
        <span className={classes.year} data-side="before" style={{ insetInlineStart: "100%" }}>
          100%
        </span>
      )}
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
