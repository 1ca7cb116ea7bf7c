import { Years } from "./axis.tsx";
import type { Drawn, Mark } from "./drawing.ts";
import classes from "./scale.module.css";

/**
 * An observation on a scale from 0 to 100 %, the same for all, with the milestones; nothing but the track where nothing is
 * known. A picture only.
 */
export function Bar({ drawn, marks }: { drawn: Drawn | undefined; marks: readonly Mark[] }) {
  return (
    <div aria-hidden>
      {marks.length > 0 && (
        <div className={classes.own}>
          <Years marks={marks} />
        </div>
      )}
      <div className={classes.track}>
        {drawn && <div className={classes.value} data-kind={drawn.kind} style={{ inlineSize: `${drawn.value}%` }} />}
        {drawn?.kind === "from" && <div className={classes.beyond} style={{ insetInlineStart: `${drawn.value}%` }} />}
        {marks.map(({ milestone, value }) => (
          <div key={milestone.by} className={classes.mark} style={{ insetInlineStart: `${value}%` }} />
        ))}
      </div>
    </div>
  );
}
