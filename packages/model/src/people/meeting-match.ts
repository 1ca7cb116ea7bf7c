import type { NameDifference } from "./name-likeness.js";
import type { PersonDescription } from "./person-description.js";
import { type MatchSuggestion, personIndex } from "./person-index.js";
import { readPersonName } from "./person-name.js";

/** Somebody on the list of an event who a guest of a meeting may be, and what speaks for it. */
export interface GuestSuggestion<Person extends PersonDescription> {
  readonly person: Person;
  /** They have the same e-mail address. */
  readonly byEmail: boolean;
  /** What the two spellings of the name differ in; nothing for the same name, and undefined for names that are not alike. */
  readonly differences?: readonly NameDifference[];
  /** Whether nobody has to decide: the address is theirs alone, or the name is, letter by letter. */
  readonly isCertain: boolean;
}

/** Somebody in a meeting, as far as a report tells who they are. */
export interface DescribedGuest {
  readonly name: string;
  readonly email?: string | undefined;
}

/**
 * Looks for guests of a meeting among those on a list. People call themselves as they like there: what stands beside a name,
 * such as an office or a device, is left aside.
 *
 * @returns for each guest who they may be, the most likely first; nobody where nothing is alike
 * @example
 * matchGuests([{ name: "Hoà Nguyễn Thị (MOHA)" }], [{ name: names.inList }])[0]?.map(({ differences }) => differences); // [["order"]]
 */
export function matchGuests<Person extends PersonDescription>(
  guests: readonly DescribedGuest[],
  listed: readonly Person[],
): readonly (readonly GuestSuggestion<Person>[])[] {
  const index = personIndex(listed);
  const byEmail = new Map<string, Person[]>();
  for (const person of listed) {
    for (const contact of person.contacts ?? []) byEmail.set(contact, [...(byEmail.get(contact) ?? []), person]);
  }
  return guests.map(({ name, email }) => {
    const alike = alikeIn(name, index);
    const owners = (email !== undefined && byEmail.get(email)) || [];
    const certain = owners.length > 0 ? only(owners) : only(sameNamed(alike).filter(hasNoOther(email)));
    const others = [...alike.keys()].filter((person) => !owners.includes(person));
    return [...owners, ...others].map((person) => {
      const differences = alike.get(person)?.differences;
      return {
        person,
        byEmail: owners.includes(person),
        ...(differences && { differences }),
        isCertain: person === certain,
      };
    });
  });
}

type Alike<Person extends PersonDescription> = ReadonlyMap<Person, MatchSuggestion<Person>>;

/** Everybody whose name is like one that stands in the text, the most likely first. */
function alikeIn<Person extends PersonDescription>(
  text: string,
  index: ReturnType<typeof personIndex<Person>>,
): Alike<Person> {
  const alike = new Map<Person, MatchSuggestion<Person>>();
  for (const written of namesIn(text)) {
    const name = readPersonName(written);
    for (const found of name ? index.suggest({ name }) : []) {
      if (found.probability > (alike.get(found.person)?.probability ?? 0)) alike.set(found.person, found);
    }
  }
  return new Map([...alike].toSorted(([, one], [, other]) => other.probability - one.probability));
}

/** The text as it stands, and what stands between marks in it: `MOHA_Nguyễn Thị Lan`, `Lan Nguyen (she/her)`. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set([text, ...text.split(/\s[-–—]\s|[-–—](?=\p{Lu})|[()[\]_|/,;:]+/u)].map((part) => part.trim()));

const sameNamed = <Person extends PersonDescription>(alike: Alike<Person>): readonly Person[] =>
  [...alike.values()].filter(({ differences }) => differences.length === 0).map(({ person }) => person);

/** Whether nothing speaks against somebody with this address: another one that is known does. */
const hasNoOther =
  (email: string | undefined) =>
  ({ contacts = [] }: PersonDescription): boolean =>
    email === undefined || !contacts.some((contact) => contact.includes("@"));

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);
