// Stands in the head of a figure page: what its first paint must know. What makes the page live is brought after that.
// Most pages are neither: the browser then has nothing to make ready for it.
const say = (name: string) => document.documentElement.classList.add(name);
if (parent !== self) say('framed');
// Another view would be painted first, and then be taken away.
if (location.search[1]) say('waiting');
addEventListener('load', () => {
  const bring = () => document.body.append((document.getElementById('live') as HTMLTemplateElement).content);
  requestAnimationFrame(() => setTimeout(bring));
  // A page that is not seen is not painted either; one in a frame still tells its height.
  setTimeout(bring, 1000);
});
