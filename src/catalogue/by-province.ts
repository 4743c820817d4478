import type { Language } from '../language/language.ts';
import { pageAddress } from '../address/address.ts';
import { placeSlug } from '../language/place-slug.ts';
import { provincePlaces, provincesOf } from '../edition/province-places.ts';
import type { Catalogue } from '../edition/types.ts';
import type { Dataset, Observation } from '../dataset/types.ts';
import type { Provinces } from '../schema/site.ts';

/** A province by its name and the address of its page. */
export interface NamedProvince {
  code: string;
  name: string;
  href: string;
}

/** A province as it was, with the row that says what became of it. */
interface FormerProvince extends NamedProvince {
  change: string;
  row: Observation;
}

/** A province as it is today, with those it was made of. */
export interface Province extends NamedProvince {
  former: FormerProvince[];
}

/** What a page of a province tells of: a province of today, or one that is part of another by now. */
export interface ProvincePage {
  here: NamedProvince;
  /** The province that it is today, or belongs to. */
  today: Province;
  /** Those whose figures stand on the page: all that the province of today was made of, or the one that was. */
  members: FormerProvince[];
}

/** The provinces of today in the order of their code list, each with its former ones; the reader's language names them. */
export function byProvince(catalogue: Catalogue, language: Language): Province[] {
  const known = datasetOf(catalogue);
  if (!known) return [];
  const { provinces, dataset } = known;
  const named = (column: string, code: string): NamedProvince => {
    const name = dataset.codes[column]?.get(code)?.name;
    return {
      code,
      name: name?.[language] ?? code,
      href: pageAddress('province', language, name ? placeSlug(name) : code),
    };
  };
  const found = new Map<string, Province>();
  for (const row of dataset.observations) {
    const code = row.dimensions[provinces.province] ?? '';
    const today = row.attributes[provinces.successor] ?? '';
    const change = row.attributes[provinces.change] ?? '';
    const province = found.get(today) ?? { ...named(provinces.successor, today), former: [] };
    province.former.push({
      ...named(provinces.province, code),
      change: dataset.codes[provinces.change]?.get(change)?.name[language] ?? change,
      row,
    });
    found.set(today, province);
  }
  const order = [...(dataset.codes[provinces.successor]?.keys() ?? [])];
  return [...found.values()].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

/** What the page at a slug tells of. Throws where there is no such page. */
export function provincePage(catalogue: Catalogue, slug: string, language: Language): ProvincePage {
  const code = provincePlaces(catalogue).get(slug)?.code;
  for (const today of byProvince(catalogue, language)) {
    if (today.code === code) return { here: today, today, members: today.former };
    const member = today.former.find((one) => one.code === code);
    if (member) return { here: member, today, members: [member] };
  }
  throw new Error(`No province "${slug}"`);
}

/** A name under which a province is looked for, and what else it is written like, as parts of addresses: its page's own first. */
export interface ProvinceName extends NamedProvince {
  slugs: string[];
  /** The province that it belongs to, where that is another. */
  today: NamedProvince | null;
}

/** All provinces, those of today and those that were, with all their names. */
export function provinceNames(catalogue: Catalogue, language: Language): ProvinceName[] {
  const known = datasetOf(catalogue);
  const own = new Map(provincesOf(catalogue).map((place) => [place.code, place]));
  const list = known?.dataset.codes[known.provinces.province];
  const all = byProvince(catalogue, language);
  return [
    ...all.filter(({ code, former }) => !former.some((one) => one.code === code)).map((one) => ({ one, today: one })),
    ...all.flatMap((today) => today.former.map((one) => ({ one, today }))),
  ].map(({ one: { code, name, href }, today }) => {
    const { slug, name: words } = own.get(code)!;
    const others = [...Object.values(words), ...otherNames(list?.get(code)?.extra['also'])];
    const slugs = [slug, ...others.map((each) => placeSlug({ vi: each }))];
    return { code, name, href, slugs: [...new Set(slugs)], today: today.code === code ? null : today };
  });
}

/** The names that a code list has beside the first ones, parted by semicolons. */
export function otherNames(text = ''): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
}

function datasetOf({
  provinces,
  datasets,
}: Pick<Catalogue, 'provinces' | 'datasets'>): { provinces: Provinces; dataset: Dataset } | null {
  const dataset = provinces && datasets.get(provinces.dataset);
  return provinces && dataset ? { provinces, dataset } : null;
}
