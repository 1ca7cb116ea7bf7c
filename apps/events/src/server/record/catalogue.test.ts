import { onDay } from "@wps/model";
import { AGENCIES, findProvince } from "@wps/model/catalogue";
import { expect, test } from "vitest";
import { organisationsIn } from "../events/involved.ts";
import { shippedRecord } from "./load.ts";

const { organisations, events } = await shippedRecord();

test("places point to provinces of the catalogue, by code and the day of the event", () => {
  const places = events.flatMap(({ event: { place, dates } }) =>
    place.status === "known" && place.province !== undefined ? [{ province: place.province, day: dates.start }] : [],
  );
  expect(places.length).toBeGreaterThan(30);
  expect(places.filter(({ province, day }) => findProvince(province, day) === undefined)).toEqual([]);
});

test("no agency takes part in an event before it began or after it ended", () => {
  const agencies = new Map(organisations.map(({ id, agency }) => [id, agency]));
  const parts = events.flatMap(({ recordRef, event }) =>
    organisationsIn(event).flatMap(({ id }) => {
      const row = AGENCIES.find(({ code }) => code === agencies.get(id));
      return row === undefined ? [] : [{ recordRef, id, standing: onDay([row], event.dates.start).status }];
    }),
  );
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter(({ standing }) => standing === "none")).toEqual([]);
});
