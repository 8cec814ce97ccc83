import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

// React 18 is installed beside React 19 under a name of its own.
const react18 = [{find: /^react(-dom)?(?=$|\/)/, replacement: 'react$1-18'}];

export default defineConfig(({mode}) => ({
  plugins: [react()],
  resolve: {alias: mode === 'react-18' ? react18 : []},
}));
