import { queryOptions } from "@tanstack/react-query";
import type { EventId, EventMoney, EventMoneyChange, KeptExchangeRate, NewExchangeRate } from "@wps/model";
import type { ExchangeRateList } from "../../contract/exchange-rates.ts";
import { call } from "../api.ts";

export const eventMoneyQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "money"],
    queryFn: ({ signal }) => call<EventMoney>(`/api/events/${event}/money`, { signal }),
  });

export const saveEventMoney = (event: EventId, revision: number, body: EventMoneyChange) =>
  call<EventMoney>(`/api/events/${event}/money`, { method: "PUT", body, ifMatch: revision });

export const exchangeRatesQuery = queryOptions({
  queryKey: ["exchange-rates"],
  queryFn: async ({ signal }) => (await call<ExchangeRateList>("/api/exchange-rates", { signal })).items,
});

export const addExchangeRate = (body: NewExchangeRate) =>
  call<KeptExchangeRate>("/api/exchange-rates", { method: "POST", body });
