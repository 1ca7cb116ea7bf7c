import { Text } from "@mantine/core";
import { type AgencyHandovers, type KnownAgencyCode, successorsOf } from "@wps/model/catalogue";
import { useId } from "react";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Cites } from "../sources.tsx";
import { AgencyLink } from "./agency-name.tsx";
import { groundsOf } from "./changes.ts";
import { CHANGE, EVE } from "./choice.ts";
import { FunctionLinks } from "./function-links.tsx";
import { pathOf, ribbonsOf } from "./ribbons.ts";
import classes from "./split.module.css";
import { agencyTexts } from "./texts.ts";

/** How one agency's work was divided: on one side the agency, on the other each successor with what it took over. */
export function Split({ of }: { of: KnownAgencyCode }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const successors = successorsOf(of);
  const shares = successors.map(({ handovers }) => handovers.length);
  const functions = shares.reduce((sum, share) => sum + share, 0);
  return (
    <div className={classes.split}>
      <div className={classes.origin}>
        <p className={classes.name}>
          <AgencyLink code={of} />
        </p>
        <Text size="sm">
          {say("functions", { count: functions })}, {say("until", { day: sayDay(EVE, language) })}
        </Text>
      </div>
      <Ribbons shares={shares} />
      <ol className={classes.successors}>
        {successors.map((successor) => (
          <Successor key={successor.agency} successor={successor} />
        ))}
      </ol>
    </div>
  );
}

function Successor({ successor }: { successor: AgencyHandovers }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const { agency, handovers } = successor;
  return (
    <li className={classes.successor}>
      <p className={classes.name}>
        <AgencyLink code={agency} />
      </p>
      <Text size="sm" c="dimmed">
        {say("functions", { count: handovers.length })}, {say("since", { day: sayDay(CHANGE, language) })}{" "}
        <Cites keys={groundsOf(successor).sources} />
      </Text>
      <FunctionLinks codes={handovers.map(({ to }) => to.function)} />
    </li>
  );
}

/** The rows on the right are equally high, so the bands meet their cards however high those are. The words say it all. */
function Ribbons({ shares }: { shares: readonly number[] }) {
  const fade = useId();
  return (
    <svg className={classes.ribbons} viewBox={WITHOUT_SIDES} preserveAspectRatio="none" aria-hidden="true">
      <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1="0" x2="100">
        <stop offset="0" className={classes.whole} />
        <stop offset="1" className={classes.part} />
      </linearGradient>
      {ribbonsOf(shares, MARGIN).map((ribbon) => (
        <path key={ribbon.right[0]} d={pathOf(ribbon)} fill={`url(#${fade})`} />
      ))}
    </svg>
  );
}

/** The bands are parted by the colour of the page, but not from what they leave and reach: their ends lie outside. */
const WITHOUT_SIDES = "0.7 0 98.6 100";

/** Half of what the style sheet leaves between two cards, in percent of a height of about 700 pixels. */
const MARGIN = 0.8;
