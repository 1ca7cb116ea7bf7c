import type { BilingualLine, CountryDayKind, CountrySource, HolidayOccasion, ProvinceRef } from "@wps/model";
import type { ColumnType, JSONColumnType } from "kysely";

type Instant = ColumnType<Date, string, string>;

/** The days of the country that somebody entered, and every version of them. */
export interface CountryTables {
  country_edits: {
    id: string;
    revision: number;
    kind: CountryDayKind;
    occasion: HolidayOccasion | null;
    name: JSONColumnType<BilingualLine>;
    first_day: string;
    last_day: string;
    provinces: ColumnType<ProvinceRef[] | null, string | null, string | null>;
    source: JSONColumnType<CountrySource>;
    created_at: Instant;
    updated_at: Instant;
  };
  country_edit_revisions: {
    country_edit_id: string;
    revision: number;
    value: JSONColumnType<object>;
    made_by: string | null;
    made_at: Instant;
  };
}
