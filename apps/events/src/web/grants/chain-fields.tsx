import { Button, NativeSelect, Stack, Text } from "@mantine/core";
import { IconArrowUp, IconPlus, IconX } from "@tabler/icons-react";
import { FundingRole } from "@wps/model";
import { flushSync } from "react-dom";
import { GivenAmountFields } from "../given-amount-fields.tsx";
import { useTexts } from "../language/i18n.ts";
import { OrganisationChooser } from "../organisation-chooser.tsx";
import { IconButton } from "../ui/button.tsx";
import { FormSection } from "../ui/form-section.tsx";
import { grantFormTexts } from "./form-texts.ts";
import { type LinkDraft, withLink, withLinkUp } from "./grant-draft.ts";
import classes from "./grant-form.module.css";
import { grantTerms } from "./texts.ts";

interface ChainFieldsProps {
  readonly chain: readonly LinkDraft[];
  readonly isWrong: (place: string) => boolean;
  /** Whether the chain would leave out whoever enters it. */
  readonly isStranger: boolean;
  readonly onChange: (chain: readonly LinkDraft[]) => void;
}

/** From whom money comes, through whom, to whom: in the order in which it passes. */
export function ChainFields({ chain, isWrong, isStranger, onChange }: ChainFieldsProps) {
  const say = useTexts(grantFormTexts);
  // Whoever adds an organisation goes on by saying which.
  const add = () => {
    const next = withLink(chain);
    flushSync(() => onChange(next));
    document.getElementById(idOf(next.at(-1)))?.focus();
  };
  return (
    <FormSection title={say("chain")} hint={say("chainHint")}>
      <Stack>
        {chain.map((link, at) => (
          <LinkFields
            key={link.key}
            nth={at + 1}
            link={link}
            isLast={at === chain.length - 1}
            isWrong={(part) => isWrong(`chain.${at}.${part}`)}
            onChange={(part) => onChange(chain.map((one) => (one.key === link.key ? { ...one, ...part } : one)))}
            onUp={() => onChange(withLinkUp(chain, at))}
            onRemove={() => onChange(chain.filter(({ key }) => key !== link.key))}
          />
        ))}
        {(isWrong("chain") || isStranger) && (
          <Text size="sm" c="red" role="alert">
            {say(isStranger ? "notYours" : "chainWrong")}
          </Text>
        )}
        <Button
          variant="light"
          className={classes.start}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={add}
        >
          {say("addLink")}
        </Button>
      </Stack>
    </FormSection>
  );
}

const idOf = (link: LinkDraft | undefined) => `grant-link-${link?.key}`;

interface LinkFieldsProps {
  readonly nth: number;
  readonly link: LinkDraft;
  readonly isLast: boolean;
  readonly isWrong: (part: string) => boolean;
  readonly onChange: (part: Partial<LinkDraft>) => void;
  readonly onUp: () => void;
  readonly onRemove: () => void;
}

function LinkFields({ nth, link, isLast, isWrong, onChange, onUp, onRemove }: LinkFieldsProps) {
  const say = useTexts(grantFormTexts);
  const term = useTexts(grantTerms);
  const { organisation, role, passesOn } = link;
  return (
    <fieldset className={classes.link}>
      <legend>{say("link", { nth })}</legend>
      <div className={classes.who}>
        <OrganisationChooser
          id={idOf(link)}
          label={say("organisation")}
          required
          value={organisation}
          error={isWrong("organisation") ? say("organisationWrong") : undefined}
          onChange={(chosen) => onChange({ organisation: chosen })}
        />
        <NativeSelect
          label={say("role")}
          data={FundingRole.options.map((value) => ({ value, label: term(`role.${value}`) }))}
          value={role}
          error={isWrong("role") && say("roleWrong")}
          onChange={({ currentTarget }) => onChange({ role: FundingRole.parse(currentTarget.value) })}
        />
        <div className={classes.tools}>
          {nth > 1 && (
            <IconButton variant="quiet" aria-label={say("moveUp", { nth })} onClick={onUp}>
              <IconArrowUp size={18} aria-hidden />
            </IconButton>
          )}
          <IconButton variant="quiet" aria-label={say("removeLink", { nth })} onClick={onRemove}>
            <IconX size={18} aria-hidden />
          </IconButton>
        </div>
      </div>
      {(!isLast || passesOn.status !== "none") && (
        <GivenAmountFields
          id={`${idOf(link)}.passes-on`}
          legend={say("passesOn")}
          none={say("passesOn.none")}
          amount={passesOn}
          error={isWrong("passesOn") ? say("amountWrong") : undefined}
          onChange={(part) => onChange({ passesOn: { ...passesOn, ...part } })}
        />
      )}
    </fieldset>
  );
}
