/**
 * In the shadow root of a figure that no script has drawn. Controls keep their place until they work, and have none where
 * they never will.
 */
export const staticStyles = `
.control {
  visibility: hidden;
}
:disabled {
  cursor: auto !important;
}
@media (scripting: none) {
  .readout,
  .control {
    display: none !important;
  }
}
`;
