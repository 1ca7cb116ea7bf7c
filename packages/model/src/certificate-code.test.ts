import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CertificateCode, certificateCodeIn, toCertificateCode } from "./certificate-code.js";

const SIGNS = "23456789ACEFHJKMNPRTWXY";
const codes = fc.uint8Array({ minLength: 16, maxLength: 32 }).map(toCertificateCode);
const places = fc.nat(19);
const signsOf = (code: CertificateCode) => [...code.replaceAll("-", "")];

describe("a code", () => {
  it("is read as it was made, however it is typed", () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(CertificateCode.parse(code)).toBe(code);
        expect(certificateCodeIn(code)).toBe(code);
        expect(certificateCodeIn(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
        expect(certificateCodeIn(code.replaceAll("-", "–"))).toBe(code);
        expect(certificateCodeIn(signsOf(code).join(""))).toBe(code);
      }),
    );
  });

  it("says when one sign of it is wrong", () => {
    fc.assert(
      fc.property(codes, places, fc.constantFrom(...SIGNS), (code, at, sign) => {
        const signs = signsOf(code);
        fc.pre(signs[at] !== sign);
        expect(certificateCodeIn(signs.with(at, sign).join(""))).toBeUndefined();
      }),
    );
  });

  it("says when two of its signs changed places, neighbours or not", () => {
    fc.assert(
      fc.property(codes, places, places, (code, one, other) => {
        const signs = signsOf(code);
        const [a = "", b = ""] = [signs[one], signs[other]];
        fc.pre(a !== b);
        expect(certificateCodeIn(signs.with(one, b).with(other, a).join(""))).toBeUndefined();
      }),
    );
  });

  it("has none of the signs that are taken for others, and reads them as those where they are typed", () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).not.toMatch(/[01BDGILOQSUVZ]/);
        const misread = code.replace(/[2568]/g, (sign) => ({ 2: "Z", 5: "s", 6: "G", 8: "b" })[sign] ?? sign);
        expect(certificateCodeIn(misread)).toBe(code);
      }),
    );
  });

  it("holds all that 16 bytes can tell: other bytes make another code", () => {
    const few = new Uint8Array(16).fill(7);
    const made = Array.from({ length: 16 }, (_, at) => toCertificateCode(few.with(at, 8)));
    expect(new Set([toCertificateCode(few), ...made]).size).toBe(17);
    expect(() => toCertificateCode(new Uint8Array(15))).toThrow(RangeError);
  });

  it.each(["", "2222", "2222-2222-2222-2222-2222-2222", "0222-2222-2222-2222-2222", "\u0000", "２２２２"])(
    "is not %j",
    (text) => {
      expect(certificateCodeIn(text)).toBeUndefined();
    },
  );

  it("is written in one way", () => {
    expect(CertificateCode.safeParse("22222222222222222222").success).toBe(false);
    expect(CertificateCode.safeParse("2222-2222-2222-2222-2223").success).toBe(false);
  });
});
