import { resolve } from 'node:path';
import { runTool } from './run-tool.ts';

// Arguments go to `astro dev` as they are: npm run dev -- --port 5000
const env = { EDITION: process.env['EDITION'] ?? resolve('.') };
const { code } = await runTool('astro', ['dev', ...process.argv.slice(2)], { env, show: true });
process.exit(code);
