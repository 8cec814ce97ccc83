/** The page of the figure that stands beside the elements, drawn when the library was built. */
export default {
  label: '**ours**, figure page',
  // Whole as it is painted; what answers a reader takes its place a moment later, and has more nodes.
  becomesLive: true,
  addresses: {T: '/cdn/figures/nb/infosec-trend.html', M: '/cdn/figures/nb/cef-funding-map.html'},
};
