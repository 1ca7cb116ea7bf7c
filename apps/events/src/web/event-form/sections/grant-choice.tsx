import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { isGrantId, isOrganisationId, missingFromChain, wordingIn } from "@wps/model";
import { grantsQuery } from "../../grant-queries.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import type { FundingDraft } from "../draft/funding.ts";
import { useField } from "../fields/field.ts";
import { sectionTexts } from "./texts.ts";

interface GrantChoiceProps {
  readonly path: string;
  readonly link: FundingDraft;
  readonly onChange: (grant: FundingDraft["grant"]) => void;
}

/** The grant that pays, of those in whose chain the funder stands; one that the reader is not told of stays. */
export function GrantChoice({ path, link: { funder, channel, grant }, onChange }: GrantChoiceProps) {
  const say = useTexts(sectionTexts);
  const { language } = useLanguage();
  const field = useField(path);
  const { data: grants = [] } = useQuery(grantsQuery);
  if (typeof grant === "object") {
    return <TextInput {...field} label={say("grant")} value={say("grantOfOther")} readOnly />;
  }
  const way = isOrganisationId(channel) ? { channel } : {};
  const fitting = grants.filter(
    (one) => one.id === grant || (isOrganisationId(funder) && missingFromChain(one, { funder, ...way }) === undefined),
  );
  if (fitting.length === 0 && grant === undefined) return null;
  const options = fitting.map(({ id, title, number }) => ({
    value: id,
    label: [wordingIn(title, language).text, number].filter(Boolean).join(" · "),
  }));
  return (
    <NativeSelect
      {...field}
      label={say("grant")}
      description={say("grantHint")}
      data={[{ value: "", label: say("noGrant") }, ...options]}
      value={grant ?? ""}
      onChange={({ currentTarget: { value } }) => onChange(isGrantId(value) ? value : undefined)}
    />
  );
}
