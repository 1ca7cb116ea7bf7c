import type { Permit } from "@wps/model";
import type { ReactNode } from "react";
import { sayDay } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { Wording } from "../../language/wording.tsx";
import classes from "./permit.module.css";
import { permitTexts } from "./texts.ts";

/** What is known of a permit, step by step. */
export function PermitFacts({ permit }: { permit: Permit }) {
  const say = useTexts(permitTexts);
  return (
    <dl className={classes.facts}>
      <Fact name={say("status")}>
        {say(`status.${permit.status}`)}
        {permit.status === "not-needed" && permit.why && (
          <span className={classes.detail}>
            <Wording of={permit.why} />
          </span>
        )}
        {permit.status === "needed" && (
          <span className={classes.detail}>{permit.grounds.map((ground) => say(`ground.${ground}`)).join("; ")}</span>
        )}
      </Fact>
      {permit.status === "needed" && <Needed permit={permit} />}
    </dl>
  );
}

function Needed({ permit }: { permit: Extract<Permit, { status: "needed" }> }) {
  const say = useTexts(permitTexts);
  const { language } = useLanguage();
  const { decides, authority, application, decision, report } = permit;
  return (
    <>
      <Fact name={say("decides")}>
        {say(`decides.${decides ?? "unknown"}`)}
        {authority && (
          <span className={classes.detail}>
            <Wording of={authority} />
          </span>
        )}
      </Fact>
      <Fact name={say("application")}>
        {application.status === "not-made"
          ? say("notApplied")
          : application.on === undefined
            ? say("appliedUnknown")
            : say("appliedAt", { day: sayDay(application.on, language) })}
      </Fact>
      <Fact name={say("decision")}>
        {say(`decision.${decision.status}`)}
        {decision.status === "granted" && (
          <span className={classes.detail}>
            {decision.number === undefined ? say("numberUnknown") : say("numberIs", { number: decision.number })}
          </span>
        )}
        {decision.status !== "pending" && decision.on !== undefined && (
          <span className={classes.detail}>{say("decidedAt", { day: sayDay(decision.on, language) })}</span>
        )}
        {decision.status === "refused" && decision.reason && (
          <span className={classes.detail}>
            <Wording of={decision.reason} />
          </span>
        )}
      </Fact>
      {decision.status === "granted" && (
        <Fact name={say("report")}>
          {report.due === undefined ? say("dueUnknown") : say("dueAt", { day: sayDay(report.due, language) })}
          {report.sentOn !== undefined && (
            <span className={classes.detail}>{say("sentAt", { day: sayDay(report.sentOn, language) })}</span>
          )}
        </Fact>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
