import { currentCatalogue } from '../edition/current.ts';
import { datapackageJson } from '../publish/datapackage.ts';

/** All datasets as one Data Package, for programs. */
export const GET = () =>
  new Response(datapackageJson(currentCatalogue()), { headers: { 'content-type': 'application/json' } });
