import { defineConfig } from 'vite';
import { TARGET } from '../../../build/floor.ts';

/** The bench tells where from and where to. */
export default defineConfig({ base: './', build: { target: TARGET, modulePreload: false } });
