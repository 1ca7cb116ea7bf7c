import type { Text } from "./text.js";

/** The command is not one that can be carried out: why, in one sentence. */
export class Misuse extends Error {
  readonly sentence: Text;

  constructor(sentence: Text) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/** A file cannot be read on from a line: why, in one sentence. */
export class Unreadable extends Error {
  readonly line: number;
  readonly sentence: Text;

  constructor(line: number, sentence: Text) {
    super(sentence.en);
    this.line = line;
    this.sentence = sentence;
  }
}
