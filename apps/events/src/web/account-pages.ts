// The ways in, one's own account and those of others. They travel in one file.
export { AccountsPage } from "./accounts/accounts-page.tsx";
export { OwnAccountPage } from "./accounts/own-account-page.tsx";
export { CountryDaysPage } from "./country-days/country-days-page.tsx";
export { SignInPage } from "./sign-in/sign-in-page.tsx";
export { WelcomePage } from "./sign-in/welcome-page.tsx";
