import { Contact, type PersonId } from "@wps/model";
import { CompactEncrypt, compactDecrypt } from "jose";
import type { FieldKeys } from "./field-keys.ts";

/** Writes down sealed how people are reached, and reads it again. */
export interface ContactSeal {
  /** A contact for the database, good for this person alone. */
  seal(person: PersonId, contact: Contact): Promise<string>;
  /**
   * What was sealed for this person.
   *
   * @throws where the key is gone, the text was changed, or it was sealed for somebody else
   */
  open(person: PersonId, sealed: string): Promise<Contact>;
}

const text = new TextEncoder();

/** JSON Web Encryption (RFC 7516) with the key as it is, so that keys can follow each other: a text names the one it needs. */
export function contactSeal({ current, all }: FieldKeys): ContactSeal {
  return {
    async seal(person, contact) {
      return new CompactEncrypt(text.encode(JSON.stringify(contact)))
        .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: current.id, sub: person })
        .encrypt(current.key);
    },
    async open(person, sealed) {
      const { plaintext, protectedHeader } = await compactDecrypt(
        sealed,
        ({ kid }) => {
          const known = all.find(({ id }) => id === kid);
          if (known === undefined) throw new Error(`there is no key ${kid}`);
          return known.key;
        },
        { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] },
      );
      if (protectedHeader.sub !== person) throw new Error("it was sealed for somebody else");
      return Contact.parse(JSON.parse(new TextDecoder().decode(plaintext)));
    },
  };
}
