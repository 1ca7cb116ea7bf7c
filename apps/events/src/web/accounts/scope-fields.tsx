import { MultiSelect, NativeSelect, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { AccountRole, hasScope, wordingIn } from "@wps/model";
import { organisationsQuery } from "../api.ts";
import { foldedFilter } from "../folded-filter.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { accountTexts } from "./texts.ts";

/** What is typed about a role and its organisations. */
export interface ScopeDraft {
  readonly role: AccountRole;
  readonly organisations: readonly string[];
}

interface ScopeFieldsProps {
  readonly draft: ScopeDraft;
  readonly onChange: (draft: ScopeDraft) => void;
  /** Whether what is missing is to be said by now. */
  readonly isPressed: boolean;
}

/** The role, with what it may do, and the organisations where it is held for some. */
export function ScopeFields({ draft: { role, organisations }, onChange, isPressed }: ScopeFieldsProps) {
  const say = useTexts(accountTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const { data = [] } = useQuery(organisationsQuery);
  const names = new Map(
    data.map(({ id, name, shortName }) => [
      id as string,
      [name.vi, name.en, shortName?.vi, shortName?.en].filter((part) => part !== undefined).join(" "),
    ]),
  );
  return (
    <Stack>
      <NativeSelect
        size="md"
        label={say("role")}
        description={say(`hint.${role}`)}
        value={role}
        onChange={({ currentTarget }) => onChange({ role: AccountRole.parse(currentTarget.value), organisations })}
        data={AccountRole.options.map((value) => ({ value, label: term(`account.${value}`) }))}
      />
      {hasScope(role) && (
        <MultiSelect
          size="md"
          label={say("organisations")}
          placeholder={organisations.length === 0 ? say("find") : ""}
          searchable
          hidePickedOptions
          selectFirstOptionOnChange
          openOnFocus={false}
          nothingFoundMessage={say("nothingFound")}
          filter={foldedFilter((option) => `${option.label} ${names.get(option.value) ?? ""}`)}
          maxDropdownHeight={240}
          value={[...organisations]}
          onChange={(chosen) => onChange({ role, organisations: chosen })}
          data={data.map(({ id, name }) => ({ value: id as string, label: wordingIn(name, language).text }))}
          error={isPressed && organisations.length === 0 && say("organisationsNeeded")}
        />
      )}
    </Stack>
  );
}

/** What is sent: a role that is not held for organisations names none, whatever was chosen before. */
export const scopeOf = ({ role, organisations }: ScopeDraft): ScopeDraft => ({
  role,
  organisations: hasScope(role) ? organisations : [],
});
