import { currentCatalogue } from '../catalogue/current.ts';
import { datapackageJson } from '../catalogue/datapackage.ts';

/** All datasets as one Data Package, for programs. */
export const GET = () =>
  new Response(datapackageJson(currentCatalogue()), { headers: { 'content-type': 'application/json' } });
