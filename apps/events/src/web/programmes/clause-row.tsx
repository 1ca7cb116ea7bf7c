import { Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Clause } from "@wps/model";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { Wording } from "../language/wording.tsx";
import classes from "./clause-row.module.css";
import { ContributionMarks, contributionsTo, isTakenOver } from "./contributed.tsx";
import { EventsTally } from "./events-tally.tsx";
import { eventsOn } from "./tally.ts";
import { Knownness } from "./text-status.tsx";

/** One line for a clause: code, short title, how well it is known, and its events. */
export function ClauseRow({ clause, view }: { clause: Clause; view: ProgrammeView }) {
  return (
    <div className={classes.row} data-kind={clause.kind}>
      <Link
        to="/programmes/$programme/$clause"
        params={{ programme: view.programme.code, clause: clause.code }}
        className={classes.link}
      >
        <span className={classes.code}>{clause.code}</span>
        <Wording of={clause.shortTitle} />
      </Link>
      <Group gap={6} className={classes.known}>
        <ContributionMarks view={view} clause={clause.code} />
        <Knownness clause={clause} isClaim={contributionsTo(view, clause.code).some(isTakenOver)} />
      </Group>
      <span className={classes.events}>
        <EventsTally events={eventsOn(view, clause.code)} />
      </span>
    </div>
  );
}
