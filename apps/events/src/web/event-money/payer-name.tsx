import { useQuery } from "@tanstack/react-query";
import { type Payer, payerKey, type Shares } from "@wps/model";
import { organisationsQuery } from "../api.ts";
import { grantsQuery } from "../grant-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { toPercent } from "./draft.ts";
import classes from "./money.module.css";
import { moneyTexts } from "./texts.ts";

/** Who pays, by the title of the grant or the name of the organisation. */
export function PayerName({ payer }: { payer: Payer }) {
  const say = useTexts(moneyTexts);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const { data: grants = [] } = useQuery(grantsQuery);
  if (payer.is === "withheld") return <em>{say("withheld")}</em>;
  if (payer.is === "grant") {
    const grant = grants.find(({ id }) => id === payer.grant);
    return grant ? <Wording of={grant.title} /> : say("unnamed");
  }
  const organisation = organisations.find(({ id }) => id === payer.organisation);
  return (
    <>
      {organisation ? <Wording of={organisation.name} /> : payer.organisation}
      {payer.domestic && ` (${say("domestic")})`}
    </>
  );
}

/** Who pays how much, or that it is not known. */
export function PayerList({ shares }: { shares: Shares | undefined }) {
  const say = useTexts(moneyTexts);
  if (shares === undefined) return <p className={classes.quiet}>{say("payersUnsaid")}</p>;
  if (shares.status === "unknown" && shares.payers.length === 0) {
    return <p className={classes.quiet}>{say("nobodyKnown")}</p>;
  }
  const parts = shares.status === "known" ? shares.parts : shares.payers.map((payer) => ({ payer, hundredths: null }));
  return (
    <>
      <ul className={classes.payers}>
        {parts.map(({ payer, hundredths }) => (
          <li key={payerKey(payer)}>
            <span>
              <PayerName payer={payer} />
            </span>
            {hundredths !== null && <strong>{toPercent(hundredths)}%</strong>}
          </li>
        ))}
      </ul>
      {shares.status === "unknown" && <p className={classes.quiet}>{say("payersUnknown")}</p>}
    </>
  );
}
