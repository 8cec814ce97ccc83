/** A table of the page, made without markup from text: rows of cells as `[tag, text, attributes?]`. */
export type CellText = string | {text: string; th?: boolean; colSpan?: number; rowSpan?: number; nodes?: Node[]};

export function tableOfCells(rows: readonly (readonly CellText[])[], caption?: string): HTMLTableElement {
  const table = document.createElement('table');
  if (caption !== undefined) table.createCaption().textContent = caption;
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const one of row) {
      const {text, th, colSpan, rowSpan, nodes} =
        typeof one === 'string' ? ({text: one} as Exclude<CellText, string>) : one;
      const cell = document.createElement(th ? 'th' : 'td');
      cell.append(text, ...(nodes ?? []));
      if (colSpan) cell.colSpan = colSpan;
      if (rowSpan) cell.rowSpan = rowSpan;
      line.append(cell);
    }
  }
  return table;
}

export function made(tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
