import { Link, Outlet } from "@tanstack/react-router";
import { useTexts } from "../language/i18n.ts";
import styles from "./reference.module.css";
import { referenceTexts } from "./texts.ts";

const PARTS = [
  { to: "/reference/plans", name: "plans" },
  { to: "/reference/targets", name: "targets" },
  { to: "/reference/agencies", name: "agencies" },
  { to: "/reference/provinces", name: "provinces" },
] as const;

/** What stands around the pages that look things up in the catalogue. */
export function Reference() {
  const say = useTexts(referenceTexts);
  return (
    <>
      <nav className={styles.tabs} aria-label={say("tabs")} data-screen-only>
        {PARTS.map(({ to, name }) => (
          <Link key={to} to={to} className={styles.tab}>
            {say(name)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
