import type {Templates} from './templates.js';

export const en: Templates = {
  and: ' and ',
  counts: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  signs: {rose: 1, fell: -1, improved: 1, slipped: -1, behind: -1, ahead: 1, 'ahead of': 1, 'level with': 0, level: 0},
  bodies: {
    'statlige-virksomheter': 'central government bodies',
    fylkeskommuner: 'county municipalities',
    kommuner: 'municipalities',
  },
  done: {
    styringssystem: 'evaluated, improved or renewed their management system',
    'nye-tiltak': 'established new measures',
    'forbedret-fjernet-tiltak': 'improved or removed measures',
    hendelser: 'reported experience from incidents',
    ovelser: 'reported experience from exercises',
  },
  they: 'they',
  part: [
    'on all {of} measures[{gaps: with numbers for both years| where both have numbers}]',
    'on both measures[{gaps: with numbers for both years| where both have numbers}]',
    'on {n} of {of} measures[{gaps: with numbers for both years| where both have numbers}]',
    'all {of} shares',
    'both shares',
    '{n} of {of} shares',
    '(on {measure})',
    'on the {of} measures where both have numbers',
    'all {of} series',
    'both series',
    '{n} of {of} series',
  ],
  range: ['{low} to {high}', '{low}'],
  when: ['from {from} to {to}', 'in {n} of the {of} years from {from} to {to}', 'in {periods}'],
  named: [
    '{measure} in {body}, {number}{unit: percentage points|%}',
    '{measure}, {number}{unit: percentage points|%}',
    '{measure} in {body}',
    '{measure}',
  ],
  value: '{percentage} of {body}',
  some: ['all {of} series', '{n} of {of} series'],
  report: {
    shareMoved: [
      'In {from}, {start} of {body} had {done}. In {to}, it was {end} ({change} percentage points)',
      'From {from} to {to}, it {verb:rose|fell} by {size} percentage points',
    ],
    shareSame: [
      'In both {from} and {to}, {start} of {body} had {done}',
      'In both {from} and {to}, the share was {start}',
    ],
    sharesMoved: ['{done}: The share', 'It'].map(
      (start) =>
        `${start} {verb:rose|fell} for {items}[ and {verb2:rose|fell} for {items2}] from {from} to {to}[, and was the same in both years for {same}]`,
    ),
    sharesSame: ['{done}: The share', 'It'].map((start) => `${start} was the same in {from} and {to} for {same}`),
    improved: [
      '{who} {verb:improved|slipped} {part}[ ({named})][ and {verb2:improved|slipped} on {n2}[ ({named2})]] from {from} to {to}[, and had the same share in both years on {n3}[ ({named3})]][, but[ {still:still}] lagged {range} percentage points behind {ref}]',
    ],
    unchanged: ['{who} had the same shares in {from} and {to} {part}'],
    countMoved: [
      'From {from} to {to}, {part} for {bodies}[{gaps: with numbers for both years}] {verb:rose|fell}[ ({named})][{sep:, and|,} {n2} {verb2:rose|fell}[ ({named2})]][{sep2:, and| and} {n3} {those:was|were} the same in both years[ ({named3})]]',
    ],
    countSame: ['{part} for {bodies}[{gaps: with numbers for both years}] were the same in {from} and {to}'],
    sharesWere: ['In {year}, {values} had {done}'],
    countWas: ['In {year}, {part} for {bodies}[{gaps: with numbers}] were {range}%'],
    gapLevel: ['In {year}, {who} were level with {ref}[ {on}]', '{who} were level with {ref}[ {on}]'],
    gapPoints: ['In {year}, {who} were', '{who} were'].map(
      (start) => `${start} {range} percentage points {side:behind|ahead of} {ref}[ {on}]`,
    ),
    gapSides: ['In {year}, {who} were', '{who} were'].map(
      (start) =>
        `${start} {side:behind|ahead of|level with} {ref} {part}[ ({named})][, {side2:behind|ahead|level} on {n2}[ ({named2})]][ and {side3:behind|ahead|level} on {n3}[ ({named3})]]`,
    ),
    notStated: ['The source gives no numbers for {bodies} {when}'],
  },
  own: {
    spread: ['{year}: Highest is {high}, with {top}. Lowest is {low}, with {bottom}'],
    single: ['{year}: {top} for {all}'],
    moved: ['{name} went from {start} in {from} to {end} in {to} ({change})'],
    same: ['{name} had {start} in both {from} and {to}'],
    allSame: ['{all} had the same numbers in {from} and {to}'],
    counts: [
      'From {from} to {to}, {part} {verb:rose|fell}[{sep:, and|,} {n2} {verb2:rose|fell}][{sep2:, and| and} {n3} had the same number both times]',
    ],
    mostRise: ['Largest rise: {all}, {change}'],
    mostFall: ['Largest fall: {all}, {change}'],
    leftOut: ['{all} {are:is|are} left out, as the source does not give numbers for both {from} and {to}'],
    notStated: ['The source gives no numbers for {high} in {year}'],
    silentIn: ['The source gives no numbers in {n} of the {of} periods from {from} to {to}'],
    silent: ['The source gives no numbers in {periods}'],
    noNumbers: ['The source gives no numbers for the period that is shown'],
  },
};
