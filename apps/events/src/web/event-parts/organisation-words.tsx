import { useQuery } from "@tanstack/react-query";
import type { FundingLink, Involvement, OrganisationId } from "@wps/model";
import { organisationsQuery } from "../api.ts";
import { GrantName } from "../grant-name.tsx";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Backing } from "./backing.tsx";
import { BothLanguages } from "./bilingual.tsx";
import { MoneyWords } from "./money-words.tsx";
import { partTexts } from "./texts.ts";

/** An organisation by its short name; by its code while the list is not there. */
function OrganisationWords({ id }: { id: OrganisationId }) {
  const { data } = useQuery(organisationsQuery);
  const found = data?.find((organisation) => organisation.id === id);
  return found === undefined ? id : <Wording of={found.shortName ?? found.name} />;
}

/** Who does what. */
export function InvolvementWords({ of }: { of: Involvement }) {
  const term = useTexts(terms);
  return (
    <>
      <OrganisationWords id={of.organisation} /> – {term(`role.${of.role}`)}
      <Backing of={of} />
    </>
  );
}

/** Who pays, for what, through whom, and how much. */
export function FundingWords({ of }: { of: FundingLink }) {
  const say = useTexts(partTexts);
  const term = useTexts(terms);
  return (
    <>
      <OrganisationWords id={of.funder} />
      {of.channel && (
        <>
          {" "}
          {say("via", { name: "" })}
          <OrganisationWords id={of.channel} />
        </>
      )}{" "}
      – {term(`level.${of.level}`)} – <MoneyWords amount={of.amount} />
      {of.project && (
        <>
          {" – "}
          {say("project", { name: "" })}
          <BothLanguages of={of.project} />
        </>
      )}
      {of.grant !== undefined && (
        <>
          {" – "}
          {say("grant")}: {typeof of.grant === "object" ? say("grantOfOther") : <GrantName id={of.grant} />}
        </>
      )}
      <Backing of={of} />
    </>
  );
}
