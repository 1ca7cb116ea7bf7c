import { Text } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import type { Framework } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import classes from "./framework-gaps.module.css";
import { targetTexts } from "./texts.ts";

/** What was looked for in a framework and not found. */
export function FrameworkGaps({ gaps }: Pick<Framework, "gaps">) {
  const say = useTexts(targetTexts);
  return (
    <ul className={classes.list}>
      {gaps.map(({ existence, sought }) => (
        <li key={sought.vi} className={classes.gap}>
          <IconHelpCircle size={18} stroke={1.6} aria-hidden className={classes.icon} />
          <Text size="sm" c="dimmed">
            {say("gap")}: <Wording of={sought} /> ({say(`gap.${existence}`)})
          </Text>
        </li>
      ))}
    </ul>
  );
}
