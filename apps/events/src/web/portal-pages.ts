// What a donor is shown, and where it is released. They show the same tables, and travel in one file.
export { PortalPage } from "./portal/portal-page.tsx";
export { ReleasesPage } from "./portal/releases-page.tsx";
