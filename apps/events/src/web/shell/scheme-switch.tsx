import { IconContrast, IconMoon, IconSun } from "@tabler/icons-react";
import { useId } from "react";
import { useTexts } from "../language/i18n.ts";
import { IconButton } from "../ui/button.tsx";
import { useColorScheme } from "../ui/color-scheme.ts";
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
  const { scheme: chosen, choose } = useColorScheme();
  const panel = useId();
  const current = SCHEMES.find(({ scheme }) => scheme === chosen) ?? SCHEMES[0];
  const label = say("schemeNow", { scheme: say(current.name) });
  return (
    <>
      <IconButton variant="quiet" aria-label={label} title={label} popoverTarget={panel}>
        <current.Icon size={20} aria-hidden />
      </IconButton>
      <fieldset id={panel} popover="auto" className={styles.panel}>
        <legend className={styles.legend}>{say("scheme")}</legend>
        {SCHEMES.map(({ scheme, name, Icon }) => (
          <label key={scheme} className={styles.choice}>
            <input
              type="radio"
              name={panel}
              checked={scheme === chosen}
              onChange={() => choose(scheme)}
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
