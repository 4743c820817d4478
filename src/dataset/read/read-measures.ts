import { inEach } from '../../language/language.ts';
import type { Unit } from '../../language/number.ts';
import type { Column } from '../../schema/dataset.ts';
import { numberGrammar } from '../../schema/messages/cell.ts';
import { indicatorWord, metaUnit } from '../../schema/messages/metadata.ts';
import type { Sentence } from '../../schema/messages/sentence.ts';
import type { Problem } from '../../schema/problem.ts';
import { nearestNames } from '../check/nearest-names.ts';
import type { DatasetInput, Measure } from '../types.ts';

const INDICATORS = 'data/codes/indicators.csv';
const better = ['higher', 'lower', 'none'] as const;
const natures = ['flow', 'stock', 'rate', 'rank', 'position', 'target', 'count'] as const;
const yesNo = ['yes', 'no'] as const;
const compares = ['previous', 'year', 'none'] as const;

/** Stands in for an unknown unit, so that one fault does not make every row of the measure look wrong. */
const noUnit: Unit = {
  code: '',
  name: inEach(() => ''),
  format: inEach(() => '{n}'),
  formatOne: '',
  divisor: 1,
};

/**
 * What the dataset measures, by id: its indicators in data/codes/indicators.csv, computed ones among them, and,
 * when it has no `indicator` dimension, the measure column itself.
 */
export function readMeasures({ id, meta, metaFile, indicators, units }: DatasetInput) {
  const problems: Problem[] = [];
  const measures = new Map<string, Measure>();
  const computed = new Set(meta.derived.map(({ indicator }) => indicator));

  const index = meta.columns.findIndex(({ role }) => role === 'measure');
  const column = meta.columns[index];
  if (column && !meta.columns.some(isIndicatorColumn)) {
    const unit = units.get(column.unit ?? '');
    measures.set(column.id, measureOfColumn(column, unit ?? noUnit));
    if (!unit && units.size) {
      const near = nearestNames(column.unit ?? '', units.keys());
      problems.push({ ...metaUnit(near), file: metaFile, column: `columns.${index}.unit`, found: column.unit ?? '' });
    }
  }

  indicators.forEach((record, place) => {
    if (record['dataset'] !== id) return;
    const cell = (name: string) => record[name] ?? '';
    const report = (sentence: Sentence, name: string) =>
      problems.push({ ...sentence, file: INDICATORS, row: place + 2, column: name, found: cell(name) });
    const word = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
      const found = allowed.find((each) => each === cell(name));
      if (!found && cell(name)) report(indicatorWord(allowed), name);
      return found ?? fallback;
    };
    const number = (name: string): number | undefined => {
      if (cell(name) === '') return undefined;
      if (!/^-?\d+(\.\d+)?$/.test(cell(name))) report(numberGrammar('en'), name);
      return Number(cell(name));
    };
    const unit = units.get(cell('unit'));
    // A list without any unit, or a row without all its cells, has been told once.
    if (!unit && units.size && 'unit' in record) report(metaUnit(nearestNames(cell('unit'), units.keys())), 'unit');
    measures.set(cell('code'), {
      id: cell('code'),
      name: inEach((language) => cell(`name_${language}`)),
      unit: unit ?? noUnit,
      decimals: number('decimals'),
      better: word('better', better, 'none'),
      nature: word('nature', natures, 'count'),
      compare: word('compare', compares, 'none'),
      relative: word('relative', yesNo, 'no') === 'yes',
      min: number('min'),
      max: number('max'),
      definition: cell('definition_vi') ? inEach((language) => cell(`definition_${language}`)) : null,
      derived: computed.has(cell('code')),
    });
  });
  return { measures, problems };
}

/** True for the dimension whose codes are indicators. */
export function isIndicatorColumn({ id, role }: Column): boolean {
  return id === 'indicator' && role === 'dimension';
}

function measureOfColumn(column: Column, unit: Unit): Measure {
  return {
    id: column.id,
    name: column.label,
    unit,
    decimals: column.decimals,
    better: column.better ?? 'none',
    nature: column.nature ?? 'count',
    compare: column.compare ?? 'none',
    relative: column.relative ?? false,
    min: column.min,
    max: column.max,
    definition: column.definition ?? null,
    derived: false,
  };
}
