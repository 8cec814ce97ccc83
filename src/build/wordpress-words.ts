/** The words of the WordPress plugin itself; `%s` is a placeholder. */
export const wordpressWords = {
  category: {nb: 'Digdirs årsrapport', nn: 'Årsrapporten til Digdir', en: 'Digdir’s annual report'},
  options: {nb: 'Figuren', nn: 'Figuren', en: 'The figure'},
  more: {nb: 'Flere valg', nn: 'Fleire val', en: 'More options'},
  noChoice: {nb: 'Ikke valgt', nn: 'Ikkje valt', en: 'Not chosen'},
  usual: {nb: 'Standard: %s', nn: 'Standard: %s', en: 'Default: %s'},
  withoutScript: {
    nb: 'Figuren vises når JavaScript er på. Tallene står i Digdirs årsrapport.',
    nn: 'Figuren blir vist når JavaScript er på. Tala står i årsrapporten til Digdir.',
    en: 'The figure is shown when JavaScript is on. The numbers are in Digdir’s annual report.',
  },
  unknownFigure: {
    nb: 'Figuren «%s» finnes ikke. Velg en av disse: %s.',
    nn: 'Figuren «%s» finst ikkje. Vel ein av desse: %s.',
    en: 'There is no figure “%s”. Choose one of these: %s.',
  },
  unreadOptions: {
    nb: '«%s» kan ikke lese disse valgene: %s. Bare de som redigerer, ser denne meldingen.',
    nn: '«%s» kan ikkje lese desse vala: %s. Berre dei som redigerer, ser denne meldinga.',
    en: '“%s” cannot read these options: %s. Only those who edit see this message.',
  },
  refusedOptions: {
    nb: '«%s» bruker ikke disse valgene, fordi forfatteren av innlegget ikke kan skrive fri HTML: %s. Bare de som redigerer, ser denne meldingen.',
    nn: '«%s» bruker ikkje desse vala, fordi forfattaren av innlegget ikkje kan skrive fri HTML: %s. Berre dei som redigerer, ser denne meldinga.',
    en: '“%s” does not use these options, because the author of the post may not write free HTML: %s. Only those who edit see this message.',
  },
  host: {nb: 'Adresse til figursidene', nn: 'Adresse til figursidene', en: 'Address of the figure pages'},
  hostHelp: {
    nb: 'Mappen der «figures» ligger på et annet nettsted. Limer noen inn adressen til en figurside derfra, blir den til figuren.',
    nn: 'Mappa der «figures» ligg på ein annan nettstad. Limer nokon inn adressa til ei figurside derifrå, blir ho til figuren.',
    en: 'The folder that “figures” lies in on another site. When somebody pastes the address of a figure page from there, it becomes the figure.',
  },
};
