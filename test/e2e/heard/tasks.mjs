// What is heard of each element: the keys that are pressed, what must be said, in this order, and what must not.
import {readings} from './readings.mjs';

/** Reads all from the top of the page to its end. */
export const readAll = ['ctrl+Home', 'KP_Add'];
/** Opens a disclosure. Orca is then in focus mode, where the arrow keys are those of the page. */
const openIt = ['Return', 'Insert+a'];
const list = ['ctrl+Home', 'b>Read the figure as a list', ...openIt];

/** What a reader wants to know, and the keys to find it, counted: `h>text` is pressed until the text is said. */
const questions = [
  {
    id: 'exercises',
    brief: true,
    name: 'finds the per cent of municipalities that reported experience from exercises in 2020',
    tag: 'infosec-trend',
    keys: [...list, 'h>Experience from exercises', 'Down>Municipalities: from', 'Down>2020: 25.8%'],
    heard: ['Municipalities: from 22.5% in 2018 to 25.8% in 2020, up 3.3 percentage points', '2020: 25.8%'],
  },
  {
    id: 'management-system',
    name: 'finds which level leads on management systems',
    tag: 'infosec-trend',
    keys: [...list, 'h>Management system', 'Down>Central government: from', 'Down>Municipalities: from'],
    heard: [
      'Central government: from 81.7% in 2018 to 82.2% in 2020',
      'County municipalities: from 87.5% in 2018 to 75.0% in 2019',
      '2020: not stated',
      'Municipalities: from 52.3% in 2018 to 61.2% in 2020',
    ],
  },
  {
    id: 'agder',
    name: 'finds how many municipalities there are in Agder',
    tag: 'cef-funding-map',
    keys: ['ctrl+Home', 'b>Agder'],
    heard: ['Agder: 14 of 25 municipalities', 'not pressed'],
  },
  {
    id: 'source',
    name: 'finds where the numbers come from',
    tag: 'infosec-trend',
    keys: ['ctrl+Home', 'k>Statistics Norway'],
    heard: ['Statistics Norway, table 12042', 'link'],
  },
];

/** Changes, and where the reader is after them. */
const changes = [
  {
    id: 'failure',
    brief: true,
    name: 'says that numbers could not be fetched, with the reason and the button beside it',
    tag: 'infosec-trend',
    // What another script of the page may do; no key of the figure is pressed.
    before: "<button onclick=\"document.querySelector('infosec-trend').src = '/none.json'\">Fetch</button>",
    keys: ['ctrl+Home', 'Tab', 'Return', 'ctrl+Home', 'KP_Add'],
    heard: [
      'Fetch button',
      'The numbers are no longer where the figure looks',
      'Before heading 1',
      'Municipalities improved on all five measures',
      'The numbers are no longer where the figure looks',
      'Try again button',
    ],
  },
  {
    id: 'view',
    brief: true,
    name: 'says which view is shown, and leaves the reader at the choice',
    tag: 'infosec-trend',
    keys: ['ctrl+Home', 'Tab', 'Insert+a', 'Right', 'Right'],
    heard: ['Lines selected radio button', 'Rows', 'Showing rows', 'Table', 'Showing table'],
    unheard: ['Before heading 1'],
    after: 2,
  },
];

export const tasks = [...readings, ...questions, ...changes];
