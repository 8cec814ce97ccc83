// What is heard of each element: the keys that are pressed, what must be said, in this order, and what must not.
import {peer} from './highcharts.mjs';
import {readAll, readings} from './readings.mjs';

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
    id: 'publisher',
    name: 'finds who publishes the guide on exercises',
    tag: 'guidance-list',
    // The name is on two lines, which are read from below.
    keys: ['ctrl+Home', 'k>ovelse.no', 'Up>Norwegian Directorate'],
    heard: ['ovelse.no', '(DSB)', 'Norwegian Directorate'],
  },
  {
    id: 'plan',
    name: 'finds what is planned for 2021 with Datatilsynet',
    tag: 'report-priorities',
    keys: ['ctrl+Home', 'i>Coherent guidance', 'b>Datatilsynet'],
    heard: ['Coherent guidance and co-operation', 'Datatilsynet'],
  },
  {
    id: 'exception',
    name: 'finds a claim that has an exception, and what it is',
    tag: 'report-claims',
    keys: ['ctrl+Home', 'l>List with 6 items', 'Down>Exception'],
    heard: ['New measures in central government (−0.2 percentage points): exception', 'Exception: new measures'],
  },
  {
    id: 'source',
    name: 'finds where the numbers come from',
    tag: 'infosec-trend',
    keys: ['ctrl+Home', 'k>Statistics Norway'],
    heard: ['Statistics Norway, table 12042', 'link'],
  },
];

/** The same questions, asked of the same numbers where Highcharts draws them, by the shortest way that was found. */
const besides = [
  {
    id: 'exercises',
    tag: 'infosec-trend',
    keys: ['ctrl+Home', 'h>Experience from exercises', 'g>2020, 25.8%. Municipalities'],
    heard: ['2020, 25.8%. Municipalities'],
  },
  {
    id: 'management-system',
    tag: 'infosec-trend',
    keys: ['ctrl+Home', 'h>Management system', 'g>2020, 82.2%', 'g>2019, 75.0%', 'g>2020, 61.2%'],
    heard: ['2020, 82.2%. Central government', '2019, 75.0%. County municipalities', '2020, 61.2%. Municipalities'],
  },
  {id: 'agder', tag: 'cef-funding-map', keys: ['ctrl+Home', 'g>Agder, 14'], heard: ['Agder, 14']},
  {
    id: 'source',
    tag: 'infosec-trend',
    keys: ['ctrl+Home', 'k>Statistics Norway'],
    heard: ['Statistics Norway, table 12042', 'link'],
  },
].map((task) => {
  const {name} = questions.find(({id}) => id === task.id);
  return {...task, id: `highcharts-${task.id}`, name, peer};
});

/** A script of the page that changes something a second after the reader has come to what can be focused. */
const onceFocused = (change) =>
  `<script>addEventListener('focusin', () => setTimeout(() => {${change}}, 1000), {once: true})</script>`;

/** Changes, and where the reader is after them. */
const changes = [
  {
    id: 'failure',
    brief: true,
    name: 'says that numbers could not be fetched, with the reason and the button beside it',
    tag: 'infosec-trend',
    // What another script of the page may do; no key of the figure is pressed.
    before: "<button onclick=\"document.querySelector('infosec-trend').src = '/none.json'\">Fetch</button>",
    keys: ['ctrl+Home', 'Tab', 'Return', ...readAll],
    heard: [
      'Fetch button',
      'The numbers are no longer where the figure looks',
      'Before heading 1',
      'percentage points behind central government in 2020',
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
  {
    id: 'level',
    name: 'says a level that is chosen and the new finding, twice in a row, and leaves the reader at the choice',
    tag: 'infosec-trend',
    keys: ['ctrl+Home', 'b>Central government', 'Return', 'b>County municipalities', 'Return', 'b>Municipalities'],
    heard: [
      'Central government toggle button not pressed',
      'Selected: Central government',
      'Central government bodies improved on four of five measures',
      'County municipalities toggle button not pressed',
      'Selected: County municipalities',
      'Municipalities toggle button not pressed',
    ],
    unheard: ['Before heading 1'],
    after: 2,
  },
  {
    id: 'county',
    name: 'says a county that is chosen and the new finding',
    tag: 'cef-funding-map',
    keys: ['ctrl+Home', 'b>Agder', 'Return', 'b>Innlandet'],
    heard: ['Agder: 14 of 25 municipalities', 'Selected: Agder', 'Innlandet: 10 of 46 municipalities'],
    unheard: ['Before heading 1'],
    after: 2,
  },
  {
    id: 'filter',
    name: 'says how many guides a filter leaves',
    tag: 'guidance-list',
    // A list with fewer guides has no filters.
    content: `<ul>${Array.from({length: 10}, (_, i) => `<li><a href="https://${i % 2 ? 'a' : 'b'}.no/${i}">Guide ${i}</a></li>`).join('')}</ul>`,
    keys: ['ctrl+Home', 'Tab>Website', 'Down'],
    heard: ['Website', 'of ten'],
  },
  {
    id: 'language',
    name: 'reads on in the new language from where the reader is',
    tag: 'infosec-trend',
    before: onceFocused("document.documentElement.lang = 'nn'"),
    keys: ['ctrl+Home', 'b>Read the figure as a list', 'Down>Fylkeskommunar'],
    heard: ['Read the figure as a list', 'Fylkeskommunar'],
    unheard: ['Before heading 1'],
    after: 2,
  },
  {
    id: 'answer',
    name: 'reads on from where the reader is when numbers arrive',
    tag: 'infosec-trend',
    before: onceFocused("document.querySelector('infosec-trend').src = '/data/infosec-trend.json'"),
    keys: ['ctrl+Home', 'b>Read the figure as a list', 'Down>County municipalities'],
    heard: ['Read the figure as a list', 'Fetching numbers from', 'County municipalities'],
    unheard: ['Before heading 1'],
    after: 2,
  },
  {
    id: 'slow-code',
    name: 'is met by who reads on where its code comes late',
    tag: 'infosec-trend',
    script: '/none.js',
    before: `${onceFocused("import('/cdn/infosec-trend.js')")}<button>First</button>`,
    content: '<p>Table 12042</p>',
    keys: ['ctrl+Home', 'Tab', 'Down>municipalities fell'],
    heard: ['First button', 'municipalities fell in 2020'],
    unheard: ['Before heading 1', 'Table 12042'],
    after: 2,
  },
  {
    id: 'finished-figure',
    brief: true,
    name: 'reads on where the finished figure becomes the live one, and is not thrown back',
    tag: 'infosec-trend',
    script: '/cdn/loader.js',
    keys: ['ctrl+Home', 'Down', 'Down', 'Down>Lines', 'Down>Central government toggle'],
    heard: ['Before heading 1', 'municipalities fell in 2020', 'Lines selected radio button', 'Central government'],
    unheard: ['Before heading 1', 'Some text ¦ Before'],
    after: 3,
  },
];

export const tasks = [...readings, ...questions, ...besides, ...changes];
