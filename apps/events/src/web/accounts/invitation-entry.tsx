import { Button, Stack } from "@mantine/core";
import type { Invitation } from "@wps/model";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { OrganisationNames } from "../organisation-names.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./entry.module.css";
import { accountTexts } from "./texts.ts";

/** An invitation that administrators see: it is for somebody. */
export type Personal = Exclude<Invitation, { purpose: "first-admin" }>;

interface InvitationEntryProps {
  readonly invitation: Personal;
  readonly onNewLink: () => void;
  readonly onWithdraw: () => void;
  readonly isBusy: boolean;
}

/** Somebody who holds a link that is not used yet. */
export function InvitationEntry({ invitation, onNewLink, onWithdraw, isBusy }: InvitationEntryProps) {
  const say = useTexts(accountTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const { name, email, expiresAt } = invitation;
  const when = { when: sayInstant(expiresAt, language) };
  const isOver = Date.parse(expiresAt) <= Date.now();
  return (
    <li className={classes.entry}>
      <div>
        <span className={classes.name}>{name}</span>
        <div className={classes.address}>{email}</div>
      </div>
      <Stack gap={4} align="start">
        <span>
          {invitation.purpose === "join"
            ? say("invitedAs", { role: term(`account.${invitation.role}`) })
            : say("forPassword")}
        </span>
        {invitation.purpose === "join" && <OrganisationNames ids={invitation.organisations} />}
        <Tag tone={isOver ? "doubt" : "plain"}>{say(isOver ? "expired" : "validUntil", when)}</Tag>
      </Stack>
      <div className={classes.actions}>
        <Button
          variant="default"
          size="sm"
          disabled={isBusy}
          aria-label={say("newLinkOf", { name })}
          onClick={onNewLink}
        >
          {say("newLink")}
        </Button>
        <Button
          variant="subtle"
          color="red"
          size="sm"
          disabled={isBusy}
          aria-label={say("withdrawOf", { name })}
          onClick={onWithdraw}
        >
          {say("withdraw")}
        </Button>
      </div>
    </li>
  );
}
