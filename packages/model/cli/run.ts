import { LANGUAGES, type Language } from "@wps/model";
import type { Command, ExitCode, Surroundings } from "./command.js";
import { catalogue } from "./commands/catalogue.js";
import { explain } from "./commands/explain.js";
import { measure } from "./commands/measure.js";
import { schema } from "./commands/schema.js";
import { validate } from "./commands/validate.js";
import { EVERYWHERE, helpOf, helpOfAll } from "./help.js";
import { Misuse } from "./misuse.js";
import { knownWord, unknownWord } from "./nearest.js";
import { read } from "./options.js";
import { visible } from "./text.js";

const COMMANDS: readonly Command[] = [catalogue, validate, measure, explain, schema];

const HELP: ReadonlySet<string> = new Set(["help", "--help", "-h"]);

/** The language that is asked for, also where the rest of the command is none. */
function languageIn(args: readonly string[], otherwise: Language): Language {
  const said = args.flatMap((arg, nth) =>
    arg === "--lang" ? (args[nth + 1] ?? []) : (/^--lang=(.*)$/.exec(arg)?.[1] ?? []),
  );
  return LANGUAGES.find((language) => said.includes(language)) ?? otherwise;
}

async function perform([name, ...args]: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { language, say } = surroundings;
  if (name === undefined || HELP.has(name)) {
    say(helpOfAll(COMMANDS, language));
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownWord({ vi: "lệnh", en: "command" }, name, namesOf(COMMANDS));
  if (args.some((arg) => HELP.has(arg) && arg.startsWith("-"))) {
    say(helpOf(command, language));
    return 0;
  }
  const given = read(args, [...command.options, ...EVERYWHERE]);
  const lang = given.one("lang");
  if (lang !== undefined) knownWord({ vi: "ngôn ngữ", en: "language" }, lang, LANGUAGES);
  return command.run(given, surroundings);
}

const namesOf = (commands: readonly Command[]) => commands.map(({ name }) => name);

/** Carries out a command, and says in its exit code how that went. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = languageIn(args, surroundings.language);
  try {
    // Before the command stands at most the language.
    const from = args[0] === "--lang" ? 2 : args[0]?.startsWith("--lang=") ? 1 : 0;
    return await perform(args.slice(from), { ...surroundings, language });
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    surroundings.complain(`${visible(error.sentence[language])}\n`);
    return 2;
  }
}
