import { type BilingualLine, isValidOn, type Organisation, type ProgrammeEvent } from "@wps/model";
import { provincesOn } from "@wps/model/catalogue";
import type { ListContext } from "@wps/model/people";

/** What a list for an event is read against: the provinces of its day, and all organisations, those of its day first. */
export function contextOf({ dates }: ProgrammeEvent, organisations: readonly Organisation[]): ListContext {
  const day = dates.start;
  const isOfTheDay = (one: Organisation) => isValidOn(one, day);
  const ordered = [...organisations.filter(isOfTheDay), ...organisations.filter((one) => !isOfTheDay(one))];
  return {
    day,
    organisations: ordered.map(({ id, name, shortName }) => ({
      of: id,
      names: [...namesIn(name), ...(shortName ? namesIn(shortName) : [])],
    })),
    // Of days before the provinces were counted it is not known which there were: what is written stays unread.
    provinces: (provincesOn(day) ?? []).map(({ code, list, name }) => ({ of: { code, list }, names: namesIn(name) })),
  };
}

const namesIn = ({ vi, en }: BilingualLine) => [vi, en].filter((text) => text !== undefined);
