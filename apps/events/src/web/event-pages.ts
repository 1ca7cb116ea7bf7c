// What stands behind the page of an event: its versions and its money; where events lie, and what they cover. They travel in one
// file: the frame then names one in place of several.

export { CoveragePage } from "./coverage-map/coverage-page.tsx";
export { HistoryPage } from "./event/history-page.tsx";
export { MoneyPage } from "./event-money/money-page.tsx";
export { EventsMapPage } from "./events-map/events-map-page.tsx";
