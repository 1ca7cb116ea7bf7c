import { IconCloudOff } from "@tabler/icons-react";
import { useEffect } from "react";
import { isServerThere } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { useReachable } from "../reachability.ts";
import styles from "./offline-banner.module.css";
import { shellTexts } from "./texts.ts";

/** How long to wait before asking again, in milliseconds. */
const PAUSE = 4_000;

/** Says while the server does not answer that it does not, and asks again until it does. */
export function OfflineBanner() {
  const say = useTexts(shellTexts);
  const isReachable = useReachable();
  useEffect(() => {
    const ask = () => void isServerThere();
    const timer = isReachable ? undefined : setInterval(ask, PAUSE);
    window.addEventListener("online", ask);
    window.addEventListener("offline", ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", ask);
      window.removeEventListener("offline", ask);
    };
  }, [isReachable]);
  return (
    <div role="status" data-screen-only>
      {!isReachable && (
        <p className={styles.banner}>
          <IconCloudOff size={18} aria-hidden />
          {say("offlineBanner")}
        </p>
      )}
    </div>
  );
}
