import { Stack, Text, Title } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { can, type MeasureCode, wordingIn } from "@wps/model";
import { findMeasure, getMeasure } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { useActor } from "../session.ts";
import { Empty } from "../ui/state.tsx";
import { Tag } from "../ui/tag.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { catalogueTexts } from "./catalogue-texts.ts";
import { answeredByEvents, answeredByPeople, readChoices } from "./choices.ts";
import { ComparePage } from "./compare-page.tsx";
import { COMPARISON } from "./compare-search.ts";
import { Definition } from "./definition.tsx";
import { Developers } from "./developers.tsx";
import { familyOf } from "./families.ts";
import { ListPage } from "./list-page.tsx";
import { EVERY } from "./list-search.ts";
import classes from "./measure-page.module.css";
import { NoNumbers } from "./no-numbers.tsx";
import { OfEvents } from "./of-events.tsx";
import { OfPeople } from "./of-people.tsx";
import { measurePageTexts } from "./page-texts.ts";
import { Siblings } from "./siblings.tsx";

const route = getRouteApi("/measures/$measure");

/** One measure of the catalogue, or, by a word in its place, all of them or several side by side. */
export function MeasurePage() {
  const say = useTexts(measurePageTexts);
  const sayList = useTexts(catalogueTexts);
  const asked = route.useParams().measure;
  const measure = findMeasure(asked)?.code;
  if (asked === COMPARISON) return <ComparePage />;
  if (asked === EVERY) return <ListPage />;
  if (measure !== undefined) return <OfMeasure measure={measure} />;
  return (
    <Empty title={say("unknownMeasure")} order={1}>
      <Link to="/measures/$measure" params={{ measure: EVERY }} className={classes.link}>
        {sayList("showAll")}
      </Link>
    </Empty>
  );
}

/** What a measure means, and its numbers where there are any. */
function OfMeasure({ measure }: { measure: MeasureCode }) {
  const say = useTexts(measurePageTexts);
  const sayMore = useTexts(catalogueTexts);
  const { language } = useLanguage();
  const { programme } = readChoices(route.useSearch());
  const { name, definition } = getMeasure(measure);
  const ofEvents = answeredByEvents(measure);
  const runsEvents = can(useActor(), "participation:read");
  const ofPeople = runsEvents ? answeredByPeople(measure) : undefined;
  const family = familyOf(measure);
  useDocumentTitle(wordingIn(name, language).text);
  return (
    <Stack gap="xl">
      <Stack component="header" gap="xs" maw="50rem">
        <nav aria-label={say("measures")} className={classes.ways} data-screen-only>
          <Link to="/measures" search={{ programme }} className={classes.back}>
            {say("overview")}
          </Link>
          <Link to="/measures/$measure" params={{ measure: EVERY }} className={classes.back}>
            {sayMore("every")}
          </Link>
        </nav>
        <Title order={1}>
          <Wording of={name} />
        </Title>
        <div className={classes.about}>
          <span className={classes.code}>{measure}</span>
          {family && <Tag>{sayMore(`family.${family}`)}</Tag>}
        </div>
        <Text c="dimmed">
          <Wording of={definition} />
        </Text>
      </Stack>
      {ofEvents && <OfEvents measure={ofEvents} />}
      {ofPeople && <OfPeople measure={ofPeople} />}
      {!ofEvents && !ofPeople && <NoNumbers measure={measure} />}
      <Definition measure={measure} />
      <Developers measure={measure} />
      <Siblings measure={measure} />
    </Stack>
  );
}
