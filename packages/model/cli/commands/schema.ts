import { readdirSync, readFileSync } from "node:fs";
import type { Command } from "../command.js";
import { Misuse } from "../misuse.js";
import { knownWord } from "../nearest.js";

/** Where the build puts the schemas, seen from where it puts this. */
const FOLDER = new URL("../../schema/", import.meta.url);
const ENDING = ".json";

export const schema: Command = {
  name: "schema",
  takes: "[NAME]",
  says: {
    vi: "JSON Schema 2020-12 của một danh từ; không nêu tên: danh sách các tên.",
    en: "JSON Schema 2020-12 of a noun; without a name, the names there are.",
  },
  options: [],
  run: ({ words }, { say }) => {
    const names = readdirSync(FOLDER)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => file.slice(0, -ENDING.length));
    const [word, ...others] = words;
    if (others.length > 0) throw new Misuse({ vi: "Chỉ nêu một tên.", en: "One name at a time." });
    if (word === undefined) say(`${names.sort().join("\n")}\n`);
    else {
      const name = knownWord({ vi: "danh từ", en: "noun" }, word, names);
      say(readFileSync(new URL(`${name}${ENDING}`, FOLDER), "utf8"));
    }
    return 0;
  },
};
