export default {
  addons: ['@storybook/addon-docs'],
  core: {disableTelemetry: true},
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.js'],
};
