import type { MdxComponentName } from '../../edition/read/mdx-elements.ts';
import Chart from '../chart/Chart.astro';
import EmbedCode from '../embed/EmbedCode.astro';
import EmbedList from '../embed/EmbedList.astro';
import ByCoefficient from './ByCoefficient.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import Step from './Step.astro';
import Value from './Value.astro';

/** What an MDX page may use without importing it. */
export const mdxComponents = { ByCoefficient, Chart, EmbedCode, EmbedList, Note, Quote, Step, Value } satisfies Record<
  MdxComponentName,
  unknown
>;
