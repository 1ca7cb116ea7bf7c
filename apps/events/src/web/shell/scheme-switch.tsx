import { ActionIcon, useMantineColorScheme } from "@mantine/core";
import { IconContrast, IconMoon, IconSun } from "@tabler/icons-react";
import { useId } from "react";
import { useTexts } from "../language/i18n.ts";
import styles from "./scheme-switch.module.css";
import { shellTexts } from "./texts.ts";

const SCHEMES = [
  { scheme: "auto", name: "schemeAuto", Icon: IconContrast },
  { scheme: "light", name: "schemeLight", Icon: IconSun },
  { scheme: "dark", name: "schemeDark", Icon: IconMoon },
] as const;

/** Light, dark, or as the device has it: chosen in a small panel that the browser closes by itself. */
export function SchemeSwitch() {
  const say = useTexts(shellTexts);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const panel = useId();
  const current = SCHEMES.find(({ scheme }) => scheme === colorScheme) ?? SCHEMES[0];
  const label = say("schemeNow", { scheme: say(current.name) });
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size={40} aria-label={label} title={label} popoverTarget={panel}>
        <current.Icon size={20} aria-hidden />
      </ActionIcon>
      <fieldset id={panel} popover="auto" className={styles.panel}>
        <legend className={styles.legend}>{say("scheme")}</legend>
        {SCHEMES.map(({ scheme, name, Icon }) => (
          <label key={scheme} className={styles.choice}>
            <input
              type="radio"
              name={panel}
              checked={scheme === colorScheme}
              onChange={() => setColorScheme(scheme)}
              className={styles.radio}
            />
            <Icon size={20} aria-hidden />
            {say(name)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
