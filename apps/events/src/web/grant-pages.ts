// The pages of grants, of results and statements, of what agreements ask for by when, and of what is published of it all as activities of aid. They
// lead to one another and travel in one file.
export { AidPage } from "./aid/aid-page.tsx";
export { DuePage } from "./due/due-page.tsx";
export { GrantsPage } from "./grants/grants-page.tsx";
// What donors are shown, and where it is released: money and people of the same grants.
export { PortalPage } from "./portal/portal-page.tsx";
export { ReleasePage } from "./portal/release-page.tsx";
export { ReleasesPage } from "./portal/releases-page.tsx";
export { EventResultsPage, GrantResultsPage } from "./results/results-page.tsx";
export { StatementsPage } from "./statements/statements-page.tsx";
