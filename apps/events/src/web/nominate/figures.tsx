import { Text } from "@mantine/core";
import { takesSeat } from "@wps/model";
import type { OfficeNominations } from "../../contract/nominations.ts";
import { useTexts } from "../language/i18n.ts";
import classes from "./figures.module.css";
import { nominateTexts } from "./texts.ts";

/** How far the seats are filled, and by how many women. */
export function Figures({ office: { nominees, seats, womenPercent } }: { office: OfficeNominations }) {
  const say = useTexts(nominateTexts);
  const seated = nominees.filter(takesSeat);
  const women = seated.filter(({ profile }) => profile.sex === "woman").length;
  const figures = [
    [say("filled"), `${seated.length}/${seats}`],
    [say("women"), `${women}/${seated.length}`],
    [say("alternates"), `${nominees.filter(({ status }) => status === "waiting").length}`],
  ];
  return (
    <div>
      <dl className={classes.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {womenPercent !== undefined && (
        <Text size="sm" c="dimmed" mt="xs">
          {say("womenTarget", { percent: womenPercent })}
        </Text>
      )}
    </div>
  );
}
