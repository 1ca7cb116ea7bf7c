import { type EventDates, wordingIn } from "@wps/model";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { Wording } from "./language/wording.tsx";
import { type KnownPlace, nameNow } from "./name-now.ts";
import { todayAtHome } from "./today.ts";

const words = texts(
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
  const say = useTexts(words);
  const { language } = useLanguage();
  const now = nameNow(place, dates, todayAtHome());
  return (
    <>
      <Wording of={place.name} />
      {now && ` (${say(now.change, { name: wordingIn(now.name, language).text })})`}
    </>
  );
}
