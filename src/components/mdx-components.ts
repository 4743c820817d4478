import type { MdxComponentName } from '../catalogue/mdx-elements.ts';
import Chart from './Chart.astro';
import EmbedCode from './EmbedCode.astro';
import EmbedList from './EmbedList.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import Value from './Value.astro';

/** What an MDX page may use without importing it. */
export const mdxComponents = { Chart, EmbedCode, EmbedList, Note, Quote, Value } satisfies Record<
  MdxComponentName,
  unknown
>;
