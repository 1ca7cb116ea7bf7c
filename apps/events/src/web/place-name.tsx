import { type EventDates, type Language, type PlainDate, wordingIn } from "@wps/model";
import { type Say, texts, useLanguage, useTexts } from "./language/i18n.ts";
import { Wording } from "./language/wording.tsx";
import { type KnownPlace, nameNow } from "./name-now.ts";
import { todayAtHome } from "./today.ts";

export const placeNameTexts = texts(
  "place-name",
  { merged: "nay thuộc {{name}}", renamed: "nay là {{name}}" },
  { merged: "now in {{name}}", renamed: "now {{name}}" },
);

interface PlaceNameProps {
  readonly place: KnownPlace;
  /** When the place was called so. */
  readonly dates: Pick<EventDates, "start" | "end">;
}

/** A place under its name of the time, and what its province is called today: "Tỉnh Phú Yên (nay thuộc Đắk Lắk)". */
export function PlaceName({ place, dates }: PlaceNameProps) {
  const say = useTexts(placeNameTexts);
  const { language } = useLanguage();
  return (
    <>
      <Wording of={place.name} />
      {nowKnownAs({ place, dates }, todayAtHome(), language, say)}
    </>
  );
}

/** The same as plain text, for pages that show hundreds of places. */
export function placeText(named: PlaceNameProps, today: PlainDate, language: Language, say: SayPlace): string {
  return wordingIn(named.place.name, language).text + nowKnownAs(named, today, language, say);
}

type SayPlace = Say<"merged" | "renamed">;

function nowKnownAs({ place, dates }: PlaceNameProps, today: PlainDate, language: Language, say: SayPlace): string {
  const now = nameNow(place, dates, today);
  return now === undefined ? "" : ` (${say(now.change, { name: wordingIn(now.name, language).text })})`;
}
