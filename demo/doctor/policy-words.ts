import type {Phrase} from '../words.js';

/** What the policies mean for the figures. Names in braces are filled in. */
export const policyWords: Readonly<Record<string, Phrase>> = {
  drawn: {
    nb: 'Figurer som lastes av et skript, blir tegnet.',
    nn: 'Figurar som blir lasta av eit skript, blir teikna.',
    en: 'Figures that a script loads are drawn.',
  },
  undrawn: {
    nb: 'Figurer som lastes av et skript, blir ikke tegnet før dette er rettet. Lenker virker alltid.',
    nn: 'Figurar som blir lasta av eit skript, blir ikkje teikna før dette er retta. Lenkjer verkar alltid.',
    en: 'Figures that a script loads are not drawn until this is corrected. Links always work.',
  },
  absent: {
    nb: 'Svaret har ingen `Content-Security-Policy`, så ingen regel stopper figurene.',
    nn: 'Svaret har ingen `Content-Security-Policy`, så ingen regel stoppar figurane.',
    en: 'The answer has no `Content-Security-Policy`, so that no policy stops the figures.',
  },
  framed: {nb: 'Figurer i rammer vises.', nn: 'Figurar i rammer blir viste.', en: 'Figures in frames are shown.'},
  style: {
    nb: '`style-src` trenger ingen endring: Figurene har stilen sin i skriptet.',
    nn: '`style-src` treng inga endring: Figurane har stilen sin i skriptet.',
    en: '`style-src` needs no change: the figures carry their style in the script.',
  },
  cors: {
    nb: 'Filene ligger på en annen server enn siden. Den serveren må svare med `Access-Control-Allow-Origin: *`.',
    nn: 'Filene ligg på ein annan server enn sida. Den serveren må svare med `Access-Control-Allow-Origin: *`.',
    en: 'The files are on another server than the page. That server must answer with `Access-Control-Allow-Origin: *`.',
  },
  reported: {
    nb: 'En regel som bare rapporterer (`Report-Only`), stopper ingenting og er ikke regnet med.',
    nn: 'Ein regel som berre rapporterer (`Report-Only`), stoppar ingenting og er ikkje rekna med.',
    en: 'A policy that only reports (`Report-Only`) stops nothing and is not counted.',
  },
  sandbox: {
    nb: '`sandbox` stopper alle skript på siden.',
    nn: '`sandbox` stoppar alle skript på sida.',
    en: '`sandbox` stops every script on the page.',
  },
  script: {
    nb: 'Skriptene på {host} får ikke lastes.',
    nn: 'Skripta på {host} får ikkje lastast.',
    en: 'The scripts at {host} may not be loaded.',
  },
  nonce: {
    nb: "`'strict-dynamic'` overser adresser. La malen til nettstedet sette nettstedets `nonce` på skriptet; regelen trenger ingen annen endring.",
    nn: "`'strict-dynamic'` ser bort frå adresser. La malen til nettstaden setje `nonce`-en til nettstaden på skriptet; regelen treng inga anna endring.",
    en: "`'strict-dynamic'` ignores addresses. Let the site’s template put the site’s `nonce` on the script; the policy needs no other change.",
  },
  hash: {
    nb: "`'strict-dynamic'` overser adresser. Legg til hashen, og bruk skriptet under i stedet for det vanlige.",
    nn: "`'strict-dynamic'` ser bort frå adresser. Legg til hashen, og bruk skriptet under i staden for det vanlege.",
    en: "`'strict-dynamic'` ignores addresses. Add the hash, and use the script below instead of the usual one.",
  },
  types: {
    nb: 'Listen over Trusted Types mangler `digdir-report-widgets`, så figurene får ikke tegne.',
    nn: 'Lista over Trusted Types manglar `digdir-report-widgets`, så figurane får ikkje teikne.',
    en: 'The list of Trusted Types lacks `digdir-report-widgets`, so the figures may not draw.',
  },
  insecure: {
    nb: 'Siden har https, men filene har ikke. Nettlesere laster dem ikke. Legg filene på en adresse med https.',
    nn: 'Sida har https, men filene har ikkje. Nettlesarar lastar dei ikkje. Legg filene på ei adresse med https.',
    en: 'The page has https, but the files do not. Browsers do not load them. Put the files at an https address.',
  },
  frame: {
    nb: 'Rammer fra {host} får ikke vises. Rett bare dette hvis dere bruker rammer.',
    nn: 'Rammer frå {host} får ikkje visast. Rett berre dette om de bruker rammer.',
    en: 'Frames from {host} may not be shown. Correct this only if you use frames.',
  },
  image: {
    nb: 'Leseren kan ikke laste ned figuren som PNG. Alt annet virker.',
    nn: 'Lesaren kan ikkje laste ned figuren som PNG. Alt anna verkar.',
    en: 'Readers cannot download the figure as PNG. Everything else works.',
  },
  connect: {
    nb: 'En figur med egne data (`src`) får ikke hente dem fra {host}. Uten `src` henter figurene ingenting.',
    nn: 'Ein figur med eigne data (`src`) får ikkje hente dei frå {host}. Utan `src` hentar figurane ingenting.',
    en: 'A figure with data of its own (`src`) may not fetch them from {host}. Without `src` the figures fetch nothing.',
  },
  curly: {
    nb: "Regelen har buede anførselstegn. Nettlesere forstår bare de rette: `'self'`.",
    nn: "Regelen har bua hermeteikn. Nettlesarar forstår berre dei rette: `'self'`.",
    en: "The policy has curly quotation marks. Browsers only understand straight ones: `'self'`.",
  },
  unquoted: {
    nb: "`{value}` uten anførselstegn er navnet på en server. Skriv `'{value}'`.",
    nn: "`{value}` utan hermeteikn er namnet på ein server. Skriv `'{value}'`.",
    en: "`{value}` without quotation marks is the name of a server. Write `'{value}'`.",
  },
  semicolon: {
    nb: '`{value}` står inni en annen regel. Det mangler trolig et semikolon foran.',
    nn: '`{value}` står inni ein annan regel. Det manglar truleg eit semikolon framfor.',
    en: '`{value}` is inside another directive. There is probably a semicolon missing before it.',
  },
  unknown: {
    nb: 'Nettlesere kjenner ikke `{value}` og overser det.',
    nn: 'Nettlesarar kjenner ikkje `{value}` og ser bort frå det.',
    en: 'Browsers do not know `{value}` and ignore it.',
  },
  'policy-cut': {
    nb: 'Regelen er lengre enn {most} tegn. Resten er ikke undersøkt.',
    nn: 'Regelen er lengre enn {most} teikn. Resten er ikkje undersøkt.',
    en: 'The policy is longer than {most} characters. The rest is not examined.',
  },
  'findings-cut': {
    nb: 'Det er flere enn {most} funn. Bare de første vises.',
    nn: 'Det er fleire enn {most} funn. Berre dei første blir viste.',
    en: 'There are more than {most} findings. Only the first ones are shown.',
  },
};
