import { currentCatalogue } from '../edition/current.ts';

/** The publisher's mark as the site's icon. */
export const GET = () => new Response(currentCatalogue().mark, { headers: { 'content-type': 'image/svg+xml' } });
