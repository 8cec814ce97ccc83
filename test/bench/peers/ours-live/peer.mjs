import ours from '../ours/peer.mjs';

/** The file that the loader fetches where something is asked for: with what draws the figure, and without the finished picture of it. */
const live = (element) => ({...element, script: element.script.replace('/cdn/', '/cdn/live/')});

export default {
  ...ours,
  label: '**ours**, drawn at once',
  isOnlyLoaded: true,
  elements: {T: live(ours.elements.T), M: live(ours.elements.M)},
};
