import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { writtenName } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { LinkPage, LinkPageHead } from "../people/link-page.tsx";
import { placeQuery } from "../people/seat-links.ts";
import { Answer } from "./answer.tsx";
import { OwnNeeds } from "./own-needs.tsx";
import { ownPlaceTexts } from "./texts.ts";

const route = getRouteApi("/place/$token");

/** Somebody's own place: how it stands, and their answer. */
export function OwnPlacePage() {
  const say = useTexts(ownPlaceTexts);
  const { token } = route.useParams();
  const place = useQuery(placeQuery(token));
  return (
    <LinkPage title={say("page")} query={place}>
      {(own) => (
        <>
          <LinkPageHead title={say("title", { name: writtenName(own.name) })} event={own.event} />
          <Answer token={token} own={own} />
          {own.status !== "declined" && own.status !== "withdrawn" && <OwnNeeds token={token} own={own} />}
        </>
      )}
    </LinkPage>
  );
}
