import { useQuery } from "@tanstack/react-query";
import type { Involvement } from "@wps/model";
import { Fragment } from "react";
import { organisationsQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import type { Silence } from "../silence.ts";
import { eventsTexts } from "./texts.ts";

/** Who leads the event, by name; where that is missing, why. */
export function Leads({ involved, silence }: { involved: readonly Involvement[]; silence: Silence }) {
  const say = useTexts(eventsTexts);
  const { data, isPending } = useQuery(organisationsQuery);
  const leads = involved.filter(({ role }) => role === "lead");
  if (leads.length === 0) return say(`lead.${silence}`);
  if (isPending) return undefined;
  return leads.map(({ organisation: id }, index) => {
    const name = data?.find((organisation) => organisation.id === id)?.name;
    return (
      <Fragment key={id}>
        {index > 0 && ", "}
        {name === undefined ? id : <Wording of={name} />}
      </Fragment>
    );
  });
}
