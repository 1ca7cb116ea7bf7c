import { Group } from "@mantine/core";
import { can } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Forbidden } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { portalTexts } from "./texts.ts";

/** For those whom the portal is not for: what it is, and where they find what is theirs. */
export function ClosedPortal() {
  const say = useTexts(portalTexts);
  const actor = useActor();
  useDocumentTitle(say("portalTitle"));
  if (actor.role === "public") {
    return (
      <Forbidden title={say("closedToStrangers")} detail={say("closedToStrangersHint")}>
        <Group justify="center" gap="sm">
          <LinkButton to="/sign-in" search={{ from: "/portal" }}>
            {say("signIn")}
          </LinkButton>
          <LinkButton to="/measures" variant="light">
            {say("toMeasures")}
          </LinkButton>
        </Group>
      </Forbidden>
    );
  }
  const hasGrants = can(actor, "grant:read");
  return (
    <Forbidden title={say("closed")} detail={say(hasGrants ? "closedToThoseWithGrants" : "closedHint")}>
      <Group justify="center" gap="sm">
        {hasGrants && (
          <LinkButton to="/grants/{-$grant}" params={{ grant: undefined }} variant="light">
            {say("toGrants")}
          </LinkButton>
        )}
        <LinkButton to="/measures" variant="light">
          {say("toMeasures")}
        </LinkButton>
      </Group>
    </Forbidden>
  );
}
