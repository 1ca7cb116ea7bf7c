import { useTexts } from "../language/i18n.ts";
import { Failed } from "../ui/state.tsx";
import { shellTexts } from "./texts.ts";

/** A page that failed in a way nobody foresaw. */
export function Broken() {
  const say = useTexts(shellTexts);
  return (
    <Failed
      title={say("broken")}
      detail={say("brokenHint")}
      retry={{ label: say("reload"), action: () => window.location.reload() }}
    />
  );
}
