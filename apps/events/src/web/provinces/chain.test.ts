import { PROVINCE_SOURCES, reorganisationOf2025 } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { chain, sources } from "./chain.ts";

it("holds each act of the re-arrangement, and those of the lists, of Huế and of Đồng Nai", () => {
  const codes = chain.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining([...reorganisationOf2025.acts]));
  expect(codes.filter((code) => !reorganisationOf2025.acts.includes(code)).sort()).toEqual([
    "124-2004-qd-ttg",
    "1314-nq-ubtvqh15",
    "175-2024-qh15",
    "237-nq-ubtvqh16",
    "30-2026-qh16",
  ]);
});

it("lists every source that the page cites, once, and no other", () => {
  const keys = sources.map(({ key }) => key);
  const cited = [...PROVINCE_SOURCES.map(({ key }) => key), ...chain.flatMap((act) => act.sources)];
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(keys)).toEqual(new Set(cited));
});
