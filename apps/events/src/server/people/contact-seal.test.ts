import { PersonId } from "@wps/model";
import { expect, test } from "vitest";
import type { FieldKey } from "../field-keys/field-keys.ts";
import { contactSeal } from "./contact-seal.ts";

const [lan, an] = [1, 2].map((nth) => PersonId.parse(`00000000-0000-4000-8000-00000000000${nth}`)) as [
  PersonId,
  PersonId,
];
const key = (id: string, byte: number): FieldKey => ({ id, key: new Uint8Array(32).fill(byte) });
const [old, fresh] = [key("2026", 1), key("2027", 2)];
const contact = { email: "lan@example.org" };

test("what is sealed is opened for the same person alone", async () => {
  const { seal, open } = contactSeal({ current: old, all: [old] });
  const sealed = await seal(lan, contact);
  expect(sealed).not.toContain("lan");
  expect(await open(lan, sealed)).toEqual(contact);
  await expect(open(an, sealed)).rejects.toThrow("somebody else");
  expect(await seal(lan, contact)).not.toBe(sealed);
});

test("a new key seals, and the one before opens what it sealed until it is taken away", async () => {
  const sealed = await contactSeal({ current: old, all: [old] }).seal(lan, contact);
  const both = contactSeal({ current: fresh, all: [fresh, old] });
  expect(await both.open(lan, sealed)).toEqual(contact);
  const again = await both.seal(lan, contact);
  const later = contactSeal({ current: fresh, all: [fresh] });
  expect(await later.open(lan, again)).toEqual(contact);
  await expect(later.open(lan, sealed)).rejects.toThrow("there is no key 2026");
});

test("a text that was changed is not opened", async () => {
  const { seal, open } = contactSeal({ current: old, all: [old] });
  const parts = (await seal(lan, contact)).split(".");
  const forged = Buffer.from(JSON.stringify({ alg: "dir", enc: "A256GCM", kid: "2026", sub: an })).toString(
    "base64url",
  );
  await expect(open(an, [forged, ...parts.slice(1)].join("."))).rejects.toThrow();
  await expect(open(lan, parts.with(3, `${parts[3]?.slice(0, -2)}AA`).join("."))).rejects.toThrow();
});
