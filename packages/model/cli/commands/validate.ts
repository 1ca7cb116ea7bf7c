import type { Command } from "../command.js";
import { readFacts } from "../facts/read-facts.js";
import { toJson } from "../json.js";
import { fileIn, JSON_OUT } from "../options.js";
import { COLUMNS_HELP } from "../record-help.js";
import type { Text } from "../text.js";

const GOOD = (count: number): Text => ({
  vi: `${count} bản ghi, không có lỗi.`,
  en: `${count} record${count === 1 ? "" : "s"}, nothing wrong.`,
});

const dropped = () => {};

export const validate: Command = {
  name: "validate",
  takes: "FILE",
  says: {
    vi: "Kiểm tra các bản ghi của một tệp: mỗi lỗi kèm số dòng.",
    en: "Checks the records of a file: each fault with its line.",
  },
  options: [
    { name: "as", value: "participations|events", says: { vi: "tệp ghi gì", en: "what the file is about" } },
    JSON_OUT,
  ],
  more: COLUMNS_HELP,
  run: async (given, { input, language, say }) => {
    const file = fileIn(given);
    const findings = await readFacts({ file, as: given.one("as"), input }, () => ({
      participation: dropped,
      event: dropped,
    }));
    if (given.has("json")) for (const part of toJson(findings.toJson(language))) say(part);
    else say(findings.isEmpty ? `${GOOD(findings.records)[language]}\n` : findings.toText(file, language));
    return findings.isEmpty ? 0 : 1;
  },
};
