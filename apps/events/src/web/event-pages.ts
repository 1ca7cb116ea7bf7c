// What stands behind the page of an event: its versions and its money. They travel in one file: the frame then names one in place
// of two.

export { HistoryPage } from "./event/history-page.tsx";
export { MoneyPage } from "./event-money/money-page.tsx";
export { EventsMapPage } from "./events-map/events-map-page.tsx";
