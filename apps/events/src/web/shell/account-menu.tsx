import { IconKey, IconLogin2, IconLogout, IconUsers } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { can } from "@wps/model";
import { useEffect, useId, useRef } from "react";
import { signOut } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { beginAnew, useActor, useMe } from "../session.ts";
import { IconButton } from "../ui/button.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import styles from "./account-menu.module.css";
import { shellTexts } from "./texts.ts";

/** Who is at work, and what they can do about themselves; for the public, the way in. */
export function AccountMenu() {
  const say = useTexts(shellTexts);
  const term = useTexts(terms);
  const me = useMe();
  const actor = useActor();
  const panel = useId();
  const box = useClosedOnArrival();
  const leaving = useMutation({ mutationFn: signOut, onSuccess: () => beginAnew("/") });
  if (me.role === "public") return <SignInLink />;
  const label = say("account", { name: me.name });
  return (
    <>
      <IconButton variant="light" className={styles.button} aria-label={label} title={label} popoverTarget={panel}>
        <span aria-hidden className={styles.initial}>
          {[...(me.name.trim().split(/\s+/).at(-1) ?? "")][0]?.toLocaleUpperCase("vi")}
        </span>
      </IconButton>
      <div id={panel} ref={box} popover="auto" className={styles.panel}>
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
        {can(actor, "data-request:handle") && (
          <Link to="/data-requests/{-$id}" className={styles.choice}>
            <IconUsers size={20} aria-hidden />
            {say("requests")}
          </Link>
        )}
        <button type="button" className={styles.choice} disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          <IconLogout size={20} aria-hidden />
          {say("signOut")}
        </button>
        {leaving.isError && (
          <p role="alert" className={styles.failed}>
            {say("signOutFailed")}
          </p>
        )}
      </div>
    </>
  );
}

/** The way in, and back to this page. */
function SignInLink() {
  const say = useTexts(shellTexts);
  const { href, pathname } = useLocation();
  const from = pathname === "/sign-in" ? undefined : href;
  return (
    <>
      <LinkButton to="/sign-in" search={{ from }} variant="default" className={styles.signIn}>
        {say("signIn")}
      </LinkButton>
      <Link
        to="/sign-in"
        search={{ from }}
        aria-label={say("signIn")}
        title={say("signIn")}
        className={styles.signInIcon}
      >
        <IconLogin2 size={22} aria-hidden />
      </Link>
    </>
  );
}

/** For a popover: closes it when one of its links has led elsewhere. */
function useClosedOnArrival() {
  const box = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (pathname !== "" && box.current?.matches(":popover-open")) box.current.hidePopover();
  }, [pathname]);
  return box;
}
