import { Select } from "@mantine/core";
import { isValidOn, type PlainDate, type Province, type ProvinceRef, provinceListOn, wordingIn } from "@wps/model";
import { PROVINCES } from "@wps/model/catalogue";
import { useMemo } from "react";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { useField } from "./field.ts";
import { foldedFilter } from "./folded-filter.ts";
import { fieldTexts } from "./texts.ts";

interface ProvinceSelectProps {
  readonly label: string;
  readonly description: string;
  readonly value: ProvinceRef | undefined;
  /** The provinces are those of this day. */
  readonly day: PlainDate;
  readonly onChange: (province: ProvinceRef | undefined) => void;
}

/** One province out of those that existed on a day, found with or without marks. */
export function ProvinceSelect({ value, day, onChange, ...label }: ProvinceSelectProps) {
  const say = useTexts(fieldTexts);
  const field = useField("place.province", "place.province.*");
  const provinces = useMemo(() => provincesToChoose(day, value), [day, value]);
  const options = useOptions(provinces);
  return (
    <Select
      {...field}
      {...label}
      data={options}
      filter={byAnyName}
      value={value === undefined ? null : keyOf(value)}
      onChange={(key) => onChange(refOf(provinces.find((province) => keyOf(province) === key)))}
      searchable
      clearable
      selectFirstOptionOnChange
      openOnFocus={false}
      placeholder={say("findProvince")}
      nothingFoundMessage={say("nothingFound")}
      maxDropdownHeight={320}
    />
  );
}

const byAnyName = foldedFilter(({ label }) => label);

const keyOf = ({ list, code }: ProvinceRef) => `${list}-${code}`;

const refOf = (province: Province | undefined): ProvinceRef | undefined =>
  province && { code: province.code, list: province.list };

/** Those of the day by name, and the chosen one where it is of another day, so that it does not vanish from sight. */
function provincesToChoose(day: PlainDate, chosen: ProvinceRef | undefined): Province[] {
  const list = provinceListOn(day);
  const ofTheDay = PROVINCES.filter((province) => province.list === list && isValidOn(province, day));
  const stranger =
    chosen === undefined || ofTheDay.some((province) => keyOf(province) === keyOf(chosen))
      ? undefined
      : PROVINCES.find((province) => keyOf(province) === keyOf(chosen));
  return stranger === undefined ? ofTheDay : [...ofTheDay, stranger];
}

function useOptions(provinces: readonly Province[]) {
  const { language } = useLanguage();
  return useMemo(
    () =>
      provinces
        .map((province) => ({
          value: keyOf(province),
          label: `${wordingIn(province.name, language).text} (${province.code})`,
        }))
        .sort((a, b) => a.label.localeCompare(b.label, "vi")),
    [provinces, language],
  );
}
