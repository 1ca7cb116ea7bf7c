import { List } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { OrganisationId } from "@wps/model";
import { organisationsQuery } from "./api.ts";
import { Wording } from "./language/wording.tsx";

/** Organisations by their names; by its code, one that the list does not hold. */
export function OrganisationNames({ ids }: { ids: readonly OrganisationId[] }) {
  const { data = [], isPending } = useQuery(organisationsQuery);
  if (isPending) return null;
  return (
    <List listStyleType="none" spacing={2} size="sm">
      {ids.map((id) => {
        const organisation = data.find((known) => known.id === id);
        return <List.Item key={id}>{organisation ? <Wording of={organisation.name} /> : id}</List.Item>;
      })}
    </List>
  );
}
