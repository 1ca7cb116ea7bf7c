import type { Organisation } from "@wps/model";
import { AGENCIES, findAgency } from "@wps/model/catalogue";
import { expect, test } from "vitest";
import { shippedRecord } from "./load.ts";

const { organisations } = await shippedRecord();

/** The organisations of the record that are agencies of the catalogue, each with its agency. */
const pairs = organisations.flatMap((organisation) => {
  const agency = organisation.agency === undefined ? undefined : findAgency(organisation.agency);
  return agency === undefined ? [] : [{ organisation, agency }];
});

const codeOf = (id: Organisation["id"]) => organisations.find((organisation) => organisation.id === id)?.agency;

test("an organisation points at an agency that is there, and the one that has its code does", () => {
  const pointing = organisations.filter(({ agency }) => agency !== undefined);
  expect(pointing.filter(({ agency = "" }) => findAgency(agency) === undefined)).toEqual([]);
  const codes = organisations.filter(({ id }) => findAgency(id) !== undefined);
  expect(codes.map(({ id }) => id)).toEqual(codes.map(({ agency }) => agency));
  expect(codes.length).toBe(13);
});

test("no two organisations are one agency under one name", () => {
  expect(new Set(pairs.map(({ organisation, agency }) => `${agency.code} ${organisation.name.vi}`)).size).toBe(
    pairs.length,
  );
});

test.each(pairs)("$organisation.id bears a name of $agency.code", ({ organisation, agency }) => {
  const { name, shortName } = organisation;
  expect(agency.names.map((row) => ({ name: row.name, shortName: row.shortName }))).toContainEqual({ name, shortName });
});

test.each(pairs)("$organisation.id begins and ends with the name it bears", ({ organisation, agency }) => {
  const { validFrom, validTo } = agency.names.find(({ name }) => name.vi === organisation.name.vi) ?? {};
  expect([organisation.validFrom, organisation.validTo]).toEqual([validFrom, validTo]);
});

test.each(pairs.filter(({ agency }) => agency.partOf !== undefined))(
  "$organisation.id is part of what $agency.code is part of",
  ({ organisation, agency }) => {
    const parent = organisation.partOf === undefined ? undefined : codeOf(organisation.partOf);
    expect(agency.partOf?.map((row) => row.agency)).toContain(parent);
  },
);

test("the catalogue has agencies that the record does not name", () => {
  expect(AGENCIES.length).toBeGreaterThan(new Set(pairs.map(({ agency }) => agency)).size);
});
