// The pages about seats, and those of people who hold a link: to a place, or to their own data. They share most of what they are
// made of, and travel in one file: the frame then names one in place of five.
export { MyDataPage } from "./my-data/my-data-page.tsx";
export { NominatePage } from "./nominate/nominate-page.tsx";
export { OwnPlacePage } from "./own-place/own-place-page.tsx";
export { RegisterPage } from "./register/register-page.tsx";
export { SeatsPage } from "./seats/seats-page.tsx";
