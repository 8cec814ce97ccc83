import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from 'digdir-report-widgets/storybook.json';

setCustomElementsManifest(manifest);
