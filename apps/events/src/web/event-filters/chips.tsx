import { Button, Pill } from "@mantine/core";
import { useFilterNames } from "../event-filter-names.ts";
import { type EventFilterSearch, NO_EVENT_FILTERS, setFilters, withoutFilter } from "../event-filter-search.ts";
import { useTexts } from "../language/i18n.ts";
import { filterChoiceTexts } from "./choice-texts.ts";
import classes from "./event-filters.module.css";

interface FilterChipsProps {
  readonly value: EventFilterSearch;
  readonly onChange: (next: EventFilterSearch) => void;
}

/** The filters that are set, each with a button that takes it away. */
export function FilterChips({ value, onChange }: FilterChipsProps) {
  const say = useTexts(filterChoiceTexts);
  const nameOf = useFilterNames(value);
  return (
    <ul className={classes.chips} aria-label={say("set")}>
      {setFilters(value).map((key) => (
        <li key={key}>
          <Pill
            size="lg"
            className={classes.chip}
            title={nameOf(key)}
            withRemoveButton
            removeButtonProps={{
              "aria-label": say("remove", { name: nameOf(key) }),
              tabIndex: 0,
              "aria-hidden": false,
            }}
            onRemove={() => onChange(withoutFilter(value, key))}
          >
            {nameOf(key)}
          </Pill>
        </li>
      ))}
      <li>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_EVENT_FILTERS)}>
          {say("clearAll")}
        </Button>
      </li>
    </ul>
  );
}
