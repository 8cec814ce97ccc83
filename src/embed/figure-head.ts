// Runs in the head of a figure page, before its first paint. The script that makes the page live is fetched after that. Most
// pages get neither class, which saves the browser work.
const say = (name: string) => document.documentElement.classList.add(name);
if (parent !== self) say('framed');
// Without this, the default view would be painted first and then be replaced.
if (location.search[1]) say('waiting');
addEventListener('load', () => {
  const bring = () => document.body.append((document.getElementById('live') as HTMLTemplateElement).content);
  requestAnimationFrame(() => setTimeout(bring));
  // A page that is not visible is not painted; in a frame it still has to report its height.
  setTimeout(bring, 1000);
});
