import {html, nothing, type TemplateResult} from 'lit';

export type Tool = 'download' | 'share' | 'embed';

export interface Tools {
  labels: Record<Tool, string>;
  /** The open tool, and its panel once that has been fetched. */
  open: Tool | undefined;
  panel: TemplateResult | undefined;
  toggle: (tool: Tool, isOpen: boolean) => void;
}

const order: readonly Tool[] = ['download', 'share', 'embed'];

/** Download, share and embed. Each opens in place, and Escape closes it. */
export function tools({labels, open, panel, toggle}: Tools): TemplateResult {
  return html`<div class="control tools" part="tools">
    ${order.map(
      (tool) =>
        html`<details
          .open=${tool === open}
          @keydown=${close}
          @toggle=${(event: Event) => toggle(tool, (event.currentTarget as HTMLDetailsElement).open)}
        >
          <summary>${labels[tool]}</summary>
          <div class="tool">${(tool === open && panel) || nothing}</div>
        </details>`,
    )}
  </div>`;
}

/** Closes a panel with Escape, unless the panel has used the key itself. */
function close(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || event.defaultPrevented || !details.open) return;
  event.preventDefault();
  details.open = false;
  details.querySelector('summary')!.focus();
}
