import { Stack } from "@mantine/core";
import { getIndicator, type KnownTarget } from "@wps/model/catalogue";
import { useOpenWhenLedInto } from "../ui/fold.tsx";
import { MilestonesLine } from "./milestones.tsx";
import classes from "./target-fold.module.css";
import { TargetNumberLine, TargetTitle } from "./target-heading.tsx";
import { TargetWords } from "./target-words.tsx";

/** A target of which no figure was seen: a row of its title and milestones, that opens to its words. */
export function TargetFold({ target }: { target: KnownTarget<string> }) {
  const row = useOpenWhenLedInto();
  return (
    <li>
      <details id={target.code} ref={row} className={classes.row}>
        <summary className={classes.summary}>
          <span>
            <TargetNumberLine target={target} />
            <span className={classes.title}>
              <TargetTitle target={target} />
            </span>
          </span>
          <MilestonesLine target={target} indicator={getIndicator(target.indicator)} />
        </summary>
        <Stack gap="xs" className={classes.words}>
          <TargetWords target={target} />
        </Stack>
      </details>
    </li>
  );
}
