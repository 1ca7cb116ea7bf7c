import { Text } from "@mantine/core";
import type { Organisation, OrganisationId } from "@wps/model";
import { Wording } from "../language/wording.tsx";

/** The organisations that an event may name, by their code. */
export type Directory = ReadonlyMap<OrganisationId, Organisation>;

/** The full name of an organisation and its short one; the bare code where the directory does not know it. */
export function OrganisationName({ id, directory }: { id: OrganisationId; directory: Directory }) {
  const organisation = directory.get(id);
  if (organisation === undefined) return id;
  return (
    <>
      <Wording of={organisation.name} />
      {organisation.shortName && (
        <Text component="span" inherit c="dimmed" fw={400}>
          {" ("}
          <Wording of={organisation.shortName} />)
        </Text>
      )}
    </>
  );
}
