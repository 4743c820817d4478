import { chartObservations } from '../chart/chart-observations.ts';
import { chartTitle } from '../chart/words/chart-title.ts';
import { chartInput } from '../edition/chart-input.ts';
import type { Area, Catalogue } from '../edition/types.ts';
import { parsePeriod, yearsOf } from '../language/period.ts';
import type { Language } from '../language/language.ts';

/** A chart as the gallery shows it. */
export interface ChartCard {
  id: string;
  title: string;
  kind: string;
  /** The years that it tells of, first to last; none where its figures have no time. */
  years: readonly string[];
  draft: boolean;
}

/** All charts by their areas: first those of the area's page in its order, then the others. Areas without any are left out. */
export function chartGallery(catalogue: Catalogue, language: Language): { area: Area; cards: ChartCard[] }[] {
  return [...catalogue.areas.values()]
    .map((area) => {
      const own = [...catalogue.charts].filter(([, chart]) => chart.area === area.id).map(([id]) => id);
      const told = (catalogue.areaPages.get(area.id)?.charts ?? [])
        .map(({ id }) => id)
        .filter((id) => own.includes(id));
      return { area, cards: [...new Set([...told, ...own])].map((id) => cardOf(catalogue, id, language)) };
    })
    .filter(({ cards }) => cards.length > 0);
}

function cardOf(catalogue: Catalogue, id: string, language: Language): ChartCard {
  const input = chartInput(catalogue, id, language);
  const { kind, draft = false } = catalogue.charts.get(id)!;
  const periods = chartObservations(input).flatMap(({ period }) => parsePeriod(period ?? '') ?? []);
  return {
    ...{ id, kind, draft, title: chartTitle(input) },
    years: [...new Set(periods.flatMap(yearsOf))].sort(),
  };
}
