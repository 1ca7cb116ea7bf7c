import { useQuery } from "@tanstack/react-query";
import type { Involvement } from "@wps/model";
import { Fragment } from "react";
import { organisationsQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { eventsTexts } from "./texts.ts";

/** Who leads the event, by name; that the sources do not say, where they do not. */
export function Leads({ involved }: { involved: readonly Involvement[] }) {
  const say = useTexts(eventsTexts);
  const { data } = useQuery(organisationsQuery);
  const leads = involved.filter(({ role }) => role === "lead");
  if (leads.length === 0) return say("leadNotGiven");
  const named = data?.filter(({ id }) => leads.some((lead) => lead.organisation === id)) ?? [];
  return named.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <Wording of={name} />
    </Fragment>
  ));
}
