import type { Language } from '../language/language.ts';
import { formatObservation } from '../dataset/write/format-observation.ts';
import { inPeriodOrder } from '../dataset/periods-of.ts';
import type { Observation } from '../dataset/types.ts';
import { observationAddress } from '../address/address.ts';
import { observationName } from '../dataset/text/observation-name.ts';
import type { Link } from './related.ts';
import type { Catalogue } from '../edition/types.ts';

/** A province as it was, and what became of it. */
interface FormerProvince {
  code: string;
  name: string;
  change: string;
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
    });
    found.set(today, province);
  }
  const order = [...(dataset.codes[provinces.successor]?.keys() ?? [])];
  return [...found.values()].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

/** Links to the latest figure of each series that the datasets other than the provinces' own have of a province. */
export function provinceFigures(catalogue: Catalogue, code: string, language: Language): Link[] {
  const { provinces } = catalogue;
  const own = provinces && catalogue.datasets.get(provinces.dataset);
  const list = own?.meta.columns.find(({ id }) => id === provinces?.province)?.codes;
  if (!own || !list) return [];
  return [...catalogue.datasets.values()]
    .filter((dataset) => dataset !== own)
    .flatMap((dataset) => {
      const places = dataset.dimensionColumns.filter(({ codes }) => codes === list).map(({ id }) => id);
      const here = dataset.observations.filter(
        ({ dimensions, value }) => value !== null && places.some((id) => dimensions[id] === code),
      );
      const others = dataset.dimensionColumns.map(({ id }) => id).filter((id) => !places.includes(id));
      const latest = new Map<string, Observation>();
      for (const each of inPeriodOrder(here)) {
        latest.set([each.measure.id, ...others.map((id) => each.dimensions[id])].join(' '), each);
      }
      return [...latest.values()].map((observation) => ({
        text: `${observationName(dataset, observation, language, places)}: ${formatObservation(observation, language)}`,
        href: observationAddress(dataset.id, observation.id, language),
      }));
    });
}
