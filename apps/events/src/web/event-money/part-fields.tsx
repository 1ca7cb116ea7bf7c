import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { isGrantId, isOrganisationId, type Payer, wordingIn } from "@wps/model";
import { useState } from "react";
import { grantsQuery } from "../grant-queries.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { OrganisationChooser } from "../organisation-chooser.tsx";
import { IconButton } from "../ui/button.tsx";
import type { PartDraft } from "./draft.ts";
import classes from "./money.module.css";
import { moneyTexts } from "./texts.ts";

interface PartFieldsProps {
  readonly id: string;
  readonly nth: number;
  readonly part: PartDraft;
  readonly hasPercent: boolean;
  readonly isWrong: boolean;
  readonly onChange: (part: Partial<PartDraft>) => void;
  readonly onRemove: () => void;
}

/** One who pays, with the share where it is known. Of another funder's money neither is changed here. */
export function PartFields({
  id,
  nth,
  part: { payer, percent },
  hasPercent,
  isWrong,
  onChange,
  onRemove,
}: PartFieldsProps) {
  const say = useTexts(moneyTexts);
  const isKept = payer?.is === "withheld";
  return (
    <div className={classes.part}>
      {isKept ? (
        <TextInput label={say("payer", { nth })} value={say("withheld")} readOnly />
      ) : (
        <PayerFields
          id={id}
          nth={nth}
          payer={payer}
          isWrong={isWrong}
          onChange={(chosen) => onChange({ payer: chosen })}
        />
      )}
      {hasPercent && (
        <TextInput
          label={say("percent")}
          className={classes.figure}
          inputMode="decimal"
          maxLength={7}
          value={percent}
          readOnly={isKept}
          error={isWrong}
          onChange={({ currentTarget }) => onChange({ percent: currentTarget.value })}
        />
      )}
      {!isKept && (
        <IconButton variant="quiet" aria-label={say("removePayer", { nth })} onClick={onRemove}>
          <IconX size={18} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

interface PayerFieldsProps {
  readonly id: string;
  readonly nth: number;
  readonly payer: Payer | undefined;
  readonly isWrong: boolean;
  readonly onChange: (payer: Payer | undefined) => void;
}

const ORGANISATION = "organisation";

function PayerFields({ id, nth, payer, isWrong, onChange }: PayerFieldsProps) {
  const say = useTexts(moneyTexts);
  const { language } = useLanguage();
  const { data: grants = [] } = useQuery(grantsQuery);
  const [isOrganisation, setIsOrganisation] = useState(payer?.is === "organisation");
  const domestic = payer?.is === "organisation" && payer.domestic;
  const options = [
    { value: "", label: say("choosePayer") },
    ...grants.map((grant) => ({
      value: grant.id,
      label: [wordingIn(grant.title, language).text, grant.number].filter(Boolean).join(" · "),
    })),
    { value: ORGANISATION, label: say("organisation") },
  ];
  const choose = (value: string) => {
    setIsOrganisation(value === ORGANISATION);
    onChange(isGrantId(value) ? { is: "grant", grant: value } : undefined);
  };
  return (
    <div className={classes.payer}>
      <NativeSelect
        id={`${id}-is`}
        label={say("payer", { nth })}
        data={options}
        value={isOrganisation ? ORGANISATION : payer?.is === "grant" ? payer.grant : ""}
        error={isWrong && payer === undefined}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {isOrganisation && (
        <>
          <OrganisationChooser
            id={id}
            label={say("organisationLabel")}
            error={undefined}
            value={payer?.is === "organisation" ? payer.organisation : ""}
            onChange={(organisation) =>
              onChange(isOrganisationId(organisation) ? { is: "organisation", organisation, domestic } : undefined)
            }
          />
          <Checkbox
            label={say("isDomestic")}
            checked={domestic}
            disabled={payer === undefined}
            onChange={({ currentTarget }) =>
              payer?.is === "organisation" && onChange({ ...payer, domestic: currentTarget.checked })
            }
          />
        </>
      )}
    </div>
  );
}
