import { Chip, Group, Input } from "@mantine/core";
import { OrganisationRole } from "@wps/model";
import { memo, useId } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { type InvolvementDraft, withRoles } from "../draft/involvement.ts";
import { STATED, uncited } from "../draft/provenance.ts";
import type { Change, EventDraft } from "../draft.ts";
import { useField } from "../fields/field.ts";
import { OrganisationSelect } from "../fields/organisation-select.tsx";
import { ProvenanceLine } from "../fields/provenance-line.tsx";
import { RowList } from "../fields/row-list.tsx";
import { sectionTexts } from "./texts.ts";

type OrganisationsProps = Pick<EventDraft, "organisations"> & { readonly change: Change };

/** Who leads it, who takes part in organising it. */
export const Organisations = memo(function Organisations({ organisations, change }: OrganisationsProps) {
  const say = useTexts(sectionTexts);
  return (
    <RowList
      path="organisations"
      rows={organisations}
      onChange={(rows) => change("organisations", rows)}
      name={(index) => say("organisationNumber", { number: index + 1 })}
      addLabel={say("addOrganisation")}
      blank={(row) => ({ row, organisation: "", parts: [{ role: row === 0 ? "lead" : "partner", kept: STATED }] })}
    >
      {(involvement, set, index) => (
        <OneOrganisation path={`organisations.${index}`} value={involvement} onChange={set} />
      )}
    </RowList>
  );
});

interface OneOrganisationProps {
  readonly path: string;
  readonly value: InvolvementDraft;
  readonly onChange: (value: InvolvementDraft) => void;
}

function OneOrganisation({ path, value, onChange }: OneOrganisationProps) {
  const say = useTexts(sectionTexts);
  const term = useTexts(terms);
  const id = useId();
  const roles = useField(`${path}.role`);
  const drop = (dropped: string) =>
    onChange({
      ...value,
      parts: value.parts.map((part) => (part.role === dropped ? { ...part, kept: uncited(part.kept) } : part)),
    });
  return (
    <>
      <OrganisationSelect
        path={`${path}.organisation`}
        also={[path]}
        label={say("organisation")}
        required
        value={value.organisation}
        onChange={(organisation) => onChange({ ...value, organisation })}
      />
      <Input.Wrapper
        label={say("roles")}
        labelElement="div"
        labelProps={{ id }}
        error={roles.error}
        size="md"
        withAsterisk
      >
        <Chip.Group
          multiple
          value={value.parts.map(({ role }) => role)}
          onChange={(chosen) => onChange({ ...value, parts: withRoles(value, chosen) })}
        >
          <Group id={roles.id} role="group" aria-labelledby={id} gap="xs" mt={4}>
            {OrganisationRole.options.map((role) => (
              <Chip key={role} value={role} variant="outline" size="md">
                {term(`role.${role}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      {value.parts.map(({ role, kept }) => (
        <ProvenanceLine key={role} path={path} kept={kept} onDrop={() => drop(role)} />
      ))}
    </>
  );
}
