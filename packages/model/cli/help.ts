import type { Language } from "@wps/model";
import type { Command } from "./command.js";
import { type Option, written } from "./options.js";
import { inColumns } from "./table.js";
import type { Text } from "./text.js";

/** What every command understands. */
export const EVERYWHERE: readonly Option[] = [
  { name: "lang", value: "vi|en", says: { vi: "ngôn ngữ của câu trả lời", en: "the language of what is said" } },
  { name: "help", says: { vi: "hướng dẫn", en: "what can be said" } },
];

const HEADING = {
  use: { vi: "Cách dùng", en: "Use" },
  commands: { vi: "Lệnh", en: "Commands" },
  options: { vi: "Tùy chọn", en: "Options" },
};

const MORE: Text = {
  vi: `Hướng dẫn của một lệnh: wps-model LỆNH --help
Kết thúc: 0 xong; 1 tệp có lỗi; 2 lệnh sai.`,
  en: `About one command: wps-model COMMAND --help
Exit codes: 0 done; 1 something in the file is wrong; 2 the command itself is.`,
};

const indented = (rows: readonly (readonly string[])[]) => inColumns(rows).map((line) => `  ${line}`);

/** What the commands are. */
export const helpOfAll = (commands: readonly Command[], language: Language): string =>
  [
    `${HEADING.use[language]}: npx @wps/model ${language === "vi" ? "LỆNH" : "COMMAND"} …`,
    "",
    `${HEADING.commands[language]}:`,
    ...indented(commands.map(({ name, takes, says }) => [`${name} ${takes}`.trim(), says[language]])),
    "",
    MORE[language],
    "",
  ].join("\n");

/** What one command does and understands. */
export const helpOf = ({ name, takes, says, options, more }: Command, language: Language): string =>
  [
    `${HEADING.use[language]}: npx @wps/model ${`${name} ${takes}`.trim()}`,
    "",
    says[language],
    "",
    `${HEADING.options[language]}:`,
    ...indented([...options, ...EVERYWHERE].map((option) => [written(option)[language], option.says[language]])),
    ...(more === undefined ? [] : ["", more[language]]),
    "",
  ].join("\n");
