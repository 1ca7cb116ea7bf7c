import type { Source, Variant } from "@wps/model";
import { sayDates, sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Backing } from "./backing.tsx";
import { BothLanguages } from "./bilingual.tsx";
import { TaskLinkWords } from "./clause-words.tsx";
import type { Entry } from "./content.ts";
import { HeadcountWords } from "./heads-words.tsx";
import { FundingWords, InvolvementWords } from "./organisation-words.tsx";
import { partTexts } from "./texts.ts";
import { SessionWords } from "./time-words.tsx";

/** One entry of a list, in a line that tells it from every other. */
export function EntryWords({ entry }: { entry: Entry }) {
  const term = useTexts(terms);
  switch (entry.kind) {
    case "session":
      return <SessionWords session={entry.item} />;
    case "involvement":
      return <InvolvementWords of={entry.item} />;
    case "taskLink":
      return <TaskLinkWords link={entry.item} />;
    case "headcount":
      return <HeadcountWords head={entry.item} />;
    case "funding":
      return <FundingWords of={entry.item} />;
    case "deviation":
      return (
        <>
          {term(`fact.${entry.item.fact}`)}: <BothLanguages of={entry.item.reason} />
        </>
      );
    case "outcome":
      return (
        <>
          {term(`outcome.${entry.item.kind}`)}: <BothLanguages of={entry.item.statement} />
          <Backing of={{ sources: entry.item.sources }} />
        </>
      );
    case "variant":
      return <VariantWords variant={entry.item} />;
    case "source":
      return <SourceWords source={entry.item} />;
    case "silence":
      return term(entry.item === "none" ? "none" : "unknown");
  }
}

function VariantWords({ variant }: { variant: Variant }) {
  const term = useTexts(terms);
  const { language } = useLanguage();
  return (
    <>
      {term(`variant.${variant.fact}`)}: {variant.fact === "dates" && `${sayDates(variant.dates, language)} – `}
      <BothLanguages of={variant.note} />
      <Backing of={{ sources: variant.sources }} />
    </>
  );
}

function SourceWords({ source: { key, citation, url, published, note } }: { source: Source }) {
  const say = useTexts(partTexts);
  const { language } = useLanguage();
  const rest = [url, published && say("published", { day: sayDay(published, language) })];
  return (
    <>
      [{key}] {[citation, ...rest.filter((word) => word !== undefined)].join(" – ")}
      <Backing of={{ note }} />
    </>
  );
}
