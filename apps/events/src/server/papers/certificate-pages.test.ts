import { Certificate } from "@wps/model";
import { describe, expect, test } from "vitest";
import { textOfPages } from "../../../test/pdf-text.ts";
import { drawCertificates } from "./certificate-pages.ts";
import { certificatePaper } from "./certificate-paper.ts";
import { paperFonts } from "./fonts.ts";

const ID = "00000000-0000-4000-8000-000000000001";
const CERTIFICATE = Certificate.parse({
  id: ID,
  code: "3R7A-9KXM-2PCE-W5HN-42TK",
  event: ID,
  participation: ID,
  issuedAt: "2026-12-03T17:30:00.000Z",
  holder: { family: "Đỗ", middle: "Thị", given: "Hường", order: "family-first" },
  title: { vi: "Tập huấn an toàn trên không gian mạng", en: "Training on safety in cyberspace" },
  first: "2026-12-01",
  last: "2026-12-02",
  attended: { parts: 3, ofParts: 4, minutes: 630, ofMinutes: 840 },
  organisations: [{ vi: "Bộ Công an", en: "Ministry of Public Security" }, { en: "UN Women" }],
});
const MADE = "2026-12-04T01:00:00.000Z";

async function drawn(language: "vi" | "en", ...changes: Partial<Certificate>[]): Promise<Buffer> {
  const around = { language, site: "https://events.example.org" };
  const papers = changes.map((change) => certificatePaper({ ...CERTIFICATE, ...change }, around));
  return drawCertificates(papers, { language, made: MADE }, await paperFonts());
}

describe("a certificate", () => {
  test("says in Vietnamese who completed what, when, and how much of it", async () => {
    expect(textOfPages(await drawn("vi", {}))).toEqual([
      [
        "Bộ Công an · UN Women",
        "GIẤY CHỨNG NHẬN",
        "Chứng nhận",
        "Đỗ Thị Hường",
        "đã hoàn thành",
        "Tập huấn an toàn trên không gian mạng",
        "tổ chức từ ngày 01/12/2026 đến ngày 02/12/2026",
        "Tham dự 3/4 buổi, 10 giờ 30 phút trong tổng số 14 giờ",
        "Mã kiểm tra",
        "3R7A-9KXM-2PCE-W5HN-42TK",
        "Kiểm tra tại events.example.org/certificates",
        "Cấp ngày 04/12/2026",
        "Đại diện đơn vị tổ chức",
        "(ký, ghi rõ họ tên, đóng dấu)",
      ].join("\n"),
    ]);
  });

  test("says the same in English", async () => {
    const [page] = textOfPages(await drawn("en", {}));
    for (const line of [
      "Ministry of Public Security · UN Women",
      "CERTIFICATE OF COMPLETION",
      "Training on safety in cyberspace",
      "held from 1 December 2026 to 2 December 2026",
      "Attended 3 of 4 parts, 10 hours 30 minutes of 14 hours",
      "Issued on 4 December 2026",
    ]) {
      expect(page?.split("\n")).toContain(line);
    }
  });

  test("names no hours that nobody knows, and a single day once", async () => {
    const change = { last: CERTIFICATE.first, attended: { parts: 1, ofParts: 1, minutes: 60 } };
    const [vi, en] = await Promise.all([drawn("vi", change), drawn("en", change)]);
    expect(textOfPages(vi)[0]).toContain("tổ chức ngày 01/12/2026\nTham dự 1/1 buổi\n");
    expect(textOfPages(en)[0]).toContain("held on 1 December 2026\nAttended 1 of 1 part\n");
  });

  test("has a page of its own, its fonts within, and is the same bytes each time", async () => {
    const pdf = await drawn("vi", {}, {}, {});
    expect(textOfPages(pdf)).toHaveLength(3);
    const plain = pdf.toString("latin1");
    expect([...plain.matchAll(/\/FontFile2/g)]).toHaveLength(2);
    expect(plain).not.toMatch(/\/BaseFont \/Helvetica/);
    expect(plain).toMatch(/\/MediaBox \[0 0 841\.8\d* 595\.2\d*\]/);
    expect(pdf.equals(await drawn("vi", {}, {}, {}))).toBe(true);
  });
});

describe("long texts", () => {
  const long = (words: number) => ({ vi: Array(words).fill("nghiệp vụ").join(" ").slice(0, 300).trim() });

  test("shrink and wrap until all of them is there", async () => {
    const holder = {
      ...CERTIFICATE.holder,
      family: "Công Tằng Tôn Nữ".repeat(4),
      middle: "Thị Hoàng Minh ".repeat(5).trim(),
    };
    const organisations = Array.from({ length: 6 }, (_, nth) => ({ vi: `Ủy ban nhân dân tỉnh số ${nth}` }));
    const [page = ""] = textOfPages(await drawn("vi", { title: long(60), holder, organisations }));
    const text = page.replace(/\s+/g, " ");
    expect(text).toContain(long(60).vi);
    expect(text).toContain("Hường");
    for (const { vi } of organisations) expect(text).toContain(vi);
    expect(text).not.toContain("…");
  });

  test("that no paper holds end where it ends: still one page", async () => {
    const organisations = Array.from({ length: 60 }, () => long(60));
    const pages = textOfPages(await drawn("vi", { title: { vi: "W".repeat(300) }, organisations }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("…");
    expect(pages[0]).toContain("3R7A-9KXM-2PCE-W5HN-42TK");
  });
});

test("names that are no names of ours do no harm", async () => {
  const holder = { given: "Нгуен \u{1F600} (x) \\ <b>", order: "given-first" } as const;
  expect(textOfPages(await drawn("vi", { holder }))).toHaveLength(1);
});
