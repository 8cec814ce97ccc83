import type {Templates} from './templates.js';

export const nb: Templates = {
  and: ' og ',
  counts: 'null ett to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  signs: {økte: 1, falt: -1, fram: 1, tilbake: -1, bak: -1, foran: 1, 'likt med': 0, likt: 0},
  bodies: {
    'statlige-virksomheter': 'statlige virksomheter',
    fylkeskommuner: 'fylkeskommunene',
    kommuner: 'kommunene',
  },
  done: {
    styringssystem: 'evaluert, forbedret eller fornyet styringssystemet',
    'nye-tiltak': 'etablert nye tiltak',
    'forbedret-fjernet-tiltak': 'forbedret eller fjernet tiltak',
    hendelser: 'rapportert erfaringer fra hendelser',
    ovelser: 'rapportert erfaringer fra øvelser',
  },
  they: 'de',
  part: [
    'på alle {of} tiltakene[{gaps: med tall for begge årene| der begge har tall}]',
    'på begge tiltakene[{gaps: med tall for begge årene| der begge har tall}]',
    'på {n} av {of} tiltak[{gaps: med tall for begge årene| der begge har tall}]',
    'alle {of} tallene',
    'begge tallene',
    '{n} av {of} tall',
    '(gjelder {measure})',
    'på de {of} tiltakene der begge har tall',
    'alle {of} rekker',
    'begge rekkene',
    '{n} av {of} rekker',
  ],
  range: ['{low} til {high}', '{low}'],
  when: ['fra {from} til {to}', 'i {n} av de {of} årene fra {from} til {to}', 'i {periods}'],
  named: [
    '{measure} i {body}, {number}{unit: prosentpoeng|\u00a0%}',
    '{measure}, {number}{unit: prosentpoeng|\u00a0%}',
    '{measure} i {body}',
    '{measure}',
  ],
  value: '{percentage} av {body}',
  some: ['alle {of} rekker', '{n} av {of} rekker'],
  report: {
    shareMoved: [
      'I {from} hadde {start} av {body} {done}. I {to} var det {end} ({change} prosentpoeng)',
      'Fra {from} til {to} {verb:økte|falt} tallet med {size} prosentpoeng',
    ],
    shareSame: ['Både i {from} og i {to} hadde {start} av {body} {done}', 'Både i {from} og i {to} var det {start}'],
    sharesMoved: ['{done}: Tallet', 'Det'].map(
      (start) =>
        `${start} {verb:økte|falt} for {items}[ og {verb2:økte|falt} for {items2}] fra {from} til {to}[, og var det samme begge årene for {same}]`,
    ),
    sharesSame: ['{done}: Tallet', 'Det'].map((start) => `${start} var det samme i {from} og {to} for {same}`),
    improved: [
      '{who} gikk {verb:fram|tilbake} {part}[ ({named})][ og {verb2:fram|tilbake} på {n2}[ ({named2})]] fra {from} til {to}[, og lå likt begge årene på {n3}[ ({named3})]][, men lå[ {still:fortsatt}] {range} prosentpoeng bak {ref}]',
    ],
    unchanged: ['{who} lå likt i {from} og {to} {part}'],
    countMoved: [
      'Fra {from} til {to} {verb:økte|falt} {part} for {bodies}[{gaps: som finnes for begge årene}][ ({named})][{sep:, og|,} {n2} {verb2:økte|falt}[ ({named2})]][{sep2:, og| og} {n3} var {those:det|de} samme begge årene[ ({named3})]]',
    ],
    countSame: ['{part} for {bodies}[{gaps: som finnes for begge årene}] var de samme i {from} og {to}'],
    sharesWere: ['I {year} hadde {values} {done}'],
    countWas: ['I {year} lå {part} for {bodies}[{gaps: som finnes}] på {range}\u00a0%'],
    gapLevel: ['I {year} lå {who} likt med {ref}[ {on}]', '{who} lå likt med {ref}[ {on}]'],
    gapPoints: [
      'I {year} lå {who} {range} prosentpoeng {side:bak|foran} {ref}[ {on}]',
      '{who} lå {range} prosentpoeng {side:bak|foran} {ref}[ {on}]',
    ],
    gapSides: ['I {year} lå {who}', '{who} lå'].map(
      (start) =>
        `${start} {side:bak|foran|likt med} {ref} {part}[ ({named})][, {side2:bak|foran|likt} på {n2}[ ({named2})]][ og {side3:bak|foran|likt} på {n3}[ ({named3})]]`,
    ),
    notStated: ['Kilden oppgir ikke tall for {bodies} {when}'],
  },
  own: {
    spread: ['{year}: Høyest er {high} med {top}. Lavest er {low} med {bottom}'],
    single: ['{year}: {all} har {top}'],
    moved: ['{name} gikk fra {start} i {from} til {end} i {to} ({change})'],
    same: ['{name} hadde {start} både i {from} og i {to}'],
    allSame: ['{all} hadde samme tall i {from} og i {to}'],
    counts: [
      'Fra {from} til {to} {verb:økte|falt} {part}[{sep:, og|,} {n2} {verb2:økte|falt}][{sep2:, og| og} {n3} hadde samme tall begge ganger]',
    ],
    mostRise: ['Størst økning: {all}, {change}'],
    mostFall: ['Størst nedgang: {all}, {change}'],
    leftOut: ['{all} er ikke med, for kilden oppgir ikke tall for både {from} og {to}'],
    notStated: ['Kilden oppgir ikke tall for {high} i {year}'],
    silentIn: ['Kilden oppgir ingen tall i {n} av de {of} periodene fra {from} til {to}'],
    silent: ['Kilden oppgir ingen tall i {periods}'],
    noNumbers: ['Kilden oppgir ingen tall for perioden som er vist'],
  },
};
