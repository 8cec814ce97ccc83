import {copyCode, copyLabel, copyLink} from '../copy.js';
import {usualHost} from '../embed/usual-host.js';
import {settle} from '../room.js';
import {startSettings} from '../settings.js';

startSettings();
void settle(document.querySelector<HTMLElement>('.room')!);
for (const place of document.querySelectorAll('[data-host]')) place.textContent = usualHost;
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  const id = button.dataset['copies']!;
  button.addEventListener('click', () => copyCode(id, () => (button.textContent = copyLabel(id))));
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies-link]')) {
  const id = button.dataset['copiesLink']!;
  const {textContent} = button;
  button.addEventListener('click', () => copyLink(id, () => (button.textContent = copyLabel(id, textContent))));
}
