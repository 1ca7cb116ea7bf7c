import { Link } from "@tanstack/react-router";
import type { Language } from "@wps/model";
import { type CSSProperties, useId } from "react";
import type { EventFilterSearch } from "../event-filter-search.ts";
import { sayNumber } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { shortNameOf } from "../province-short-name.ts";
import tiles from "../province-tiles.module.css";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import type { ProvinceCount } from "./province-counts.ts";
import { eventsMapTexts } from "./texts.ts";

interface MapProps {
  readonly provinces: readonly ProvinceCount[];
  readonly nameOf: (province: ProvinceCount) => string;
  /** What else was asked of the events. */
  readonly filters: EventFilterSearch;
}

/** The provinces of today as tiles at about their places, each with its number of events, which leads to these. */
export function ProvinceTiles({ provinces, nameOf, filters }: MapProps) {
  const say = useTexts(eventsMapTexts);
  const { language } = useLanguage();
  const id = useId();
  const most = Math.max(1, ...provinces.map(({ events }) => events));
  return (
    <figure className={tiles.map} aria-labelledby={id}>
      <figcaption id={id} className={tiles.title}>
        {say("map")}
      </figcaption>
      <ul className={tiles.tiles}>
        {provinces.map((province) => {
          const { code, key, row, column, events } = province;
          const seen = <Seen code={code} events={events} language={language} />;
          return (
            <li key={code} style={{ gridRow: row, gridColumn: column }}>
              {events === 0 ? (
                <div className={tiles.tile} data-kind="nothing">
                  {seen}
                  <VisuallyHidden>
                    {nameOf(province)}: {say("none")}
                  </VisuallyHidden>
                </div>
              ) : (
                <Link
                  to="/events"
                  search={{ ...filters, province: key }}
                  className={tiles.tile}
                  style={depth(events / most)}
                  title={nameOf(province)}
                >
                  {seen}
                  <VisuallyHidden>
                    {nameOf(province)}: {say("found", { count: events })}
                  </VisuallyHidden>
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

function Seen({ code, events, language }: { code: string; events: number; language: Language }) {
  return (
    <span aria-hidden>
      <span className={tiles.name}>{shortNameOf(code, "2025", language)}</span>
      {events > 0 && <span className={tiles.value}>{sayNumber(events, language)}</span>}
    </span>
  );
}

/** For the style sheet of the tiles. */
const depth = (share: number): CSSProperties => ({ ["--depth" as string]: share });
