import { IconLogin2 } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import { type ComponentType, useEffect, useId, useRef, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { useMe } from "../session.ts";
import { IconButton } from "../ui/button.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import styles from "./account-menu.module.css";
import { shellTexts } from "./texts.ts";

/** Who is at work, and what they can do about themselves; for the public, the way in. */
export function AccountMenu() {
  const say = useTexts(shellTexts);
  const me = useMe();
  const panel = useId();
  const box = useClosedOnArrival();
  const { Panel, isFailed, load } = usePanel();
  if (me.role === "public") return <SignInLink />;
  const label = say("account", { name: me.name });
  return (
    <>
      <IconButton
        variant="light"
        className={styles.button}
        aria-label={label}
        title={label}
        popoverTarget={panel}
        onPointerEnter={load}
        onFocus={load}
        onClick={load}
      >
        <span aria-hidden className={styles.initial}>
          {[...(me.name.trim().split(/\s+/).at(-1) ?? "")][0]?.toLocaleUpperCase("vi")}
        </span>
      </IconButton>
      <div id={panel} ref={box} popover="auto" className={styles.panel}>
        {Panel && <Panel />}
        {isFailed && (
          <p role="alert" className={styles.failed}>
            {say("offline")}
          </p>
        )}
      </div>
    </>
  );
}

/** What the menu holds. It is fetched when somebody comes near the button, and again where that failed. */
function usePanel() {
  const [Panel, setPanel] = useState<ComponentType>();
  const [isFailed, setIsFailed] = useState(false);
  const load = () => {
    if (Panel !== undefined) return;
    setIsFailed(false);
    import("./account-panel.tsx").then(
      ({ AccountPanel }) => setPanel(() => AccountPanel),
      () => setIsFailed(true),
    );
  };
  return { Panel, isFailed, load };
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
