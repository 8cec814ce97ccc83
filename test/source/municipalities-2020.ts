/**
 * The municipalities of Norway in 2020, by county: the names in Kartverket’s map of them, as it stands in
 * robhop/fylker-og-kommuner (2020/Kommuner-large.json), CC BY 4.0. The tests count them, and hold the numbers of all
 * municipalities in data/ against the counts.
 */
export const municipalities2020: Readonly<Record<string, string>> = {
  Oslo: `
Oslo`,
  Rogaland: `
Eigersund, Stavanger, Haugesund, Sandnes, Sokndal, Lund, Bjerkreim,
Hå, Klepp, Time, Gjesdal, Sola, Randaberg, Strand, Hjelmeland,
Suldal, Sauda, Kvitsøy, Bokn, Tysvær, Karmøy, Utsira, Vindafjord`,
  'Møre og Romsdal': `
Kristiansund, Molde, Ålesund, Vanylven, Sande, Herøy, Ulstein,
Hareid, Ørsta, Stranda, Sykkylven, Sula, Giske, Vestnes, Rauma,
Aukra, Averøy, Gjemnes, Tingvoll, Sunndal, Surnadal, Smøla, Aure,
Volda, Fjord, Hustadvika`,
  Nordland: `
Bodø, Narvik, Bindal, Sømna, Brønnøy, Vega, Vevelstad, Herøy,
Alstahaug, Leirfjord, Vefsn, Grane, Hattfjelldal, Dønna, Nesna,
Hemnes, Rana, Lurøy, Træna, Rødøy, Meløy, Gildeskål, Beiarn, Saltdal,
Fauske, Sørfold, Steigen, Lødingen, Evenes, Røst, Værøy, Flakstad,
Vestvågøy, Vågan, Hadsel, Bø, Øksnes, Sortland, Andøy, Moskenes,
Hamarøy`,
  Viken: `
Halden, Moss, Sarpsborg, Fredrikstad, Drammen, Kongsberg, Ringerike,
Hvaler, Aremark, Marker, Indre Østfold, Skiptvet, Rakkestad, Råde,
Våler, Vestby, Nordre Follo, Ås, Frogn, Nesodden, Bærum, Asker,
Aurskog-Høland, Rælingen, Enebakk, Lørenskog, Lillestrøm, Nittedal,
Gjerdrum, Ullensaker, Nes, Eidsvoll, Nannestad, Hurdal, Hole,
Flå, Nesbyen, Gol, Hemsedal, Ål, Hol, Sigdal, Krødsherad, Modum,
Øvre Eiker, Lier, Flesberg, Rollag, Nore og Uvdal, Jevnaker, Lunner`,
  Innlandet: `
Kongsvinger, Hamar, Lillehammer, Gjøvik, Ringsaker, Løten, Stange,
Nord-Odal, Sør-Odal, Eidskog, Grue, Åsnes, Våler, Elverum, Trysil,
Åmot, Stor-Elvdal, Rendalen, Engerdal, Tolga, Tynset, Alvdal,
Folldal, Os, Dovre, Lesja, Skjåk, Lom, Vågå, Nord-Fron, Sel, Sør-Fron,
Ringebu, Øyer, Gausdal, Østre Toten, Vestre Toten, Gran, Søndre Land,
Nordre Land, Sør-Aurdal, Etnedal, Nord-Aurdal, Vestre Slidre,
Øystre Slidre, Vang`,
  'Vestfold og Telemark': `
Horten, Holmestrand, Tønsberg, Sandefjord, Larvik, Porsgrunn,
Skien, Notodden, Færder, Siljan, Bamble, Kragerø, Drangedal, Nome,
Midt-Telemark, Tinn, Hjartdal, Seljord, Kviteseid, Nissedal, Fyresdal,
Tokke, Vinje`,
  Agder: `
Risør, Grimstad, Arendal, Kristiansand, Lindesnes, Farsund, Flekkefjord,
Gjerstad, Vegårshei, Tvedestrand, Froland, Lillesand, Birkenes,
Åmli, Iveland, Evje og Hornnes, Bygland, Valle, Bykle, Vennesla,
Åseral, Lyngdal, Hægebostad, Kvinesdal, Sirdal`,
  Vestland: `
Bergen, Kinn, Etne, Sveio, Bømlo, Stord, Fitjar, Tysnes, Kvinnherad,
Ullensvang, Eidfjord, Ulvik, Voss, Kvam, Samnanger, Bjørnafjorden,
Austevoll, Øygarden, Askøy, Vaksdal, Modalen, Osterøy, Alver,
Austrheim, Fedje, Masfjorden, Gulen, Solund, Hyllestad, Høyanger,
Vik, Sogndal, Aurland, Lærdal, Årdal, Luster, Askvoll, Fjaler,
Sunnfjord, Bremanger, Stad, Gloppen, Stryn`,
  Trøndelag: `
Trondheim, Steinkjer, Namsos, Frøya, Osen, Oppdal, Rennebu, Røros,
Holtålen, Midtre Gauldal, Melhus, Skaun, Malvik, Selbu, Tydal,
Meråker, Stjørdal, Frosta, Levanger, Verdal, Snåsa, Lierne, Røyrvik,
Namsskogan, Grong, Høylandet, Overhalla, Flatanger, Leka, Inderøy,
Indre Fosen, Heim, Hitra, Ørland, Åfjord, Orkland, Nærøysund,
Rindal`,
  'Troms og Finnmark': `
Tromsø, Harstad, Alta, Vardø, Vadsø, Hammerfest, Kvæfjord, Tjeldsund,
Ibestad, Gratangen, Lavangen, Bardu, Salangen, Målselv, Sørreisa,
Dyrøy, Senja, Balsfjord, Karlsøy, Lyngen, Storfjord, Kåfjord,
Skjervøy, Nordreisa, Kvænangen, Kautokeino, Loppa, Hasvik, Måsøy,
Nordkapp, Porsanger, Karasjok, Lebesby, Gamvik, Berlevåg, Tana,
Nesseby, Båtsfjord, Sør-Varanger`,
};
