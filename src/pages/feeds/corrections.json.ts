import { currentCatalogue } from '../../catalogue/current.ts';
import { correctionsJson } from '../../catalogue/feeds.ts';

/** Every change of a published figure, for programs. */
export const GET = () =>
  new Response(correctionsJson(currentCatalogue()), { headers: { 'content-type': 'application/json' } });
