import { CompactEncrypt, compactDecrypt } from "jose";
import type { ZodType } from "zod";
import type { FieldKeys } from "./field-keys.ts";

/** Writes values down sealed, each for one subject, and reads them again. */
export interface FieldSeal<Value> {
  /** A value for the database, good for this subject alone. */
  seal(subject: string, value: Value): Promise<string>;
  /**
   * What was sealed for this subject.
   *
   * @throws where the key is gone, the text was changed, or it was sealed for somebody else
   */
  open(subject: string, sealed: string): Promise<Value>;
}

/** JSON Web Encryption (RFC 7516) with the key as it is, so that keys can follow each other: a text names the one it needs. */
export function byteSeal({ current, all }: FieldKeys): FieldSeal<Uint8Array> {
  return {
    async seal(subject, bytes) {
      return new CompactEncrypt(bytes)
        .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: current.id, sub: subject })
        .encrypt(current.key);
    },
    async open(subject, sealed) {
      const { plaintext, protectedHeader } = await compactDecrypt(
        sealed,
        ({ kid }) => {
          const known = all.find(({ id }) => id === kid);
          if (known === undefined) throw new Error(`there is no key ${kid}`);
          return known.key;
        },
        { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] },
      );
      if (protectedHeader.sub !== subject) throw new Error("it was sealed for somebody else");
      return plaintext;
    },
  };
}

const text = new TextEncoder();

/** As {@link byteSeal}, for values, which are written down as JSON. */
export function fieldSeal<Value>(keys: FieldKeys, schema: ZodType<Value>): FieldSeal<Value> {
  const bytes = byteSeal(keys);
  return {
    seal: (subject, value) => bytes.seal(subject, text.encode(JSON.stringify(value))),
    open: async (subject, sealed) =>
      schema.parse(JSON.parse(new TextDecoder().decode(await bytes.open(subject, sealed)))),
  };
}
