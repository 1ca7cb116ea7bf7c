import { useTexts } from "../language/i18n.ts";
import classes from "./stage-list.module.css";
import { importTexts } from "./texts.ts";
import type { Progress } from "./use-import.ts";

const STAGES = ["file", "columns", "rows", "import"] as const;

/** How far the list has come. */
export function StageList({ at }: { at: Progress["at"] }) {
  const say = useTexts(importTexts);
  const now = at === "done" ? STAGES.length : STAGES.indexOf(at);
  return (
    <ol className={classes.stages} aria-label={say("stages")}>
      {STAGES.map((stage, nth) => (
        <li
          key={stage}
          data-state={nth < now ? "done" : nth === now ? "now" : "ahead"}
          aria-current={nth === now ? "step" : undefined}
        >
          {say(`stage.${stage}`)}
        </li>
      ))}
    </ol>
  );
}
