import {
  IconCalendarDue,
  IconCalendarStar,
  IconDoor,
  IconKey,
  IconLogout,
  IconPigMoney,
  IconPresentation,
  IconReportMoney,
  IconSchool,
  IconTableShare,
  IconUserShield,
  IconUsers,
  IconWorldShare,
} from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { can } from "@wps/model";
import { signOut } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { beginAnew, useActor, useMe } from "../session.ts";
import styles from "./account-menu.module.css";
import { accountPanelTexts } from "./account-panel-texts.ts";

/** Who is at work, the rooms that are not in the main navigation, and the way out. */
export function AccountPanel() {
  const say = useTexts(accountPanelTexts);
  const term = useTexts(terms);
  const me = useMe();
  const actor = useActor();
  const leaving = useMutation({ mutationFn: signOut, onSuccess: () => beginAnew("/") });
  if (me.role === "public") return null;
  return (
    <>
      <p className={styles.who}>
        <span className={styles.name}>{me.name}</span>
        <span className={styles.role}>{term(`account.${me.role}`)}</span>
      </p>
      <Link to="/account" className={styles.choice}>
        <IconKey size={20} aria-hidden />
        {say("ownAccount")}
      </Link>
      {can(actor, "account:manage") && (
        <Link to="/accounts" className={styles.choice}>
          <IconUsers size={20} aria-hidden />
          {say("accounts")}
        </Link>
      )}
      {can(actor, "portal:read") && (
        <Link to="/portal" className={styles.choice}>
          <IconReportMoney size={20} aria-hidden />
          {say("portal")}
        </Link>
      )}
      {can(actor, "release:make") && (
        <Link to="/releases" className={styles.choice}>
          <IconTableShare size={20} aria-hidden />
          {say("releases")}
        </Link>
      )}
      {can(actor, "data-request:handle") && (
        <Link to="/data-requests/{-$id}" className={styles.choice}>
          <IconUserShield size={20} aria-hidden />
          {say("requests")}
        </Link>
      )}
      {can(actor, "grant:read") && (
        <Link to="/grants/{-$grant}" params={{ grant: undefined }} className={styles.choice}>
          <IconPigMoney size={20} aria-hidden />
          {say("grants")}
        </Link>
      )}
      {can(actor, "grant:read") && (
        <Link to="/due/{-$grant}" params={{ grant: undefined }} className={styles.choice}>
          <IconCalendarDue size={20} aria-hidden />
          {say("due")}
        </Link>
      )}
      <Link to="/planning/country-days/{-$year}" params={{ year: undefined }} className={styles.choice}>
        <IconCalendarStar size={20} aria-hidden />
        {say("countryDays")}
      </Link>
      {can(actor, "course:read") && (
        <Link to="/courses/{-$id}/{-$act}" params={{ id: undefined, act: undefined }} className={styles.choice}>
          <IconSchool size={20} aria-hidden />
          {say("courses")}
        </Link>
      )}
      {can(actor, "participation:read") && (
        <Link to="/trainers" className={styles.choice}>
          <IconPresentation size={20} aria-hidden />
          {say("trainers")}
        </Link>
      )}
      <Link to="/rooms" className={styles.choice}>
        <IconDoor size={20} aria-hidden />
        {say("rooms")}
      </Link>
      <Link to="/aid" className={styles.choice}>
        <IconWorldShare size={20} aria-hidden />
        {say("aid")}
      </Link>
      <button type="button" className={styles.choice} disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        <IconLogout size={20} aria-hidden />
        {say("signOut")}
      </button>
      {leaving.isError && (
        <p role="alert" className={styles.failed}>
          {say("signOutFailed")}
        </p>
      )}
    </>
  );
}
