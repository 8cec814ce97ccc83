// Written by `npm run editions` from the folders in data/.

/** The evidence for a result, by the report, chapter and id of the result. */
export const evidence = {
  '2020 informasjonssikkerhet internkontroll': {"partly":{"cases":[true,false,true,true,true,true,true,true,true,true],"isWhole":false},"exceptions":{"nb":"Unntak: nye tiltak i statlige virksomheter (−0,2 prosentpoeng)","nn":"Unntak: nye tiltak i statlege verksemder (−0,2 prosentpoeng)","en":"Exception: new measures in central government (−0.2 percentage points)"}},
  '2020 informasjonssikkerhet kommunene': {"partly":{"cases":[true,true,true,true,false],"isWhole":true},"exceptions":{"nb":"Unntak: erfaringer fra øvelser rapportert (kommuner +3,3 mot statlige virksomheter +8,5 prosentpoeng)","nn":"Unntak: erfaringar frå øvingar rapporterte (kommunar +3,3 mot statlege verksemder +8,5 prosentpoeng)","en":"Exception: experience from exercises reported (municipalities +3.3 against central government +8.5 percentage points)"}},
  '2020 informasjonssikkerhet veiledning': {"names":["Digdir","DFØ","DSB"],"guides":6},
  '2020 informasjonssikkerhet samarbeid': {"names":["DFØ","DSB","NorSIS","NSM"]},
  '2020 informasjonssikkerhet anbefalinger': {"names":["KS","KiNS","DSB"],"about":{"nb":"Tiltak for kommunal sektor","nn":"Tiltak for kommunal sektor","en":"Measures for local government"}},
  '2020 internasjonalt soknader': {"value":14,"about":{"nb":"norske søknader","nn":"norske søknader","en":"Norwegian applications"}},
  '2020 internasjonalt oppstart': {"names":["KMD"]},
  '2020 internasjonalt nobid': {"names":["NOBID"]},
};
