/** The page of the figure that stands beside the elements, drawn when the library was built. */
export default {
  label: '**ours**, figure page',
  addresses: {T: '/cdn/figures/nb/infosec-trend.html', M: '/cdn/figures/nb/cef-funding-map.html'},
};
