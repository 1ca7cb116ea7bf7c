import {
  type CountryDayKind,
  type CountryEdit,
  type HolidayOccasion,
  NewCountryEdit,
  type PlainDate,
  type ProvinceKey,
  provinceOfKey,
  toProvinceKey,
} from "@wps/model";
import { type BilingualDraft, NO_TEXT, readBilingual, toBilingualDraft } from "../bilingual-draft.ts";

/** An entry as the inputs hold it. */
export interface EditDraft {
  readonly kind: CountryDayKind;
  readonly occasion: HolidayOccasion | undefined;
  readonly name: BilingualDraft;
  readonly start: PlainDate | undefined;
  readonly end: PlainDate | undefined;
  readonly provinces: readonly ProvinceKey[];
  readonly title: string;
  readonly number: string;
  readonly url: string;
}

export const NO_EDIT: EditDraft = {
  kind: "holiday",
  occasion: "tet",
  name: NO_TEXT,
  start: undefined,
  end: undefined,
  provinces: [],
  title: "",
  number: "",
  url: "",
};

export const toEditDraft = ({ kind, occasion, name, start, end, provinces = [], source }: CountryEdit): EditDraft => ({
  kind,
  occasion,
  name: toBilingualDraft(name),
  start,
  end,
  provinces: provinces.map(toProvinceKey),
  title: source.title,
  number: source.number ?? "",
  url: source.url ?? "",
});

/** What can be wrong of an entry, by the field where it is said. */
export type EditField = "name" | "days" | "title" | "url";

/** The entry that somebody means, or which fields are not right yet. */
export function readEdit(draft: EditDraft): { edit?: NewCountryEdit; wrong: ReadonlySet<EditField> } {
  const { kind, occasion, start, end, provinces, number, url } = draft;
  const read = NewCountryEdit.safeParse({
    kind,
    // What is not asked for this kind is not sent, whatever was chosen before.
    ...(kind === "holiday" && occasion !== undefined && { occasion }),
    ...(kind === "season" && provinces.length > 0 && { provinces: provinces.map(provinceOfKey) }),
    name: readBilingual(draft.name),
    start,
    end,
    source: {
      title: draft.title,
      ...(number.trim() !== "" && { number }),
      ...(url.trim() !== "" && { url }),
    },
  });
  if (read.success) return { edit: read.data, wrong: new Set() };
  return { wrong: new Set(read.error.issues.map(({ path }) => fieldAt(path))) };
}

function fieldAt([first, second]: readonly PropertyKey[]): EditField {
  if (first === "name") return "name";
  if (first === "source") return second === "url" ? "url" : "title";
  return "days";
}
