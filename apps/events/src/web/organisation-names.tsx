import { List } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Organisation, OrganisationId } from "@wps/model";
import { organisationsQuery } from "./api.ts";
import { Wording } from "./language/wording.tsx";

/** Organisations by their names; by its code, one that the list does not hold. */
export function OrganisationNames({ ids }: { ids: readonly OrganisationId[] }) {
  const { data = [], isPending } = useQuery(organisationsQuery);
  if (isPending) return null;
  return (
    <List listStyleType="none" spacing={2} size="sm">
      {ids.map((id) => (
        <List.Item key={id}>{nameIn(data, id)}</List.Item>
      ))}
    </List>
  );
}

/** One organisation by its name, or by its short one where it has one and that will do. */
export function OrganisationName({ id, short = false }: { id: OrganisationId; short?: boolean }) {
  const { data = [], isPending } = useQuery(organisationsQuery);
  return isPending ? null : nameIn(data, id, short);
}

function nameIn(known: readonly Organisation[], id: OrganisationId, short = false) {
  const organisation = known.find((one) => one.id === id);
  if (organisation === undefined) return id;
  return <Wording of={(short ? organisation.shortName : undefined) ?? organisation.name} />;
}
