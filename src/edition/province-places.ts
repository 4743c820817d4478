import { placeSlug } from '../language/place-slug.ts';
import type { Words } from '../language/language.ts';
import type { Contents } from './types.ts';

/** A province, of today or as it was, with the part of its page's address that stands for it. */
export interface ProvincePlace {
  code: string;
  slug: string;
  name: Words;
}

/** Every province that has a page: those of the provinces' dataset as they were, and what they are today. */
export function provincesOf({ provinces, datasets }: Pick<Contents, 'provinces' | 'datasets'>): ProvincePlace[] {
  const dataset = provinces && datasets.get(provinces.dataset);
  if (!dataset) return [];
  const columns = [provinces.province, provinces.successor];
  const names = new Map(
    columns.flatMap((column) =>
      dataset.observations.flatMap(({ dimensions, attributes }): [string, Words][] => {
        const code = dimensions[column] ?? attributes[column];
        const known = code === undefined ? undefined : dataset.codes[column]?.get(code);
        return known ? [[known.code, known.name]] : [];
      }),
    ),
  );
  return [...names].map(([code, name]) => ({ code, slug: placeSlug(name), name }));
}

/** The code list that the provinces' dataset names its provinces by, as they were; undefined where there is none. */
export function provinceList({ provinces, datasets }: Pick<Contents, 'provinces' | 'datasets'>): string | undefined {
  const columns = datasets.get(provinces?.dataset ?? '')?.meta.columns;
  return columns?.find(({ id }) => id === provinces?.province)?.codes;
}

/** The provinces that have a page, by the part of its address that stands for them. */
export function provincePlaces(contents: Pick<Contents, 'provinces' | 'datasets'>): Map<string, ProvincePlace> {
  return new Map(provincesOf(contents).map((place) => [place.slug, place]));
}
