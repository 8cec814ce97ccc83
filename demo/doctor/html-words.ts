import type {Phrase} from '../words.js';

/** What each finding in HTML says: what is the matter, and the least to do about it. Names in braces are filled in. */
export const htmlWords: Readonly<Record<string, Phrase>> = {
  element: {
    nb: 'Elementet `{tag}` er helt, og skriptet som tegner det, er på plass.',
    nn: 'Elementet `{tag}` er heilt, og skriptet som teiknar det, er på plass.',
    en: 'The element `{tag}` is whole, and the script that draws it is in place.',
  },
  data: {
    nb: 'Avsnittet ber om `{tag}`, og `loader.js` tegner figuren her.',
    nn: 'Avsnittet ber om `{tag}`, og `loader.js` teiknar figuren her.',
    en: 'The paragraph asks for `{tag}`, and `loader.js` draws the figure here.',
  },
  link: {
    nb: 'Lenken står alene, og `loader.js` gjør den til figuren `{tag}`.',
    nn: 'Lenkja står åleine, og `loader.js` gjer ho til figuren `{tag}`.',
    en: 'The link stands alone, and `loader.js` makes it the figure `{tag}`.',
  },
  frame: {
    nb: 'Rammen er hel og viser `{tag}`.',
    nn: 'Ramma er heil og viser `{tag}`.',
    en: 'The frame is whole and shows `{tag}`.',
  },
  'element-alone': {
    nb: 'Elementet `{tag}` er her, men skriptet er borte. Be den som har ansvar for nettstedet, om å legge inn skriptet én gang.',
    nn: 'Elementet `{tag}` er her, men skriptet er borte. Be den som har ansvar for nettstaden, om å leggje inn skriptet éin gong.',
    en: 'The element `{tag}` is here, but its script is gone. Ask whoever is responsible for the site to add the script once.',
  },
  'data-alone': {
    nb: 'Avsnittet ber om `{tag}`, men nettstedet har ikke `loader.js`. Be den som har ansvar for nettstedet, om å legge det inn én gang.',
    nn: 'Avsnittet ber om `{tag}`, men nettstaden har ikkje `loader.js`. Be den som har ansvar for nettstaden, om å leggje det inn éin gong.',
    en: 'The paragraph asks for `{tag}`, but the site does not have `loader.js`. Ask whoever is responsible for the site to add it once.',
  },
  'data-closed': {
    nb: 'Denne taggen kan ikke ha en figur inni seg. Sett attributtene på et avsnitt.',
    nn: 'Denne taggen kan ikkje ha ein figur inni seg. Set attributta på eit avsnitt.',
    en: 'This tag cannot hold a figure. Put the attributes on a paragraph.',
  },
  'link-alone': {
    nb: 'Lenken åpner figuren på en egen side. Med `loader.js` på nettstedet blir den til figuren.',
    nn: 'Lenkja opnar figuren på ei eiga side. Med `loader.js` på nettstaden blir ho til figuren.',
    en: 'The link opens the figure on a page of its own. With `loader.js` on the site it becomes the figure.',
  },
  'link-in-sentence': {
    nb: 'Lenken forblir en lenke, for den står ikke alene i avsnittet. Skal den bli til figuren, må den stå i et eget avsnitt.',
    nn: 'Lenkja blir verande ei lenkje, for ho står ikkje åleine i avsnittet. Skal ho bli til figuren, må ho stå i eit eige avsnitt.',
    en: 'The link stays a link, for it is not alone in its paragraph. To become the figure it must be in a paragraph of its own.',
  },
  'link-elsewhere': {
    nb: 'Lenken går til en annen adresse enn filene på {host}. `loader.js` gjør bare lenker til sin egen mappe om til figurer.',
    nn: 'Lenkja går til ei anna adresse enn filene på {host}. `loader.js` gjer berre lenkjer til si eiga mappe om til figurar.',
    en: 'The link leads to another address than the files at {host}. `loader.js` only makes figures of links to its own folder.',
  },
  'link-other': {
    nb: 'Lenken forblir en lenke, for den laster ned eller peker til et sted på siden.',
    nn: 'Lenkja blir verande ei lenkje, for ho lastar ned eller peikar til ein stad på sida.',
    en: 'The link stays a link, for it downloads or points to a place in the page.',
  },
  'link-marked': {
    nb: 'Lenken forblir en lenke, for `rel` merker den som skrevet av en fremmed. Skal slike lenker bli til figurer, må nettstedet sette `data-report-links="choices"` på `loader.js`.',
    nn: 'Lenkja blir verande ei lenkje, for `rel` merkjer ho som skriven av ein framand. Skal slike lenkjer bli til figurar, må nettstaden setje `data-report-links="choices"` på `loader.js`.',
    en: 'The link stays a link, for `rel` marks it as written by a stranger. For such links to become figures, the site must put `data-report-links="choices"` on `loader.js`.',
  },
  'link-local': {
    nb: 'Lenken går til en fil på din egen maskin. Andre kan ikke åpne den.',
    nn: 'Lenkja går til ei fil på di eiga maskin. Andre kan ikkje opne ho.',
    en: 'The link leads to a file on your own machine. Nobody else can open it.',
  },
  'frame-still': {
    nb: 'Rammen får ikke kjøre skript. Leseren ser figuren, men kan ikke velge noe i den. Den som har ansvar for verktøyet, kan slippe til {host}; i TinyMCE heter innstillingen `sandbox_iframes_exclusions`. Eller bruk en lenke.',
    nn: 'Ramma får ikkje køyre skript. Lesaren ser figuren, men kan ikkje velje noko i han. Den som har ansvar for verktøyet, kan sleppe til {host}; i TinyMCE heiter innstillinga `sandbox_iframes_exclusions`. Eller bruk ei lenkje.',
    en: 'The frame may not run scripts. Readers see the figure, but cannot choose anything in it. Whoever is responsible for the tool can let {host} in; in TinyMCE the setting is `sandbox_iframes_exclusions`. Or use a link.',
  },
  'frame-untitled': {
    nb: 'Rammen har mistet tittelen. Uten den vet ikke de som bruker skjermleser, hva rammen inneholder.',
    nn: 'Ramma har mist tittelen. Utan han veit ikkje dei som bruker skjermlesar, kva ramma inneheld.',
    en: 'The frame has lost its title. Without it, people who use a screen reader do not know what it holds.',
  },
  'frame-insecure': {
    nb: 'Rammen er hentet uten https. Nettlesere viser den ikke på en side med https.',
    nn: 'Ramma er henta utan https. Nettlesarar viser ho ikkje på ei side med https.',
    en: 'The frame is fetched without https. Browsers do not show it on a page with https.',
  },
  'frame-held': {
    nb: 'Adressen til rammen er flyttet til `{name}`, trolig av et verktøy for samtykke. Figurene lagrer ingenting og trenger ikke samtykke; unnta dem, eller bruk en lenke.',
    nn: 'Adressa til ramma er flytta til `{name}`, truleg av eit verktøy for samtykke. Figurane lagrar ingenting og treng ikkje samtykke; gjer unntak for dei, eller bruk ei lenkje.',
    en: 'The address of the frame was moved to `{name}`, probably by a consent tool. The figures store nothing and need no consent; exempt them, or use a link.',
  },
  'figure-meant': {
    nb: 'Det finnes ingen figur som heter `{tag}`. Mente du `{meant}`?',
    nn: 'Det finst ingen figur som heiter `{tag}`. Meinte du `{meant}`?',
    en: 'There is no figure called `{tag}`. Did you mean `{meant}`?',
  },
  'figure-unknown': {
    nb: 'Det finnes ingen figur som heter `{tag}`. Figurene er {tags}.',
    nn: 'Det finst ingen figur som heiter `{tag}`. Figurane er {tags}.',
    en: 'There is no figure called `{tag}`. The figures are {tags}.',
  },
  curly: {
    nb: 'Anførselstegnene rundt verdien av `{name}` er blitt buede, så de er blitt en del av verdien. Skriv `{name}="{meant}"` med rette anførselstegn.',
    nn: 'Hermeteikna rundt verdien av `{name}` har blitt bua, så dei har blitt ein del av verdien. Skriv `{name}="{meant}"` med rette hermeteikn.',
    en: 'The quotation marks around the value of `{name}` have become curly, so they are part of the value. Write `{name}="{meant}"` with straight ones.',
  },
  'value-meant': {
    nb: 'Figuren kjenner ikke `{value}` for `{name}` og overser det. Mente du `{meant}`?',
    nn: 'Figuren kjenner ikkje `{value}` for `{name}` og ser bort frå det. Meinte du `{meant}`?',
    en: 'The figure does not know `{value}` for `{name}` and ignores it. Did you mean `{meant}`?',
  },
  'value-unknown': {
    nb: 'Figuren kjenner ikke `{value}` for `{name}` og overser det. Velg blant {values}.',
    nn: 'Figuren kjenner ikkje `{value}` for `{name}` og ser bort frå det. Vel mellom {values}.',
    en: 'The figure does not know `{value}` for `{name}` and ignores it. Choose among {values}.',
  },
  'value-unread': {
    nb: 'Figuren kan ikke lese `{value}` for `{name}` og overser det.',
    nn: 'Figuren kan ikkje lese `{value}` for `{name}` og ser bort frå det.',
    en: 'The figure cannot read `{value}` for `{name}` and ignores it.',
  },
  'option-empty': {
    nb: 'Valget `{name}` er tomt, så figuren vises som om det ikke var der.',
    nn: 'Valet `{name}` er tomt, så figuren blir vist som om det ikkje var der.',
    en: 'The option `{name}` is empty, so the figure is shown as if it were not there.',
  },
  'option-meant': {
    nb: 'Figuren har ikke noe valg som heter `{name}`. Mente du `{meant}`?',
    nn: 'Figuren har ikkje noko val som heiter `{name}`. Meinte du `{meant}`?',
    en: 'The figure has no option called `{name}`. Did you mean `{meant}`?',
  },
  'option-unknown': {
    nb: 'Figuren har ikke noe valg som heter `{name}`. Den har {known}.',
    nn: 'Figuren har ikkje noko val som heiter `{name}`. Han har {known}.',
    en: 'The figure has no option called `{name}`. It has {known}.',
  },
  'script-classic': {
    nb: 'Skriptet har mistet `type="module"`, og uten det kjører det ikke.',
    nn: 'Skriptet har mist `type="module"`, og utan det køyrer det ikkje.',
    en: 'The script has lost `type="module"`, and without it does not run.',
  },
  'script-held': {
    nb: 'Skriptet er satt til `{type}`, trolig av et verktøy for samtykke. Figurene lagrer ingenting og trenger ikke samtykke; unnta skriptet.',
    nn: 'Skriptet er sett til `{type}`, truleg av eit verktøy for samtykke. Figurane lagrar ingenting og treng ikkje samtykke; gjer unntak for skriptet.',
    en: 'The script is set to `{type}`, probably by a consent tool. The figures store nothing and need no consent; exempt the script.',
  },
  'script-insecure': {
    nb: 'Skriptet er hentet uten https. Nettlesere kjører det ikke på en side med https.',
    nn: 'Skriptet er henta utan https. Nettlesarar køyrer det ikkje på ei side med https.',
    en: 'The script is fetched without https. Browsers do not run it on a page with https.',
  },
  'script-unknown': {
    nb: 'Det finnes ingen fil som heter `{file}.js`. Mente du `{meant}.js`?',
    nn: 'Det finst inga fil som heiter `{file}.js`. Meinte du `{meant}.js`?',
    en: 'There is no file called `{file}.js`. Did you mean `{meant}.js`?',
  },
  'script-integrity': {
    nb: 'Hashen i `integrity` er ikke den som `{file}` har nå, så nettleseren kjører ikke skriptet. Filen er trolig oppdatert.',
    nn: 'Hashen i `integrity` er ikkje den som `{file}` har no, så nettlesaren køyrer ikkje skriptet. Fila er truleg oppdatert.',
    en: 'The hash in `integrity` is not that of `{file}` as it is now, so browsers do not run the script. The file has probably been updated.',
  },
  'two-versions': {
    nb: '`{file}` lastes fra to adresser. Den første som kommer, tegner figurene; den andre gjør ingenting. Behold én.',
    nn: '`{file}` blir lasta frå to adresser. Den første som kjem, teiknar figurane; den andre gjer ingenting. Behald éi.',
    en: '`{file}` is loaded from two addresses. The first to arrive draws the figures; the other does nothing. Keep one.',
  },
  escaped: {
    nb: 'Koden er blitt til tekst som leseren ser. Lim den inn i visningen for kildekode, eller bruk en lenke.',
    nn: 'Koden har blitt til tekst som lesaren ser. Lim han inn i visinga for kjeldekode, eller bruk ei lenkje.',
    en: 'The code has become text that readers see. Paste it in the view of the source code, or use a link.',
  },
  shortcode: {
    nb: 'Kortkoden står igjen som tekst. Utvidelsen for WordPress er ikke slått på, eller dette er ikke WordPress.',
    nn: 'Kortkoden står att som tekst. Utvidinga for WordPress er ikkje slått på, eller dette er ikkje WordPress.',
    en: 'The shortcode is left as text. The WordPress plugin is not active, or this is not WordPress.',
  },
  address: {
    nb: 'Adressen til figuren er bare tekst. Gjør den til en lenke i et eget avsnitt.',
    nn: 'Adressa til figuren er berre tekst. Gjer ho til ei lenkje i eit eige avsnitt.',
    en: 'The address of the figure is only text. Make it a link in a paragraph of its own.',
  },
  commented: {
    nb: 'Figuren står i en kommentar, og det som står der, viser ikke nettleseren.',
    nn: 'Figuren står i ein kommentar, og det som står der, viser ikkje nettlesaren.',
    en: 'The figure is in a comment, and browsers do not show what is there.',
  },
  closed: {
    nb: 'Figuren står inni en tagg som nettleseren ikke viser. Flytt den ut.',
    nn: 'Figuren står inni ein tagg som nettlesaren ikkje viser. Flytt han ut.',
    en: 'The figure is inside a tag that browsers do not show. Move it out.',
  },
  'self-closing': {
    nb: 'Taggen lukker ikke seg selv i HTML, så det som står etter den, havner inni figuren og blir borte. Skriv `<{tag}></{tag}>`.',
    nn: 'Taggen lukkar ikkje seg sjølv i HTML, så det som står etter han, hamnar inni figuren og blir borte. Skriv `<{tag}></{tag}>`.',
    en: 'The tag does not close itself in HTML, so what follows ends up inside the figure and is gone. Write `<{tag}></{tag}>`.',
  },
  lost: {
    nb: 'Figuren `{tag}` er borte. Verktøyet beholder ikke denne formen; prøv en lenke.',
    nn: 'Figuren `{tag}` er borte. Verktøyet tek ikkje vare på denne forma; prøv ei lenkje.',
    en: 'The figure `{tag}` is gone. The tool does not keep this form; try a link.',
  },
  'options-lost': {
    nb: 'Verktøyet har fjernet eller endret valg: {lost}. I en lenke står de i adressen og blir med.',
    nn: 'Verktøyet har fjerna eller endra val: {lost}. I ei lenkje står dei i adressa og blir med.',
    en: 'The tool has removed or changed options: {lost}. In a link they are part of the address and come along.',
  },
  'options-lost-for-good': {
    nb: 'Verktøyet har fjernet eller endret valg: {lost}. En adresse kan ikke bestemme alle disse, for hvem som helst kan skrive den. Be den som har ansvar for verktøyet, slippe til data-attributter.',
    nn: 'Verktøyet har fjerna eller endra val: {lost}. Ei adresse kan ikkje bestemme alle desse, for kven som helst kan skrive ho. Be den som har ansvar for verktøyet, sleppe til data-attributt.',
    en: 'The tool has removed or changed options: {lost}. An address cannot set all of these, for anybody can write it. Ask whoever is responsible for the tool to let data attributes through.',
  },
  nothing: {
    nb: 'Her er det ingen spor av en figur. Verktøyet har trolig fjernet den; prøv en lenke.',
    nn: 'Her er det ingen spor av ein figur. Verktøyet har truleg fjerna han; prøv ei lenkje.',
    en: 'There is no trace of a figure here. The tool has probably removed it; try a link.',
  },
  'html-cut': {
    nb: 'HTML-en er lengre enn {most} tegn. Resten er ikke undersøkt.',
    nn: 'HTML-en er lengre enn {most} teikn. Resten er ikkje undersøkt.',
    en: 'The HTML is longer than {most} characters. The rest is not examined.',
  },
  'original-cut': {
    nb: 'Originalen er lengre enn {most} tegn. Resten er ikke undersøkt.',
    nn: 'Originalen er lengre enn {most} teikn. Resten er ikkje undersøkt.',
    en: 'The original is longer than {most} characters. The rest is not examined.',
  },
  'integrity-cut': {
    nb: 'Listen over hasher er lengre enn {most} tegn og er ikke lest.',
    nn: 'Lista over hashar er lengre enn {most} teikn og er ikkje lesen.',
    en: 'The list of hashes is longer than {most} characters and is not read.',
  },
  'figures-cut': {
    nb: 'Det er flere enn {most} figurer. Bare de første er undersøkt.',
    nn: 'Det er fleire enn {most} figurar. Berre dei første er undersøkte.',
    en: 'There are more than {most} figures. Only the first ones are examined.',
  },
  'findings-cut': {
    nb: 'Det er flere enn {most} funn. Bare de første vises.',
    nn: 'Det er fleire enn {most} funn. Berre dei første blir viste.',
    en: 'There are more than {most} findings. Only the first ones are shown.',
  },
  'option-not-in-address': {
    nb: 'En adresse kan ikke bestemme `{name}`, for hvem som helst kan skrive den. Bruk data-attributter eller elementet.',
    nn: 'Ei adresse kan ikkje bestemme `{name}`, for kven som helst kan skrive ho. Bruk data-attributt eller elementet.',
    en: 'An address cannot set `{name}`, for anybody can write it. Use data attributes or the element.',
  },
};
