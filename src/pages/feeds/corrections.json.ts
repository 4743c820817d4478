import { currentCatalogue } from '../../edition/current.ts';
import { correctionsJson } from '../../publish/feeds.ts';

/** Every change of a published figure, for programs. */
export const GET = () =>
  new Response(correctionsJson(currentCatalogue()), { headers: { 'content-type': 'application/json' } });
