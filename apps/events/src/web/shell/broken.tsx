import { Stack } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Failed } from "../ui/state.tsx";
import { shellTexts } from "./texts.ts";

/** A page that failed in a way nobody foresaw: to be loaded again, or left for one that works. */
export function Broken() {
  const say = useTexts(shellTexts);
  return (
    <Stack align="flex-start">
      <Failed
        title={say("broken")}
        detail={say("brokenHint")}
        retry={{ label: say("reload"), action: () => window.location.reload() }}
      />
      <LinkButton to="/calendar" variant="light" size="md">
        {say("backToCalendar")}
      </LinkButton>
    </Stack>
  );
}
