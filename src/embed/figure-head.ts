// Runs in the head of a figure page, before anything is painted: only what the first paint must know.
const {classList} = document.documentElement;
if (parent !== self) classList.add('framed');
// Another view would be painted first, and then be taken away. A page opened from a file cannot fetch its modules.
if (location.search.length > 1 && location.protocol !== 'file:') classList.add('waiting');
