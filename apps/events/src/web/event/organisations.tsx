import { Text } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { type Involvement, OrganisationRole } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Cites } from "../sources.tsx";
import { AgencyEnded } from "./agency-ended.tsx";
import { Fact } from "./fact.tsx";
import { type Directory, OrganisationName } from "./organisation-name.tsx";
import { Provenance } from "./provenance.tsx";

/** Who does what: one fact for each role that somebody has. */
export function Organisations({
  involvements,
  directory,
}: {
  involvements: readonly Involvement[];
  directory: Directory;
}) {
  const say = useTexts(terms);
  return OrganisationRole.options.map((role) => {
    const inRole = involvements.filter((involvement) => involvement.role === role);
    if (inRole.length === 0) return null;
    return (
      <Fact key={role} label={say(`role.${role}`)} icon={IconUsersGroup}>
        {inRole.map((involvement) => (
          <div key={involvement.organisation}>
            <Text fw={500}>
              <OrganisationName id={involvement.organisation} directory={directory} />{" "}
              <Cites keys={involvement.sources} />
            </Text>
            <AgencyEnded organisation={directory.get(involvement.organisation)} />
            <Provenance of={involvement} />
          </div>
        ))}
      </Fact>
    );
  });
}
