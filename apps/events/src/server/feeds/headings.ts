import { type BilingualLine, foldMarks, type Language, wordingIn } from "@wps/model";

interface Words {
  readonly programme: string;
  readonly all: string;
  readonly mine: string;
  readonly busy: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    programme: "Phụ nữ, hòa bình và an ninh",
    all: "tất cả sự kiện",
    mine: "lịch riêng",
    busy: "Bận",
  },
  en: {
    programme: "Women, Peace and Security",
    all: "all events",
    mine: "private",
    busy: "Busy",
  },
};

/** What a feed is about: all events, what is named, or something that nobody else is to know. */
export type Subject = { readonly code?: string; readonly name: BilingualLine | undefined } | "all" | "busy";

/** The name that calendars show for a feed. */
export function headingOf(
  subject: Subject,
  { language, isPrivate }: { language: Language; isPrivate: boolean },
): string {
  const words = WORDS[language];
  const heading = `${words.programme}: ${nameOf(subject, language)}`;
  return isPrivate ? `${heading} (${words.mine})` : heading;
}

function nameOf(subject: Subject, language: Language): string {
  if (subject === "all" || subject === "busy") return WORDS[language][subject];
  const name = subject.name && wordingIn(subject.name, language).text;
  return [subject.code, name].filter((part) => part !== undefined).join(" ");
}

const LONGEST_FILE_NAME = 60;

/** A name for a file with one event, in letters that every system takes. */
export function fileNameOf(subject: Subject, language: Language): string {
  const words = foldMarks(nameOf(subject, language)).match(/[a-z0-9]+/g) ?? [];
  const name = words.reduce(
    (longer, word) => (longer.length + word.length < LONGEST_FILE_NAME ? `${longer}-${word}` : longer),
    "",
  );
  return `${name.slice(1) || "event"}.ics`;
}
