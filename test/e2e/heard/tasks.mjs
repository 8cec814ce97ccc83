// What is heard of each element: the keys that are pressed, what must be said, in this order, and what must not.
const readOn = (count) => ['ctrl+Home', ...Array.from({length: count}, () => 'Down')];

/**
 * `heard` is sought in what all keys gave, one after the other. Lines break where the window and the fonts have it, so
 * that no whole line is compared.
 */
export const tasks = [
  {
    id: 'infosec-trend',
    brief: true,
    name: 'reads <infosec-trend> from its finding to its numbers, with the name of each chart',
    markup: '<infosec-trend></infosec-trend>',
    keys: readOn(32),
    heard: [
      'Nine of ten shares fell in 2020, with municipalities',
      'Measures for internal control of information security',
      'Municipalities improved on all five measures from 2018 to 2020',
      'Lines selected radio button',
      'Management system evaluated or improved',
      'Central government 2018: 81.7%',
      'Municipalities 2020: 61.2%',
      'New measures',
      'Measures improved or removed',
      'Experience from incidents reported',
    ],
  },
  {
    id: 'failure',
    brief: true,
    name: 'says that numbers could not be fetched, with the reason and the button beside it',
    markup: '<infosec-trend></infosec-trend>',
    // What another script of the page may do; no key of the figure is pressed.
    before: "<button onclick=\"document.querySelector('infosec-trend').src = '/none.json'\">Fetch</button>",
    keys: ['ctrl+Home', 'Tab', 'Return', 'ctrl+Home', ...Array.from({length: 16}, () => 'Down')],
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
    markup: '<infosec-trend></infosec-trend>',
    keys: ['ctrl+Home', 'Tab', 'Insert+a', 'Right', 'Right'],
    heard: ['Lines selected radio button', 'Rows', 'Showing rows', 'Table', 'Showing table'],
    unheard: ['Before heading 1 ¦ Some text ¦ Before'],
  },
  {
    id: 'cef-funding-map',
    name: 'finds how many municipalities there are in Agder',
    markup: '<cef-funding-map></cef-funding-map>',
    keys: readOn(24),
    heard: ['82 municipalities received 1.2 million', 'Agder: 14 of 25 municipalities', 'Oslo: none listed'],
  },
];
