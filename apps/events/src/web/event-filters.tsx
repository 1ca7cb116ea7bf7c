import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { Suspense, useId, useState } from "react";
import { type EventFilterSearch, setFilters } from "./event-filter-search.ts";
import classes from "./event-filters/event-filters.module.css";
import { SearchBox } from "./event-filters/search-box.tsx";
import { filterTexts } from "./event-filters/texts.ts";
import { useTexts } from "./language/i18n.ts";
import { Button } from "./ui/button.tsx";
import { lazyInKit } from "./ui/in-kit.tsx";

// The choices need the catalogue, which a reader who never filters need not load.
const Choices = lazyInKit(async () => (await import("./event-filters/choices.tsx")).FilterChoices);
const Chips = lazyInKit(async () => (await import("./event-filters/chips.tsx")).FilterChips);

interface EventFiltersProps {
  readonly value: EventFilterSearch;
  /** Gets all filters, those that are not set as `undefined`, to be spread over the address. */
  readonly onChange: (next: EventFilterSearch) => void;
}

/** The ways to narrow events down: words, then on demand everything else; and what is set, each to be taken away. */
export function EventFilters({ value, onChange }: EventFiltersProps) {
  const say = useTexts(filterTexts);
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const set = setFilters(value);
  const chosen = set.filter((key) => key !== "q").length;
  return (
    <search className={classes.filters}>
      <div className={classes.bar}>
        <SearchBox value={value.q ?? ""} onSearch={(q) => onChange({ ...value, q: q || undefined })} />
        <Button
          variant="default"
          size="md"
          leftSection={<IconAdjustmentsHorizontal size={20} aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {chosen === 0 ? say("filters") : say("filtersSet", { count: chosen })}
        </Button>
      </div>
      <div id={panel} hidden={!isOpen} className={classes.panel}>
        <Suspense>{isOpen && <Choices value={value} onChange={onChange} />}</Suspense>
      </div>
      {set.length > 0 && (
        <Suspense>
          <Chips value={value} onChange={onChange} />
        </Suspense>
      )}
    </search>
  );
}
