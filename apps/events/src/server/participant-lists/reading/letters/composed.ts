/** More marks than any writing puts on a letter. To put thousands in their order takes time that nothing can stop. */
const TOO_MANY_MARKS = /(\p{M}{8})\p{M}+/gu;

/** A text in NFC, in which a letter has eight marks at most. */
export const composed = (text: string): string => text.replaceAll(TOO_MANY_MARKS, "$1").normalize("NFC");
