// What is due, and what agreements ask for: who sets the one down looks at the other. They travel in one file.
export { DuePage } from "./due/due-page.tsx";
export { RequirementsPage } from "./due/requirements-page.tsx";
