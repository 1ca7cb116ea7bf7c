import type { Language } from "@wps/model";
import type { Given, Option } from "./options.js";
import type { Text } from "./text.js";

/** 0: done. 1: done, and something in the file is wrong. 2: the command is none that can be carried out. */
export type ExitCode = 0 | 1 | 2;

/** What a command hears and says. */
export interface Surroundings {
  readonly language: Language;
  readonly input: AsyncIterable<Buffer>;
  /** What was asked for. */
  readonly say: (text: string) => void;
  /** What went wrong, which is not what was asked for. */
  readonly complain: (text: string) => void;
}

export interface Command {
  readonly name: string;
  /** What is said after the name, such as `FILE`. */
  readonly takes: string;
  readonly says: Text;
  readonly options: readonly Option[];
  /** What else there is to know. */
  readonly more?: Text;
  readonly run: (given: Given, surroundings: Surroundings) => ExitCode | Promise<ExitCode>;
}
