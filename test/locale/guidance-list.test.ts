import {expect} from 'chai';
import {numbersIn} from '../../src/i18n/numbers.js';
import {hostText} from '../../src/figures/guidance-list/state.js';
import {words} from './all-texts.js';

const {nb, nn, en} = words['guidance-list'];
const publishers = [
  {id: 'Digdir', count: 3},
  {id: 'DFØ', count: 2},
  {id: 'DSB', count: 1},
];

describe('the sentence about the guides', () => {
  it('counts the guides of each publisher', () => {
    expect(nb.finding(6, publishers, numbersIn('nb'))).to.equal(
      'Seks veiledninger fra tre utgivere: Digdir\u00a0(3), DFØ\u00a0(2) og DSB\u00a0(1).',
    );
    expect(nn.finding(6, publishers, numbersIn('nn'))).to.equal(
      'Seks rettleiingar frå tre utgivarar: Digdir\u00a0(3), DFØ\u00a0(2) og DSB\u00a0(1).',
    );
    expect(en.finding(6, publishers, numbersIn('en'))).to.equal(
      'Six guides from three publishers: Digdir\u00a0(3), DFØ\u00a0(2) and DSB\u00a0(1).',
    );
  });

  it('counts one as one', () => {
    const one = [{id: 'DSB', count: 1}];
    expect(nb.finding(1, one, numbersIn('nb'))).to.match(/^(1|Én) veiledning fra (1|én) utgiver: DSB\u00a0\(1\)\.$/);
    expect(nn.finding(1, one, numbersIn('nn'))).to.match(/^(1|Éi) rettleiing frå (1|éin) utgivar: DSB\u00a0\(1\)\.$/);
    expect(en.finding(1, one, numbersIn('en'))).to.equal('One guide from one publisher: DSB\u00a0(1).');
  });

  it('says what is true of all of them', () => {
    const one = [{id: 'DSB', count: 1}];
    expect(nb.finding(6, publishers, numbersIn('nb'), 'new-or-updated')).to.match(
      /^Seks nye eller oppdaterte veiledninger fra/,
    );
    expect(nb.finding(1, one, numbersIn('nb'), 'updated')).to.match(/^Én oppdatert veiledning fra/);
    expect(nn.finding(6, publishers, numbersIn('nn'), 'new-or-updated')).to.match(
      /^Seks nye eller oppdaterte rettleiingar frå/,
    );
    expect(nn.finding(1, one, numbersIn('nn'), 'new')).to.match(/^Éi ny rettleiing frå/);
    expect(en.finding(6, publishers, numbersIn('en'), 'new-or-updated')).to.match(/^Six new or updated guides from/);
    expect(en.finding(1, one, numbersIn('en'), 'new')).to.match(/^One new guide from/);
    expect(en.finding(6, publishers, numbersIn('en'), 'unspecified')).to.match(/^Six guides from/);
  });

  it('says how many of them are shown', () => {
    expect(nb.shown(6, 6)).to.equal('Viser alle seks veiledningene.');
    expect(nb.shown(2, 6)).to.equal('Viser to av seks veiledninger.');
    expect(nn.shown(6, 6)).to.equal('Viser alle dei seks rettleiingane.');
    expect(en.shown(2, 6)).to.equal('Showing two of six guides.');
  });

  it('says that the report does not tell new from updated', () => {
    expect(nb.howToRead(5, 6)).to.equal(
      'For fem av de seks sier ikke rapporten om veiledningen er ny eller oppdatert.',
    );
    expect(nn.howToRead(5, 6)).to.equal(
      'For fem av dei seks seier ikkje rapporten om rettleiinga er ny eller oppdatert.',
    );
    expect(en.howToRead(5, 6)).to.include('does not say whether the guide is new or updated');
  });
});

describe('where a link leads', () => {
  const of = (title: string, host: string, publisher = 'DSB', href: string | undefined = `https://${host}/`) =>
    hostText({title, publisher, href, host}, 'ingen lenke');

  it('is its host, once', () => {
    expect(of('Miniveileder', 'dfo.no')).to.equal('dfo.no');
    for (const title of ['Portal, ovelse.no', 'Portal (www.Ovelse.no)', 'ovelse.no er en portal', 'Se ovelse.no.'])
      expect(of(title, 'ovelse.no'), title).to.equal('');
    // Another host is not that of the title.
    for (const title of ['Portal, ovelse.no.example', 'Portal, minovelse.no', 'Portal, ovelse', 'Portal, x.ovelse.no'])
      expect(of(title, 'ovelse.no'), title).to.equal('ovelse.no');
    expect(of('Portal', 'ovelse.no', 'ovelse.no')).to.equal('');
    expect(hostText({title: 'Portal, ovelse.no', publisher: 'DSB', href: undefined, host: ''}, 'ingen lenke')).to.equal(
      'ingen lenke',
    );
  });
});
