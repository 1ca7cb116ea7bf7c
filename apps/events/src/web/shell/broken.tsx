import type { ErrorComponentProps } from "@tanstack/react-router";
import { useEffect } from "react";
import { isServerThere, OfflineError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { useReachable } from "../reachability.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Failed, Offline } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import styles from "./broken.module.css";
import { shellTexts } from "./texts.ts";

const reload = () => window.location.reload();

/** A page that cannot be shown: its code is out of reach, or it failed in a way nobody foresaw. */
export function Broken({ error }: ErrorComponentProps) {
  return error instanceof OfflineError ? <OutOfReach /> : <Fault />;
}

/** Loads the whole page anew once the server answers: without it the browser would show a page of its own, and stay there. */
const reloadIfThere = async () => {
  if (await isServerThere()) reload();
};

/** Comes back by itself. The whole page is loaded anew, since some browsers remember that its code could not be fetched. */
function OutOfReach() {
  const say = useTexts(shellTexts);
  const isReachable = useReachable();
  useDocumentTitle(say("offline"));
  useEffect(() => {
    // An answer that was on its way when the connection broke says no more than that it was there.
    if (isReachable) void reloadIfThere();
  }, [isReachable]);
  return (
    <Offline
      title={say("offline")}
      detail={say("offlinePage")}
      retry={{ label: say("retry"), action: () => void isServerThere() }}
    />
  );
}

function Fault() {
  const say = useTexts(shellTexts);
  useDocumentTitle(say("broken"));
  return (
    <div className={styles.fault}>
      <Failed title={say("broken")} detail={say("brokenHint")} retry={{ label: say("reload"), action: reload }} />
      <LinkButton to="/calendar" variant="light" size="md">
        {say("backToCalendar")}
      </LinkButton>
    </div>
  );
}
