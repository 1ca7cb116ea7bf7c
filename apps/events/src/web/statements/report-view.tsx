import { Text, Title } from "@mantine/core";
import { type Report, type ReportBlock, type ReportCell, type ReportTable, textOfCell } from "@wps/model/statements";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./report-view.module.css";

/** A report on the screen: the same words and numbers as on paper. */
export function ReportView({ report: { blocks, language } }: { report: Report }) {
  return (
    <div className={classes.report} lang={language}>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a report stay where they are
        <Block key={at} block={block} before={blocks[at - 1]} />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: ReportBlock;
  /** What stands above it. */
  readonly before: ReportBlock | undefined;
}

function Block({ block, before }: BlockProps) {
  switch (block.is) {
    case "heading":
      return <Title order={2}>{block.text}</Title>;
    case "text":
      return <Text>{block.text}</Text>;
    case "note":
      return <p className={classes.note}>{block.text}</p>;
    case "facts":
      return (
        <dl className={classes.facts}>
          {block.rows.flatMap(({ term, value }) => [
            <dt key={`${term} ${value}`}>{term}</dt>,
            <dd key={`${term} ${value} is`}>{value}</dd>,
          ])}
        </dl>
      );
    case "table":
      return <Table table={block} isNamed={before?.is === "heading" && before.text === block.name} />;
  }
}

interface TableProps {
  readonly table: ReportTable;
  /** Whether the heading above says already what it is called. */
  readonly isNamed: boolean;
}

function Table({ table: { name, columns, rows, total, empty }, isNamed }: TableProps) {
  if (rows.length === 0) {
    return (
      <div>
        {!isNamed && <Text fw={600}>{name}</Text>}
        <Text c="dimmed">{empty}</Text>
      </div>
    );
  }
  const isNumber = (at: number) => columns[at]?.is === "number" || undefined;
  const cells = (row: readonly ReportCell[]) =>
    row.map((cell, at) =>
      at === 0 ? (
        <th key={columns[at]?.heading} scope="row">
          {textOfCell(cell)}
        </th>
      ) : (
        <td key={columns[at]?.heading} data-number={isNumber(at)}>
          {textOfCell(cell)}
        </td>
      ),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen is moved by keyboard too
    <section className={classes.scroll} tabIndex={0} aria-label={name}>
      <table className={classes.table}>
        <caption>{isNamed ? <VisuallyHidden>{name}</VisuallyHidden> : name}</caption>
        <thead>
          <tr>
            {columns.map(({ heading }, at) => (
              <th key={heading} scope="col" data-number={isNumber(at)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
            <tr key={at}>{cells(row)}</tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>{cells(total)}</tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
