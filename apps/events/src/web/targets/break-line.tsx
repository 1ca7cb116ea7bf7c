import { Text } from "@mantine/core";
import { IconScissors } from "@tabler/icons-react";
import type { SeriesBreak } from "@wps/model";
import { findLegalAct } from "@wps/model/catalogue";
import { sayCount } from "../language/counts.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import classes from "./break-line.module.css";
import { targetTexts } from "./texts.ts";

/** The day a series breaks: what it counted before, what it counts from then on, and by which acts. */
export function BreakLine({ seriesBreak: { on, before, after, note, acts, sources } }: { seriesBreak: SeriesBreak }) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  const counts = [before, after].flatMap((count) => (count.kind === "exact" ? [sayCount(count, language)] : []));
  const names = acts.flatMap((code) => {
    const act = findLegalAct(code);
    return act?.number === undefined ? [] : say(`act.${act.kind}`, { number: act.number });
  });
  return (
    <div className={classes.break}>
      <IconScissors size={16} stroke={1.6} aria-hidden className={classes.icon} />
      <Text size="sm">
        <b>
          {sayDay(on, language)} · {say("break")}
          {counts.length === 2 && `: ${counts.join(" → ")}`}.
        </b>{" "}
        <Wording of={note} /> <span className={classes.acts}>{names.join("; ")}</span>
        <Cites keys={sources} />
      </Text>
    </div>
  );
}
