import { Text } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import type { Gap } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import classes from "./gap-line.module.css";
import { programmeTexts } from "./texts.ts";

/** Something that was looked for and not found, shown where it would stand. */
export function GapLine({ gap }: { gap: Gap }) {
  const say = useTexts(programmeTexts);
  return (
    <div className={classes.gap}>
      <IconHelpCircle size={18} stroke={1.6} aria-hidden className={classes.icon} />
      <Text size="sm" c="dimmed">
        {say("gap")}: <Wording of={gap.sought} /> ({say(`gap.${gap.existence}`)})
      </Text>
    </div>
  );
}

/** Gaps that stand together. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <ul className={classes.list}>
      {gaps.map((gap) => (
        <li key={gap.sought.vi ?? gap.sought.en}>
          <GapLine gap={gap} />
        </li>
      ))}
    </ul>
  );
}
