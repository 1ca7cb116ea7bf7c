import { Button, Group, Stack } from "@mantine/core";
import type { Account } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { OrganisationNames } from "../organisation-names.tsx";
import { useMe } from "../session.ts";
import { Tag } from "../ui/tag.tsx";
import classes from "./entry.module.css";
import { accountTexts } from "./texts.ts";

interface AccountEntryProps {
  readonly account: Account;
  readonly onChange: () => void;
  readonly onPasswordLink: () => void;
  readonly isBusy: boolean;
}

/** Somebody with an account, and what an administrator can do about it. */
export function AccountEntry({ account, onChange, onPasswordLink, isBusy }: AccountEntryProps) {
  const say = useTexts(accountTexts);
  const term = useTexts(terms);
  const me = useMe();
  const { name, email, role, organisations, closed } = account;
  const isMine = me.role !== "public" && me.account === account.id;
  return (
    <li className={classes.entry}>
      <div>
        <Group gap={8}>
          <span className={classes.name}>{name}</span>
          {isMine && <Tag tone="accent">{say("you")}</Tag>}
          {closed && <Tag tone="bad">{say("closed")}</Tag>}
        </Group>
        <div className={classes.address}>{email}</div>
      </div>
      <Stack gap={2}>
        <span>{term(`account.${role}`)}</span>
        <OrganisationNames ids={organisations} />
      </Stack>
      <div className={classes.actions}>
        <Button variant="default" size="sm" aria-label={say("changeOf", { name })} onClick={onChange}>
          {say("change")}
        </Button>
        <Button
          variant="subtle"
          size="sm"
          disabled={closed || isBusy}
          aria-label={say("passwordLinkOf", { name })}
          onClick={onPasswordLink}
        >
          {say("passwordLink")}
        </Button>
      </div>
    </li>
  );
}
