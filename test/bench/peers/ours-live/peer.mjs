import ours from '../ours/peer.mjs';

/** The file that the loader fetches where an author has set an option: the element without its finished figure. */
const live = (element) => ({...element, script: element.script.replace('/cdn/', '/cdn/elements/')});

export default {
  ...ours,
  label: '**ours**, drawn at once',
  isOnlyLoaded: true,
  elements: {T: live(ours.elements.T), M: live(ours.elements.M)},
};
