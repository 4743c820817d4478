import type { Language, Words } from '../language/language.ts';
import type { Unit } from '../language/number.ts';
import type { ChartFile } from '../schema/chart.ts';
import type { CorrectionEntry, Withdrawal } from '../schema/corrections.ts';
import type { AreaMatter, InfoMatter, RankingMatter, ReportMatter } from '../schema/page.ts';
import type { Problem } from '../schema/problem.ts';
import type { Glossary } from '../schema/glossary.ts';
import type { Rankings } from '../schema/rankings.ts';
import type { Redirects } from '../schema/redirects.ts';
import type { Home, Provinces, Site } from '../schema/site.ts';
import type { CodeList, Dataset, Observation } from '../dataset/types.ts';

/** An area of the reform, the steering beside them, or a theme under which charts are listed. */
export interface Area {
  id: string;
  name: Words;
  kind: 'area' | 'steering' | 'theme';
  /** Official number of an area; null for the others. */
  order: number | null;
}

/** An MDX page in both languages: slugs are the file names, and part of the address. */
export interface MdxPage<Matter> {
  /** What joins the languages: an area's id, a period, an index's key, a page's id. */
  key: string;
  slugs: Record<Language, string>;
  files: Record<Language, string>;
  matter: Record<Language, Matter>;
  /** The charts that stand on it. */
  charts: readonly PageChart[];
  /** The references of its summary and its figures, without braces. */
  references: readonly string[];
}

/** A chart as it stands on a page. */
export interface PageChart {
  id: string;
  /** The period at which it is shown, whatever came later; a report's own. */
  at?: string | undefined;
}

/** A reporting period: one that the data have, with its words where there are any. */
export interface Report {
  period: string;
  slugs: Record<Language, string>;
  page: MdxPage<ReportMatter> | null;
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

/** The code lists of an edition, by name, with what is read from three of them. */
export interface Codes {
  lists: ReadonlyMap<string, CodeList>;
  indicators: readonly Record<string, string>[];
  /** The row of each indicator in its file. */
  indicatorRows: readonly number[];
  units: ReadonlyMap<string, Unit>;
}

/** What texts refer to and pages are made of. */
export interface Contents {
  areas: ReadonlyMap<string, Area>;
  areaPages: ReadonlyMap<string, MdxPage<AreaMatter>>;
  /** Reports by period, latest first. */
  reports: ReadonlyMap<string, Report>;
  /** The international indexes; null where the edition has none. */
  rankings: Rankings | null;
  /** The pages of the indexes, by the key that `rankings` names. */
  rankingPages: ReadonlyMap<string, MdxPage<RankingMatter>>;
  /** Pages about the site itself, by id. */
  infoPages: ReadonlyMap<string, MdxPage<InfoMatter>>;
  /** What the page of provinces reads; null where the edition has none. */
  provinces: Provinces | null;
  /** Terms in the order of the file; none where the edition has no glossary. */
  glossary: Glossary;
  codes: Codes;
  sources: ReadonlyMap<string, Source>;
  datasets: ReadonlyMap<string, Dataset>;
  charts: ReadonlyMap<string, ChartFile>;
}

/** One release: every chart and dataset as they were on a day. */
export interface Release {
  /** The day, 2026-11-26. */
  date: string;
  /** Ids of the charts and datasets that it keeps. */
  charts: readonly string[];
  datasets: readonly string[];
  /** The unit of each measure by dataset; the first releases do not say, see `unitsFile` of releases.ts. */
  units?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** SHA-256 by path from the release's folder, of every file but the manifest. */
  files: Readonly<Record<string, string>>;
}

/** A change of what was published, with the row that it is of. */
export interface Correction {
  entry: CorrectionEntry;
  dataset: Dataset;
  /** Anchor of the row; it leads nowhere where the row is gone. For a unit the measure's id. */
  id: string;
  /** The row as it is now; null where it is gone, and for a unit, which is of many rows. */
  observation: Observation | null;
  /** The units of the edition, by which those of an entry are named. */
  units: ReadonlyMap<string, Unit>;
}

/** A chart, a page or the home page that speaks of a period although its dataset has a newer one. */
export interface OutdatedText {
  file: string;
  row: number;
  column: string;
  dataset: Dataset;
  /** The period of which it speaks, and the newer one. */
  period: string;
  newer: string;
  /** Its figures of that period. */
  observations: readonly Observation[];
  /** Ids of the charts that it shows at that period: itself, or those that stand on it. */
  charts: readonly string[];
}

/** Everything an edition says and knows, checked and joined. */
export interface Catalogue extends Contents {
  site: Site;
  home: Home;
  /** Pages and files that have moved. */
  redirects: Redirects;
  /** What is kept of earlier days, newest first. */
  releases: readonly Release[];
  /** Changes of published figures, latest first. */
  corrections: readonly Correction[];
  /** Datasets that were taken out, latest first. */
  withdrawals: readonly Withdrawal[];
  /** The publisher's mark as SVG text. */
  mark: string;
  /** What speaks of an earlier period than its data have. */
  outdated: readonly OutdatedText[];
  /** What its editors should know and what does not stop publishing: notices, and problems of drafts. */
  notices: readonly Problem[];
}
