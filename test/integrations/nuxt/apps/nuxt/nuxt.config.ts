export default {
  compatibilityDate: '2026-01-01',
  telemetry: false,
  nitro: {preset: 'static'},
  app: {head: {htmlAttrs: {lang: 'nn'}, title: 'Side'}},
};
