import { type BilingualLine, isValidOn, type Organisation, type ProgrammeEvent, provinceListOn } from "@wps/model";
import { PROVINCES } from "@wps/model/catalogue";
import type { ListContext } from "@wps/model/people";

/** What a list for an event is read against: the provinces of its day, and all organisations, those of its day first. */
export function contextOf({ dates }: ProgrammeEvent, organisations: readonly Organisation[]): ListContext {
  const day = dates.start;
  const list = provinceListOn(day);
  const isOfTheDay = (one: Organisation) => isValidOn(one, day);
  const ordered = [...organisations.filter(isOfTheDay), ...organisations.filter((one) => !isOfTheDay(one))];
  return {
    day,
    organisations: ordered.map(({ id, name, shortName }) => ({
      of: id,
      names: [...namesIn(name), ...(shortName ? namesIn(shortName) : [])],
    })),
    provinces: PROVINCES.filter((province) => province.list === list && isValidOn(province, day)).map(
      ({ code, name }) => ({ of: { code, list }, names: namesIn(name) }),
    ),
  };
}

const namesIn = ({ vi, en }: BilingualLine) => [vi, en].filter((text) => text !== undefined);
