import { FeedToken, OrganisationId } from "@wps/model";
import { describe, expect, it } from "vitest";
import { asWebcal, feedPath, isOnThisMachine } from "./feed-address.ts";

const programme = "nap-wps-2024-2030";

describe("feedPath", () => {
  it.each([
    [{}, "/feeds/all.ics?lang=vi"],
    [{ programme }, "/feeds/programmes/nap-wps-2024-2030.ics?lang=vi"],
    [{ programme, clause: "II.2.đ" }, "/feeds/tasks/nap-wps-2024-2030/II.2.%C4%91.ics?lang=vi"],
    [{ organisation: OrganisationId.parse("mps") }, "/feeds/organisations/mps.ics?lang=vi"],
  ])("of %j", (choice, path) => {
    expect(feedPath(choice, "vi")).toBe(path);
  });

  it("of a private link keeps the same names behind the secret", () => {
    const token = FeedToken.parse("x".repeat(43));
    expect(feedPath({ programme }, "en", token)).toBe(
      `/feeds/private/${token}/programmes/nap-wps-2024-2030.ics?lang=en`,
    );
  });
});

it("opens in the calendar of the device", () => {
  expect(asWebcal("https://su-kien.example.org/feeds/all.ics")).toBe("webcal://su-kien.example.org/feeds/all.ics");
});

it.each([
  ["http://localhost:4000/feeds/all.ics", true],
  ["http://127.0.0.1/feeds/all.ics", true],
  ["http://[::1]:4000", true],
  ["https://localhost.example.org/feeds/all.ics", false],
])("%s is on this machine alone: %s", (address, is) => {
  expect(isOnThisMachine(address)).toBe(is);
});
