import type { Problem } from '../../schema/problem.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkChartFile } from './check-chart-file.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkHome } from './check-home.ts';
import { checkMdx } from './check-mdx.ts';
import { checkRankings } from './check-rankings.ts';
import { checkProvinces } from './check-provinces.ts';
import { hiddenCharts, withoutDrafts } from '../drafts.ts';
import { linkTargets } from './link-targets.ts';
import type { Contents } from '../types.ts';
import type { Places } from './places.ts';

/** Every id, reference and link of the edition that leads nowhere, with file and line. */
export function checkReferences(contents: Contents, places: Places): Problem[] {
  const { home, provinces, rankings, charts, mdx, redirects, published, broken, whole, hidden } = places;
  const unreadable = provinces && !contents.provinces ? [...broken, 'provinces.yaml'] : broken;
  const targets = linkTargets(contents, { broken: new Set(unreadable), whole, texts: mdx });
  const shown = withoutDrafts(contents, hidden);
  const shownTargets = linkTargets(shown, {
    broken: new Set(unreadable).difference(hiddenCharts(hidden)),
    whole,
    texts: mdx.filter(({ file }) => !hidden.has(file)),
  });
  return [
    ...[...contents.charts.keys()].flatMap((id) => checkChartFile(contents, id, charts.get(id)!, broken)),
    ...(home ? checkHome(contents, home, broken, whole) : []),
    ...(provinces ? checkProvinces(contents, provinces.lineOf, broken) : []),
    ...(rankings ? checkRankings(contents, rankings, { broken, texts: mdx }) : []),
    ...mdx.flatMap((text) => checkMdx(contents, text, broken, targets)),
    ...checkAddresses(shown, shownTargets, { redirects, published, broken }),
    ...checkDrafts(places, targets.addresses.difference(shownTargets.addresses)),
  ];
}
