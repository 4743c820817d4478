import type { Language, Words } from '../language/language.ts';
import type { ChartFile } from '../schema/chart.ts';
import type { AreaPage, Home, Site } from '../schema/site.ts';
import type { Dataset } from '../dataset/types.ts';

/** An area of the reform, the steering beside them, or a theme under which charts are listed. */
export interface Area {
  id: string;
  name: Words;
  kind: 'area' | 'steering' | 'theme';
  /** Official number of an area; null for the others. */
  order: number | null;
}

/** The MDX page of an area in both languages: slugs are the file names. */
export interface AreaPages {
  area: string;
  slugs: Record<Language, string>;
  files: Record<Language, string>;
  matter: Record<Language, AreaPage>;
}

/** A published source, from data/codes/sources.csv. */
export interface Source {
  id: string;
  title: Words;
  publisher: Words;
  /** Web address; empty when none is recorded. */
  address: string;
  /** ISO day, or as much of it as is known; empty when unknown. */
  date: string;
  language: string;
  kind: string;
}

/** Everything an edition says and knows, checked and joined. */
export interface Catalogue {
  site: Site;
  home: Home;
  /** The publisher's mark as SVG text. */
  mark: string;
  areas: ReadonlyMap<string, Area>;
  areaPages: ReadonlyMap<string, AreaPages>;
  sources: ReadonlyMap<string, Source>;
  datasets: ReadonlyMap<string, Dataset>;
  charts: ReadonlyMap<string, ChartFile>;
}
