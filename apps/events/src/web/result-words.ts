// How results are said, for the rooms that show them in tables of their own.
export { resultTerms } from "./results/texts.ts";
export { AttainedWords, ValueWords } from "./results/value-words.tsx";
