import type { OrganisationId } from "../organisation.js";
import type { BilingualLine, BilingualProse, Language } from "../text.js";
import { wordingIn } from "../text.js";
import type { StatementSnapshot } from "./statement-snapshot.js";

/** What things are called in a language; what has no name is called by its code. */
export interface ReportNames {
  readonly say: (text: BilingualLine | BilingualProse) => string;
  readonly organisation: (id: OrganisationId | string) => string;
  readonly province: (key: string) => string;
  /** Tasks by the key of a row: several of them in one. */
  readonly tasks: (key: string) => string;
  readonly event: (id: string) => string | undefined;
}

/** The names in a snapshot, for one language. */
export function namesIn(language: Language, { names, events }: StatementSnapshot): ReportNames {
  const say = (text: BilingualLine | BilingualProse) => wordingIn(text, language).text;
  const byCode = (all: readonly (readonly [string, BilingualLine])[]) => {
    const known = new Map(all);
    return (code: string) => {
      const name = known.get(code);
      return name ? say(name) : code;
    };
  };
  const clause = byCode(
    names.clauses.map(({ programme, clause: code, name }) => [
      code === undefined ? programme : `${programme}:${code}`,
      name,
    ]),
  );
  const titles = new Map<string, BilingualLine>(events.map(({ id, title }) => [id, title]));
  return {
    say,
    organisation: byCode(names.organisations.map(({ id, name }) => [id, name])),
    province: byCode(names.provinces.map(({ key, name }) => [key, name])),
    tasks: (key) =>
      key
        .split(" ")
        .map((task) => [task.split(":")[1], clause(task)].filter((part) => part !== undefined).join(" "))
        .join("; "),
    event: (id) => {
      const title = titles.get(id);
      return title && say(title);
    },
  };
}
