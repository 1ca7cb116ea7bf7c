import { Text } from "@mantine/core";
import type { PlainDate, Province } from "@wps/model";
import { provinceChange } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import classes from "./became.module.css";
import { provinceTexts } from "./texts.ts";
import { UnitLink, UnitLinks } from "./unit-link.tsx";
import { partsOf } from "./units.ts";

/** What became of a unit between a day of its own and today. */
export function Became({ province, since }: { province: Province; since: PlainDate }) {
  const say = useTexts(provinceTexts);
  const found = provinceChange(province, since, todayAtHome());
  if (found === undefined) return null;
  const { change, was, is } = found;
  return (
    <div className={classes.became}>
      <Text component="span" size="sm" c="dimmed">
        {say(`change.${change}`)}
      </Text>{" "}
      {(change === "renamed" || change === "merged") && <UnitLink of={is} />}
      {change === "enlarged" && <UnitLinks of={partsOf(is).filter(({ code }) => code !== was.code)} />}
    </div>
  );
}
