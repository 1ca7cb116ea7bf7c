import { describe, expect, it } from "vitest";
import { isGuessable, Password } from "./password.js";

describe("Password", () => {
  it("has 12 to 128 characters", () => {
    const lengths = [11, 12, 128, 129].map((length) => Password.safeParse("x".repeat(length)).success);
    expect(lengths).toEqual([false, true, true, false]);
  });

  it("is the same however a keyboard writes a letter", () => {
    const written = "mật khẩu dễ nhớ";
    expect(Password.parse(written.normalize("NFD"))).toBe(Password.parse(written.normalize("NFC")));
    // Twelve code points, of which a reader sees fewer.
    expect(Password.safeParse("ế".normalize("NFD").repeat(4)).success).toBe(false);
  });
});

describe("isGuessable", () => {
  const LAN = { name: "Nguyễn Thị Lan", email: "lan.nt@example.org" };

  it.each([
    "lan.nt@example.org",
    "LAN.NT@EXAMPLE.ORG",
    "lan.ntlan.nt",
    "Lan-NT lan_nt LAN.NT",
    "Nguyễn Thị Lan",
    "nguyen.thi.lan",
    "NguyenThiLanNguyenThiLan",
    "Nguyễn Thị Lan".normalize("NFD"),
    "aaaaaaaaaaaa",
    "AaÁaAaÁaAaÁa",
    "            ",
    "............",
    "121212121212",
    "123123123123",
    "123456789012",
    "567890123456",
    "1234 5678 9012",
    "098765432109",
    "abcdefghijkl",
    "ZYXWVUTSRQPO",
    "qwertyuiopasdf",
    "0123456789".repeat(13).slice(0, 128),
  ])("%j is what others try first", (password) => {
    expect(isGuessable(password, LAN)).toBe(true);
  });

  it.each([
    "hoa sen nở giữa mùa hè",
    "Lan thích hoa sen trắng",
    "lan.nt@example.com",
    "135791357913",
    "!@#$%^&*()_+",
    "abcdefghijkz",
  ])("%j is not", (password) => {
    expect(isGuessable(password, LAN)).toBe(false);
  });

  it("knows nobody's name where none is told", () => {
    expect(isGuessable("Nguyễn Thị Lan")).toBe(false);
    expect(isGuessable("123456789012")).toBe(true);
  });
});
