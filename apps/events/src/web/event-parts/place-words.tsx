import type { EventPlace, ProvinceRef } from "@wps/model";
import { PROVINCES } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Backing } from "./backing.tsx";
import { BothLanguages } from "./bilingual.tsx";
import { partTexts } from "./texts.ts";

/** Where: the venue, the place and its province. */
export function PlaceWords({ place }: { place: EventPlace }) {
  const say = useTexts(partTexts);
  if (place.status === "not-given") return say("notEntered");
  return (
    <>
      {place.venue && (
        <>
          <BothLanguages of={place.venue} />
          {", "}
        </>
      )}
      <BothLanguages of={place.name} />
      {place.province && <ProvinceWords province={place.province} />}
      <Backing of={place} />
    </>
  );
}

function ProvinceWords({ province: { code, list } }: { province: ProvinceRef }) {
  const found = PROVINCES.findLast((province) => province.code === code && province.list === list);
  return (
    <>
      {" – "}
      {found === undefined ? `${code} (${list})` : <Wording of={found.name} />}
    </>
  );
}
