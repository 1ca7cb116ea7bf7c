import { test as base, type Page } from "@playwright/test";
import { signedIn } from "./people.ts";

const ORGANISER = { name: "Cán bộ dự án", role: "organiser", organisations: ["mps"] } as const;
const DONOR = { name: "Nhà tài trợ", role: "donor", organisations: ["gov-canada"] } as const;

/** Journeys through agreements: somebody who spends the money of the sample grant, and somebody who gives it. */
export const test = base.extend<{ organiser: Page; donor: Page }>({
  organiser: async ({ browser, request }, use, { project }) => {
    const context = await signedIn(browser, request, ORGANISER, project.use);
    await use(await context.newPage());
    await context.close();
  },
  donor: async ({ browser, request }, use, { project }) => {
    const context = await signedIn(browser, request, DONOR, project.use);
    await use(await context.newPage());
    await context.close();
  },
});
