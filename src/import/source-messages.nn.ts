import type {SourceMessages} from './source-messages.nb.js';
import {capital} from '../i18n/capital.js';
import {frame} from '../figure/messages.nn.js';

export const words: SourceMessages = {
  loading: (host) => `Hentar tal frå ${host}. Imens viser figuren tala i rapporten.`,
  kept: (edition) => `Her ser du tala i rapporten for ${edition}.`,
  answerKept: (edition) => `Svaret byggjer på tala i rapporten for ${edition}.`,
  answerFetched: (host) => `med tal frå ${host}`,
  answerWritten: 'med tal frå denne sida',
  inPage: 'Tala som står på denne sida, kunne ikkje brukast.',
  retry: 'Prøv igjen',
  fetchFailures: {
    address: 'Adressa til tala kan ikkje brukast. Ho må byrje med https.',
    redirect: 'Adressa til tala fører vidare til ei anna adresse. Bruk henne i staden.',
    network: 'Vi nådde ikkje serveren som har tala.',
    http: 'Serveren som har tala, svarte med ein feil.',
    'not-found': 'Tala ligg ikkje lenger der figuren skal hente dei.',
    denied: 'Serveren lét oss ikkje lese tala.',
    'too-many-requests': 'Serveren har for mykje å gjere akkurat no.',
    timeout: 'Serveren svarte ikkje i tide.',
    'too-big': 'Fila med tal er for stor for ein figur.',
  },
  waitSeconds: (seconds) => `Du kan prøve igjen om ${seconds} sekund.`,
  fetched: (host, time) => `Tala er henta frå ${host} ${time}.`,
  revised: (count, of, date) => `Kjelda har seinare endra ${count} av ${of} tal. Det blei oppdaga ${date}.`,
  copied: (host, time) => `Fila er ein kopi av det som låg på ${host} ${time}.`,
  updated: (time) => `Kjelda oppdaterte dei sist ${time}.`,
  written: 'Tala er lagde inn av dei som har laga denne sida.',
  ofText: {
    loading: (host) => `Hentar innhald frå ${host}. Imens viser figuren rapporten.`,
    kept: (edition) => `Her ser du det som står i rapporten for ${edition}.`,
    inPage: 'Innhaldet som står på denne sida, kunne ikkje brukast.',
    written: 'Innhaldet er lagt inn av dei som har laga denne sida.',
    fetched: (host, time) => `Innhaldet er henta frå ${host} ${time}.`,
  },
  noNumber: 'ikkje oppgitt',
  claims: 'Påstandar i rapporten som får eit anna svar med desse tala',
  claim: (holds, of) =>
    `stemmer${holds === 0 ? ' ikkje' : holds < of ? ' berre delvis' : ' så langt han er sjekka'} (${holds}\u00a0av\u00a0${of} tilfelle)`,
  claimChanged: (quotation, now, before, isWhole) =>
    `«${quotation}»: ${now}. ${isWhole ? 'I rapporten' : 'Med tala i rapporten for det same'}: ${before}.`,
  spread: (period, high, highest, low, lowest) =>
    `${period}: Høgast er ${high} med ${highest}. Lågast er ${low} med ${lowest}.`,
  single: (period, name, value) => `${period}: ${name} har ${value}.`,
  ownFinding: {
    points: (change) => `${change} prosentpoeng`,
    spread: (period, high, highest, low, lowest) =>
      `${period}: Høgast er ${high} med ${highest}. Lågast er ${low} med ${lowest}.`,
    some: (count, of) => (count === of ? `alle ${of} rekkjer` : `${count} av ${of} rekkjer`),
    moved: (name, start, from, end, to, change) =>
      `${name} gjekk frå ${start} i ${from} til ${end} i ${to} (${change}).`,
    same: (name, value, from, to) => `${name} hadde ${value} både i ${from} og i ${to}.`,
    allSame: (names, from, to) => `${names} hadde same tal i ${from} og i ${to}.`,
    counts: (from, to, {rose, fell, same, of}) => {
      const [first, others] = [rose >= fell, Math.min(rose, fell)];
      const most = Math.max(rose, fell);
      const all = of === 2 ? 'begge rekkjene' : `alle ${of} rekkjer`;
      const rests = [
        ...(others > 0 ? [`${others} ${first ? 'fall' : 'auka'}`] : []),
        ...(same > 0 ? [`${same} hadde same tal begge gonger`] : []),
      ];
      const rest = rests.length === 2 ? `, ${rests.join(' og ')}` : rests.map((one) => `, og ${one}`).join('');
      return `Frå ${from} til ${to} ${first ? 'auka' : 'fall'} ${most === of ? all : `${most} av ${of} rekkjer`}${rest}.`;
    },
    mostRise: (names, change) => `Størst auke: ${names}, ${change}.`,
    mostFall: (names, change) => `Størst nedgang: ${names}, ${change}.`,
    leftOut: (names, _count, from, to) =>
      `${names} er ikkje med, for kjelda oppgir ikkje tal for både ${from} og ${to}.`,
    notStated: (names, period) => `Kjelda oppgir ikkje tal for ${names} i ${period}.`,
    silent: (periods) => `Kjelda oppgir ingen tal i ${periods}.`,
    silentIn: (count, of, from, to) =>
      `Kjelda oppgir ingen tal i ${count} av dei ${of} periodane frå ${from} til ${to}.`,
    totals: (names) => `Ikkje samanlikna med resten: ${names}.`,
  },
  noNumbers: 'Kjelda oppgir ingen tal for perioden som er vist.',
  unit: (unit) => `Tala er ${/^(per(?! ?cent)|pr\.)\s/iu.test(unit) ? unit : `i ${unit}`}.`,
  howToRead: (measures) =>
    measures === 1
      ? 'Kvar linje viser éi rekkje tal.'
      : 'Kvar linje viser éi rekkje tal. Alle figurane har same skala.',
  howToReadTable: 'Vi har rekna ut endringa.',
  caption: (label, unit) => (unit ? `${label}, ${unit}` : label),
  heading: 'Tal over tid',
  numbersColumn: 'Tal',
  periodColumn: 'Periode',
  changeColumn: (from, to) => `End\u00adring ${from}–${to}`,
  indicator: 'Indikator',
  series: 'Rekkje',
  questions: 'Namna slik kjelda skriv dei',
  point: (series, period, value) => `${series} ${period}: ${value}`,
  signs: (signs) => `Teikn: ${signs.join(', ')}.`,
  sign: (sign, meaning) => `${sign} ${meaning}`,
  stops: (levels, years) => `Linja stoppar fordi kjelda ikkje oppgir tal for ${levels} i ${years}.`,
  counties: (division) => `Kartet viser fylka slik dei var i ${division}.`,
  otherDivision: (shown, edition, ofReport) =>
    `Tala følgjer fylka slik dei var i ${shown}, og er viste på eit kart med den inndelinga. Rapporten for ${edition} følgjer fylka slik dei var i ${ofReport}.`,
  divided: (whole, parts) => `${whole} blei delt i ${parts} i 2024.`,
  onTheMap: (counted) => `${counted}, fylka på kartet`,
  leftOut: (count, of, division) =>
    `${count} av ${of} fylke i tabellen er ikkje teikna, for kartet viser fylka slik dei var i ${division}.`,
  rowsLeftOut: (count, of, unknown) =>
    `${count} av ${of} rader i tabellen er ikkje teikna. ${unknown === 1 ? 'Eitt' : unknown} av namna kjenner vi ikkje som fylke i Noreg.`,
  otherPeriods: (periods) =>
    `Tabellen har òg tal for ${typeof periods === 'number' ? `${periods} tidlegare periodar` : periods}. Dei er ikkje viste.`,
  emptyPeriods: (periods) =>
    `Tabellen har ingen tal for ${typeof periods === 'number' ? `dei ${periods} nyaste periodane` : periods}.`,
  guidance: 'Rettleiing',
  sites: {
    publisher: 'Nettstad',
    allPublishers: 'Alle nettstader',
    from: (n) => `${frame.counted(n)} ${n === 1 ? 'nettstad' : 'nettstader'}`,
    withoutPublisher: (n) => `${n === 1 ? 'Éi' : capital(frame.counted(n))} til er utan nettstad.`,
  },
  publishersOrSites: {
    publisher: 'Utgivar eller nettstad',
    allPublishers: 'Alle utgivarar og nettstader',
    from: (n) => `${frame.count(n)} utgivarar eller nettstader`,
  },
  share: (count, of) => `${count} av ${of}`,
  countiesWithout: (counties) => `Ingen tal for ${counties}.`,
};
