// What people add to the programmes: what there is, something new, and a change of it. They travel in one file.
export { ContributionsPage } from "./contributions/contributions-page.tsx";
export { EditContributionPage } from "./contributions/edit-contribution-page.tsx";
export { NewContributionPage } from "./contributions/new-contribution-page.tsx";
