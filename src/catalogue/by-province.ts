import type { Language } from '../language/language.ts';
import { formatPeriod, parsePeriod } from '../language/period.ts';
import { formatObservation } from '../dataset/format-observation.ts';
import { inPeriodOrder } from '../dataset/periods-of.ts';
import type { Column } from '../schema/dataset.ts';
import type { Dataset, Observation } from '../dataset/types.ts';
import { observationAddress } from './address.ts';
import type { Link } from './related.ts';
import type { Catalogue } from './types.ts';

/** A province as it was, what became of it, and the latest figures that the edition has of it. */
export interface FormerProvince {
  code: string;
  name: string;
  change: string;
  figures: Link[];
}

/** A province as it is today, with those it was made of. */
export interface Province {
  code: string;
  name: string;
  former: FormerProvince[];
}

/** The provinces of today in the order of their code list, each with its former ones; the reader's language names them. */
export function byProvince(catalogue: Catalogue, language: Language): Province[] {
  const { provinces } = catalogue;
  const dataset = provinces && catalogue.datasets.get(provinces.dataset);
  if (!provinces || !dataset) return [];
  const list = dataset.meta.columns.find(({ id }) => id === provinces.province)?.codes;
  const name = (column: string, code: string) => dataset.codes[column]?.get(code)?.name[language] ?? code;
  const found = new Map<string, Province>();
  for (const { dimensions, attributes } of dataset.observations) {
    const code = dimensions[provinces.province] ?? '';
    const today = attributes[provinces.successor] ?? '';
    const province = found.get(today) ?? { code: today, name: name(provinces.successor, today), former: [] };
    province.former.push({
      code,
      name: name(provinces.province, code),
      change: name(provinces.change, attributes[provinces.change] ?? ''),
      figures: list ? figuresOf(catalogue, list, code, dataset.id, language) : [],
    });
    found.set(today, province);
  }
  const order = [...(dataset.codes[provinces.successor]?.keys() ?? [])];
  return [...found.values()].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

/** The latest figure of each series that any other dataset has of a province. */
function figuresOf(catalogue: Catalogue, list: string, code: string, own: string, language: Language): Link[] {
  return [...catalogue.datasets.values()]
    .filter(({ id }) => id !== own)
    .flatMap((dataset) => {
      const [places, others] = [true, false].map((place) =>
        dataset.dimensionColumns.filter(({ id, codes }) => id !== 'indicator' && (codes === list) === place),
      ) as [Column[], Column[]];
      const here = dataset.observations.filter(
        ({ dimensions, value }) => value !== null && places.some(({ id }) => dimensions[id] === code),
      );
      const latest = new Map<string, Observation>();
      for (const each of inPeriodOrder(here)) {
        latest.set([each.measure.id, ...others.map(({ id }) => each.dimensions[id])].join(' '), each);
      }
      return [...latest.values()].map((observation) => linkTo(dataset, others, observation, language));
    });
}

function linkTo(dataset: Dataset, others: readonly Column[], observation: Observation, language: Language): Link {
  const names = others.map(({ id }) => dataset.codes[id]?.get(observation.dimensions[id] ?? '')?.name[language] ?? '');
  const period = parsePeriod(observation.period ?? '');
  const what = [observation.measure.name[language], ...names, period ? formatPeriod(period, language) : ''];
  return {
    text: `${what.filter(Boolean).join(', ')}: ${formatObservation(observation, language)}`,
    href: observationAddress(dataset.id, observation.id, language),
  };
}
