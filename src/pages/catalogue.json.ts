import { currentCatalogue } from '../edition/current.ts';
import { catalogueJson } from '../publish/catalogue-json.ts';

/** Every chart and dataset with its addresses, for programs. */
export const GET = () =>
  new Response(catalogueJson(currentCatalogue()), { headers: { 'content-type': 'application/json' } });
