import {
  IconBook2,
  IconCalendarMonth,
  IconChartBar,
  IconLanguage,
  IconList,
  IconListTree,
  IconPlus,
} from "@tabler/icons-react";
import { Link, Outlet, useLocation, useRouterState } from "@tanstack/react-router";
import { can, type Language } from "@wps/model";
import { useEffect, useRef } from "react";
import { sayDayInWords } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { LiveChanges } from "../live.tsx";
import { followOtherWindows, useActor } from "../session.ts";
import { todayAtHome } from "../today.ts";
import { Button } from "../ui/button.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";
import styles from "./shell.module.css";
import { shellTexts } from "./texts.ts";

const PLACES = [
  { to: "/calendar", name: "calendar", Icon: IconCalendarMonth },
  { to: "/events", name: "events", Icon: IconList },
  { to: "/programmes", name: "programmes", Icon: IconListTree },
  { to: "/measures", name: "measures", Icon: IconChartBar },
  { to: "/reference", name: "reference", Icon: IconBook2 },
] as const;

const LANGUAGES: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

/** What stands around every page. */
export function Shell() {
  const say = useTexts(shellTexts);
  const main = useFocusOnArrival();
  const mayCreate = can(useActor(), "event:create");
  useEffect(followOtherWindows, []);
  // The page for a new event lies below the list of events and is a place of its own.
  const { pathname } = useLocation();
  const activeOptions = { exact: pathname === "/events/new" };
  // What people add is part of the programmes, though it lies elsewhere.
  const marked = (name: string) =>
    name === "programmes" && pathname.startsWith("/contributions") ? "page" : undefined;
  return (
    <>
      <a className={styles.skip} href="#content" data-screen-only>
        {say("skip")}
      </a>
      <header className={styles.header} data-screen-only>
        <div className={styles.bar}>
          <Link to="/calendar" className={styles.brand}>
            <img src="/icon.svg" alt="" width={36} height={36} />
            <span>
              <span className={styles.title}>{say("title")}</span>
              <span className={styles.subtitle}>{say("subtitle")}</span>
            </span>
          </Link>
          <nav className={styles.navigation} aria-label={say("mainNavigation")}>
            {PLACES.map(({ to, name }) => (
              <Link key={to} to={to} className={styles.place} activeOptions={activeOptions} aria-current={marked(name)}>
                {say(name)}
              </Link>
            ))}
          </nav>
          <SchemeSwitch />
          <LanguageSwitch />
          {mayCreate && (
            <LinkButton to="/events/new" className={styles.newEvent} leftSection={<IconPlus size={18} aria-hidden />}>
              {say("newEvent")}
            </LinkButton>
          )}
          <AccountMenu />
        </div>
      </header>
      <OnTheWay />
      <OfflineBanner />
      <main id="content" ref={main} tabIndex={-1} className={styles.content}>
        <Outlet />
        <Imprint />
      </main>
      <nav className={styles.tabs} aria-label={say("mainNavigation")} data-screen-only>
        {PLACES.map(({ to, name, Icon }) => (
          <Link key={to} to={to} className={styles.tab} activeOptions={activeOptions} aria-current={marked(name)}>
            <Icon size={22} aria-hidden />
            {say(name)}
          </Link>
        ))}
        {mayCreate && (
          <Link to="/events/new" className={styles.tab} activeOptions={{ exact: true }}>
            <IconPlus size={22} aria-hidden />
            {say("newEventShort")}
          </Link>
        )}
      </nav>
      <LiveChanges />
    </>
  );
}

/** A page that takes its time is on its way. */
function OnTheWay() {
  const say = useTexts(shellTexts);
  const isLoading = useRouterState({ select: ({ isLoading }) => isLoading });
  return isLoading && <div role="progressbar" aria-label={say("onTheWay")} className={styles.onTheWay} />;
}

/** On paper: where the page stands, and the day it was printed. */
function Imprint() {
  const say = useTexts(shellTexts);
  const { language } = useLanguage();
  const { href } = useLocation();
  const values = { address: `${window.location.origin}${href}`, day: sayDayInWords(todayAtHome(), language) };
  return <p className={styles.imprint}>{say("imprint", values)}</p>;
}

/** The way to the other language, named in that language. */
function LanguageSwitch() {
  const { language, change } = useLanguage();
  const other = language === "vi" ? "en" : "vi";
  return (
    <Button
      variant="quiet"
      lang={other}
      className={styles.language}
      leftSection={<IconLanguage size={18} aria-hidden />}
      onClick={() => change(other)}
    >
      {LANGUAGES[other]}
    </Button>
  );
}

/** Moves the focus to the page that a link has led to, unless the page has placed it already. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(pathname);
  useEffect(() => {
    const hasArrived = before.current !== undefined && before.current !== pathname;
    before.current = pathname;
    if (hasArrived && !main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
