import { parsePeriod } from '../../language/period.ts';
import type { Column } from '../../schema/dataset.ts';
import { codeUnknown, periodGrammar } from '../../schema/messages/cell.ts';
import { fileMissing } from '../../schema/messages/file.ts';
import {
  metaArea,
  metaBounds,
  metaCodeList,
  metaColumnName,
  metaColumnType,
  metaColumnUnknown,
  metaEnded,
  metaIndicator,
  metaKeyPart,
  metaNoIndicators,
  metaNoSource,
  metaOneMeasure,
  metaOneTime,
  metaRowsBy,
} from '../../schema/messages/metadata.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import { guessPeriod } from '../../language/guess-period.ts';
import { boundColumns } from '../intervals.ts';
import { fixedColumns } from '../read/fixed-columns.ts';
import { isDangerousName } from '../read/match-header.ts';
import { editDistance, nearestNames } from './nearest-names.ts';
import { isIndicatorColumn } from '../read/read-measures.ts';
import type { DatasetInput, Measure } from '../types.ts';

const typeOfRole: Partial<Record<Column['role'], Column['type']>> = {
  time: 'period',
  measure: 'number',
  dimension: 'code',
};

type Report = (sentence: Sentence, path: string, found?: string) => void;

/** Checks the metadata against itself and against the code lists; a problem's column is the key's path in the file. */
export function checkMeta(input: DatasetInput, measures: ReadonlyMap<string, Measure>): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (sentence, path, found) =>
    problems.push({ ...sentence, file: input.metaFile, column: path, found });
  checkColumns(input, report);
  problems.push(...missingLists(input));
  checkNames(input, measures, report);
  return problems;
}

function checkColumns({ meta, codeLists, sources }: DatasetInput, report: Report): void {
  const seen = new Set<string>();
  meta.columns.forEach((column, index) => {
    const path = `columns.${index}`;
    if (seen.has(column.id) || isDangerousName(column.id)) report(metaColumnName(), `${path}.id`, column.id);
    seen.add(column.id);
    const type = typeOfRole[column.role];
    if (type && column.type !== type) report(metaColumnType(column.role, type), `${path}.type`, column.type);
    const ownCodes = isIndicatorColumn(column) || (column.role === 'attribute' && fixedColumns.has(column.id));
    if (
      column.type === 'code' &&
      !ownCodes &&
      !codeLists.has(column.codes ?? '') &&
      !namesMissingList(column, codeLists)
    ) {
      report(metaCodeList([...codeLists.keys()]), `${path}.codes`, column.codes ?? '');
    }
  });
  const withRole = (role: Column['role']) => meta.columns.filter((column) => column.role === role);
  if (withRole('time').length > 1) report(metaOneTime(), 'columns');
  if (withRole('measure').length !== 1) report(metaOneMeasure(), 'columns');
  if (!meta.columns.some(({ id, role }) => id === 'source' && role === 'attribute')) report(metaNoSource(), 'columns');
  const axes = [...withRole('dimension'), ...withRole('time')].map(({ id }) => id);
  meta.key.forEach((id, index) => {
    if (!axes.includes(id)) report(metaColumnUnknown(axes), `key.${index}`, id);
  });
  const dimensions = withRole('dimension').map(({ id }) => id);
  meta.rows_by?.forEach((id, index) => {
    if (!dimensions.includes(id)) report(metaRowsBy(dimensions), `rows_by.${index}`, id);
  });
  meta.alternatives.forEach(({ source }, index) => {
    if (sources.size && !sources.has(source)) {
      report(codeUnknown('sources', nearestNames(source, sources.keys())), `alternatives.${index}.source`, source);
    }
  });
  const bounds = boundColumns.map((id) => meta.columns.find((column) => column.id === id));
  const pair = bounds.every((column) => column?.role === 'attribute' && column.type === 'number');
  if (bounds.some(Boolean) && !pair) report(metaBounds(), 'columns');
  meta.copies.forEach(({ source }, index) => {
    if (sources.size && !sources.has(source)) {
      report(codeUnknown('sources', nearestNames(source, sources.keys())), `copies.${index}.source`, source);
    }
  });
  if (meta.ended && meta.next_update) report(metaEnded(), 'next_update', meta.next_update);
  meta.releases?.forEach((release, index) => {
    for (const [key, text] of Object.entries(release)) {
      if (!parsePeriod(text)) report(periodGrammar(guessPeriod(text)), `releases.${index}.${key}`, text);
    }
  });
  const areas = codeLists.get('areas');
  if (areas?.size && !areas.has(meta.area)) report(metaArea(nearestNames(meta.area, areas.keys())), 'area', meta.area);
}

/** True for a code list whose file is not there, rather than one that is misspelled. */
function namesMissingList({ codes }: Column, codeLists: ReadonlyMap<string, unknown>): boolean {
  return codes !== undefined && ![...codeLists.keys()].some((name) => editDistance(name, codes) <= 2);
}

function missingLists({ meta, codeLists }: DatasetInput): Problem[] {
  return meta.columns
    .filter((column) => column.type === 'code' && !isIndicatorColumn(column) && !fixedColumns.has(column.id))
    .filter((column) => namesMissingList(column, codeLists))
    .map(({ codes }) => ({ ...fileMissing(), file: `data/codes/${codes}.csv` }));
}

/** Checks that formulas, checks and alternatives name what exists. */
function checkNames(
  { meta, codeLists, indicators }: DatasetInput,
  measures: ReadonlyMap<string, Measure>,
  report: Report,
): void {
  if (meta.columns.some(isIndicatorColumn) && indicators.length && !measures.size)
    report(metaNoIndicators(), 'columns');
  const axes = new Map(
    meta.columns.filter(({ role }) => role === 'dimension' || role === 'time').map((column) => [column.id, column]),
  );
  const measure = (id: string, path: string) => {
    if (indicators.length && !measures.has(id)) report(metaIndicator(nearestNames(id, measures.keys())), path, id);
  };
  const codes = (codesOf: Readonly<Record<string, string>> | undefined, path: string) => {
    for (const [id, code] of Object.entries(codesOf ?? {})) dimensionCode(id, code, `${path}.${id}`);
  };
  const dimensionCode = (id: string, code: string, path: string) => {
    const column = axes.get(id);
    if (id === 'indicator') return measure(code, path);
    if (!column) return report(metaColumnUnknown([...axes.keys()]), path, id);
    const list = codeLists.get(column.codes ?? '');
    if (list?.size && !list.has(code)) report(codeUnknown(column.codes!, nearestNames(code, list.keys())), path, code);
  };

  meta.derived.forEach(({ indicator, formula }, index) => {
    const path = `derived.${index}`;
    measure(indicator, `${path}.indicator`);
    if ('ratio' in formula) {
      formula.ratio.forEach((id, place) => measure(id, `${path}.formula.ratio.${place}`));
      codes(formula.at, `${path}.formula.at`);
    } else if ('sum' in formula) formula.sum.forEach((id, place) => measure(id, `${path}.formula.sum.${place}`));
    else if ('count' in formula) {
      const columns = new Map(meta.columns.map((column) => [column.id, column]));
      const named = [[formula.count, 'count'], ...Object.keys(formula.where ?? {}).map((id) => [id, `where.${id}`])];
      for (const [id, key] of named) {
        if (!columns.has(id!)) report(metaColumnUnknown([...columns.keys()]), `${path}.formula.${key}`, id);
      }
      codes(formula.at, `${path}.formula.at`);
    } else measure(formula.change, `${path}.formula.change`);
  });
  meta.checks.sums.forEach(({ where, over, parts, total }, index) => {
    const path = `checks.sums.${index}`;
    codes(where, `${path}.where`);
    if (!axes.has(over)) return report(metaColumnUnknown([...axes.keys()]), `${path}.over`, over);
    parts.forEach((code, place) => dimensionCode(over, code, `${path}.parts.${place}`));
    dimensionCode(over, total, `${path}.total`);
  });
  meta.checks.parts.forEach(({ part, whole }, index) => {
    measure(part, `checks.parts.${index}.part`);
    measure(whole, `checks.parts.${index}.whole`);
  });
  meta.checks.orders?.forEach((order, index) =>
    order.forEach((id, place) => measure(id, `checks.orders.${index}.${place}`)),
  );
  meta.checks.ranks.forEach(({ rank, total, at }, index) => {
    measure(rank, `checks.ranks.${index}.rank`);
    measure(total, `checks.ranks.${index}.total`);
    codes(at, `checks.ranks.${index}.at`);
  });
  meta.alternatives.forEach(({ of }, index) => codes(of, `alternatives.${index}.of`));
  meta.signed_off?.forEach(({ of }, index) => {
    codes(of, `signed_off.${index}.of`);
    for (const id of meta.key) if (!(id in of)) report(metaKeyPart(id), `signed_off.${index}.of`);
  });
}
