import { Select } from "@mantine/core";
import {
  isValidOn,
  type Language,
  type PlainDate,
  type Province,
  type ProvinceRef,
  provinceListOn,
  wordingIn,
} from "@wps/model";
import { areaOn, PROVINCES } from "@wps/model/catalogue";
import { useMemo, useState } from "react";
import { foldedFilter } from "./folded-filter.ts";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { provinceOf } from "./province-of.ts";

const words = texts(
  "province-chooser",
  {
    nothingFound: "Không tìm thấy",
    findProvince: "Gõ tên, có hoặc không có dấu",
    provinceMerged: "Vào ngày này {{name}} thuộc {{now}}. Hãy chọn lại tỉnh hoặc sửa ngày.",
    provinceNotThere: "Vào ngày này không có {{name}}. Hãy chọn lại tỉnh hoặc sửa ngày.",
  },
  {
    nothingFound: "Nothing found",
    findProvince: "Type a name, with or without marks",
    provinceMerged: "On that day {{name}} is part of {{now}}. Choose another province or correct the date.",
    provinceNotThere: "On that day there is no {{name}}. Choose another province or correct the date.",
  },
);

interface ProvinceChooserProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly label: string;
  readonly description?: string;
  readonly value: ProvinceRef | undefined;
  /** The provinces are those of this day. */
  readonly day: PlainDate;
  readonly onChange: (province: ProvinceRef | undefined) => void;
}

/** One province out of those that existed on a day, found by its name or a former one, with or without marks. */
export function ProvinceChooser({ value, day, onChange, error, ...input }: ProvinceChooserProps) {
  const say = useTexts(words);
  const { language } = useLanguage();
  const [search, setSearch] = useState("");
  const provinces = useMemo(() => provincesToChoose(day, value), [day, value]);
  const options = useMemo(() => toOptions(provinces, language), [provinces, language]);
  const filter = useMemo(() => byAnyName(provinces), [provinces]);
  const gone = value && goneBy(value, day);
  const names = gone && { name: nameIn(gone.was, language), now: gone.is.map((is) => nameIn(is, language)).join(", ") };
  return (
    <Select
      {...input}
      error={error ?? (names && say(names.now === "" ? "provinceNotThere" : "provinceMerged", names))}
      data={options}
      filter={filter}
      value={value === undefined ? null : keyOf(value)}
      onChange={(key) => onChange(refOf(provinces.find((province) => keyOf(province) === key)))}
      searchValue={search}
      onSearchChange={setSearch}
      // Whoever empties the field and goes on means that there is none: the cross is out of reach of the keyboard.
      onBlur={() => {
        if (search.trim() === "" && value !== undefined) onChange(undefined);
      }}
      searchable
      clearable
      allowDeselect={false}
      selectFirstOptionOnChange
      openOnFocus={false}
      placeholder={say("findProvince")}
      nothingFoundMessage={say("nothingFound")}
      maxDropdownHeight={320}
    />
  );
}

/** A province that is not there on the day: what it was, and where its land belongs then. */
function goneBy(ref: ProvinceRef, day: PlainDate) {
  const was = provinceOf(ref);
  if (was === undefined || ref.list === provinceListOn(day)) return undefined;
  return { was, is: areaOn(ref, day) ?? [] };
}

const nameIn = ({ name }: Province, language: Language) => wordingIn(name, language).text;

/** Also by the names of the provinces that a merged one was made of. */
function byAnyName(provinces: readonly Province[]) {
  const names = new Map(
    provinces.map((province) => [
      keyOf(province),
      [province, ...(areaOn(province, BEFORE_THE_MERGERS) ?? [])].map(({ name }) => `${name.vi} ${name.en}`).join(" "),
    ]),
  );
  return foldedFilter((option) => names.get(option.value) ?? option.label);
}

const BEFORE_THE_MERGERS: PlainDate = "2025-06-30";

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

function toOptions(provinces: readonly Province[], language: Language) {
  return provinces
    .map((province) => ({ value: keyOf(province), label: nameIn(province, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, "vi"));
}
