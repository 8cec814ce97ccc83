import manifest from '../../custom-elements.json' with {type: 'json'};

/** The views of an element, or the one that it has. */
export function viewsOf(tag: string): string[] {
  const {attributes} = manifest.modules.map(({declarations}) => declarations[0]!).find(({tagName}) => tagName === tag)!;
  const view = attributes.find(({name}) => name === 'view');
  return view ? [...view.type.text.matchAll(/'([^']+)'/g)].map(([, name]) => name!) : [''];
}

/** Words for colours: who cannot tell them apart is told nothing by them. */
export const colourWords = {
  nb: /(?<!\p{L})(blå|rød|røde|rødt|grønn|grønne|grønt|gul|gule|gult|oransje|lilla|brun|brune|fargen?)(?!\p{L})/giu,
  nn: /(?<!\p{L})(blå|raud|raude|raudt|grøn|grøne|grønt|gul|gule|gult|oransje|lilla|brun|brune|fargen?)(?!\p{L})/giu,
  en: /(?<!\p{L})(blue|red|green|yellow|orange|purple|brown|colou?r)(?!\p{L})/giu,
};

/** What a link may not be called: a list of such links tells nothing. */
export const vagueLinks =
  /^(her|klikk her|les mer|les meir|mer|meir|lenke|lenkje|here|click here|read more|more|link)$/i;

/** What has the focus, through all shadow roots. */
export function deepActive(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}

/** Chooses another value, as a reader does. */
export function choose(field: HTMLElement): void {
  if (field instanceof HTMLSelectElement) {
    field.selectedIndex = field.options.length - 1;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  } else field.click();
}

/** The types of all events that anything begins to listen to meanwhile. */
export async function heardWhile(run: () => Promise<unknown>): Promise<string[]> {
  const types: string[] = [];
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...parameters) {
    types.push(parameters[0]);
    addEventListener.apply(this, parameters);
  };
  try {
    await run();
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
  }
  return types;
}
