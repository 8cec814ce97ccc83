/** One term for one thing in all that readers see. A test holds every text against it. */
export interface Term {
  nb: string;
  nn: string;
  en: string;
  /** Words that are not used for it, in any of their forms where they end with `*`. */
  unused?: Readonly<Partial<Record<'nb' | 'nn' | 'en', readonly string[]>>>;
}

export const glossary: readonly Term[] = [
  // Levels of government, as Statistics Norway names them in English.
  {
    nb: 'statlige virksomheter',
    nn: 'statlege verksemder',
    en: 'central government',
    unused: {nn: ['statlig*'], en: ['state agenc*', 'government agenc*', 'state administration']},
  },
  {
    nb: 'fylkeskommune*',
    nn: 'fylkeskommun*',
    en: 'county municipalit*',
    unused: {en: ['county council*', 'county authorit*', 'regional authorit*']},
  },
  {nb: 'kommune*', nn: 'kommun*', en: 'municipalit*', unused: {nn: ['kommuner', 'kommunene'], en: ['local authorit*']}},
  {nb: 'fylke*', nn: 'fylk*', en: 'count*', unused: {en: ['province*']}},
  {nb: 'kommunal sektor', nn: 'kommunal sektor', en: 'local government', unused: {en: ['municipal sector']}},
  {
    nb: 'virksomhet*',
    nn: 'verksemd*',
    en: 'public bod*',
    unused: {nn: ['virksomhet*'], en: ['enterprise*', 'public agenc*', 'undertaking*']},
  },

  // Information security.
  {
    nb: 'informasjonssikkerhet*',
    nn: 'informasjonstryggleik*',
    en: 'information security',
    unused: {nn: ['informasjonssikkerhet*', 'tryggings*', 'sikkerheit*']},
  },
  {nb: 'tiltak*', nn: 'tiltak*', en: 'measure*', unused: {en: ['action*', 'initiative*']}},
  {nb: 'hendelse*', nn: 'hending*', en: 'incident*', unused: {nn: ['hendels*']}},
  {nb: 'øvelse*', nn: 'øving*', en: 'exercise*', unused: {nn: ['øvels*'], en: ['drill*']}},
  {nb: 'veiledning*', nn: 'rettleiing*', en: 'guid*', unused: {nn: ['veiledning*', 'vegleiing*']}},
  {nb: 'kartlegging', nn: 'kartlegging', en: 'review', unused: {en: ['survey*', 'mapping']}},
  {nb: 'utfordring*', nn: 'utfordring*', en: 'challenge*'},

  // Of whom and what the report speaks.
  {nb: 'partner*', nn: 'partnar*', en: 'partner*', unused: {nn: ['partner', 'partnere'], en: ['collaborator*']}},
  {nb: 'samarbeid', nn: 'samarbeid', en: 'co-operation', unused: {en: ['cooperat*', 'collaborat*']}},
  {nb: 'utgiver*', nn: 'utgivar*', en: 'publisher*', unused: {nn: ['utgjevar*', 'utgiver*']}},
  {nb: 'mål', nn: 'mål', en: 'goal*', unused: {en: ['objective*']}},
  {
    nb: 'kilde*',
    nn: 'kjeld*',
    en: 'source*',
    // Incidents point nothing out.
    unused: {
      nb: ['påpekt av', 'vist av', 'denne medregnet'],
      nn: ['kilde*', 'påpeikt av', 'påpeikte av'],
      en: ['pointed out by', 'shown by'],
    },
  },
  {
    nb: 'ordlyden i rapporten',
    nn: 'ordlyden i rapporten',
    en: 'wording of the report',
    unused: {
      nb: ['i rapportens ord', 'slik står det', 'rapportens egne ord'],
      nn: ['med orda i rapporten'],
      en: ['in the report’s words', 'in the words of the report', 'the report’s own words'],
    },
  },

  // Numbers.
  {nb: 'andel*', nn: 'andel*', en: 'share*', unused: {en: ['proportion*']}},
  {nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points', unused: {en: ['per cent', 'percent']}},
  {
    nb: 'tall',
    nn: 'tal',
    en: 'number*',
    unused: {nn: ['tall', 'tallene'], en: ['read the figures', 'figures for', 'no figures', 'the figures are from']},
  },
  {
    nb: 'ikke oppgitt',
    nn: 'ikkje oppgitt',
    en: 'not stated',
    unused: {nb: ['ikke angitt'], nn: ['ikkje oppgjeve', 'ikkje angitt'], en: ['not specified', 'not given']},
  },
  {nb: 'legges sammen', nn: 'leggjast saman', en: 'added up', unused: {nb: ['regnes sammen'], nn: ['reknast saman']}},
  {nb: 'desimaltegn', nn: 'desimalteikn', en: 'decimal mark', unused: {nb: ['for desimaler'], nn: ['for desimalar']}},

  // Claims.
  {nb: 'påstand*', nn: 'påstand*', en: 'claim*', unused: {en: ['assertion*', 'allegation*']}},
  {
    nb: 'stemmer',
    nn: 'stemmer',
    en: 'hold*',
    unused: {
      nb: ['holder i', 'holder ikke', 'holder fullt', 'holder bare', 'holder så'],
      nn: ['held i', 'held ikkje', 'held fullt', 'held berre'],
    },
  },
  {
    nb: 'sjekket',
    nn: 'sjekka',
    en: 'tested',
    unused: {
      nb: ['prøvd mot', 'prøves mot', 'er prøvd, seks', 'holdt opp mot'],
      nn: ['prøvd mot', 'prøvde mot', 'prøvast mot', 'halde* opp mot'],
      en: ['held against'],
    },
  },

  // What a figure does.
  {
    nb: 'fremhevet',
    nn: 'framheva',
    en: 'highlighted',
    unused: {
      nb: ['løftet fram', 'løftes fram', 'trukket fram', 'trekkes fram', 'trekke det fram', 'i forgrunnen'],
      nn: ['løfta fram', 'trekt fram', 'trekkje det fram', 'i framgrunnen'],
      en: ['brought forward', 'bring it forward', 'in the foreground'],
    },
  },
  {nb: 'imens', nn: 'imens', en: 'meanwhile', unused: {nb: ['så lenge viser'], nn: ['så lenge viser']}},
  {nb: 'tegnet', nn: 'teikna', en: 'drawn'},
  {
    nb: 'serveren',
    nn: 'serveren',
    en: 'server',
    unused: {nb: ['stedet der'], nn: ['staden der'], en: ['place where the numbers']},
  },

  // Time and change.
  {nb: 'etter årsskiftet', nn: 'etter årsskiftet', en: 'after New Year', unused: {en: ['turn of the year']}},
  {nb: 'slått sammen', nn: 'slegne saman', en: 'merged', unused: {nn: ['slått saman', 'slåtte saman']}},
  {
    nb: 'eller pågår',
    nn: 'eller pågår',
    en: 'under way',
    unused: {nb: ['tema som er gjort'], nn: ['tema som er gjorde']},
  },

  // Grammar: forms of nynorsk that are not mixed, and English that is not Norwegian word for word.
  {nb: 'også', nn: 'òg', en: 'also', unused: {nn: ['også']}},
  {nb: 'blir', nn: 'blir', en: 'is', unused: {nn: ['vart', 'verte', 'vert', 'vorte*']}},
  {
    nb: 'riktig',
    nn: 'rett',
    en: 'correctly',
    unused: {nn: ['riktig*'], en: ['rightly', 'wrongly']},
  },
  {nb: 'på nytt', nn: 'på nytt', en: 'again', unused: {en: ['anew', 'once more']}},
  {nb: 'står', nn: 'står', en: 'is', unused: {en: ['stands there', 'stands where', 'stands inside', 'nothing stands']}},
];
