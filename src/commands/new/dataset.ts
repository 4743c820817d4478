import { stringify } from 'yaml';
import type { Frequency } from '../../dataset/frequency.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Words } from '../../language/language.ts';
import { columnLabels, datasetQuestions as ask } from '../../language/words/command/new-words.ts';
import { frequencies } from '../../schema/dataset.ts';
import { numberGrammar } from '../../schema/messages/cell.ts';
import { checkNewId, checkNumber, checkPeriod } from './checks.ts';
import { choice, text, words, type Asking, type Context } from './question.ts';

const indicators = 'data/codes/indicators.csv';

/** Asks for a dataset with its first indicator and its first row; further ones are lines added to the same files. */
export function* newDataset({ catalogue, files }: Context): Asking {
  const { codes } = catalogue;
  const names = (id: string) => [`data/${id}.csv`, `data/${id}.meta.yaml`];
  const id = yield* text('id', ask.id, {
    check: (each) => checkNewId(each, files, names),
  });
  const title = yield* words('title', ask.title);
  const description = yield* words('description', ask.description);
  const area = yield* choice('area', ask.area, [...catalogue.areas.keys()]);
  const issuer = yield* words('issuer', ask.issuer);
  const licence = yield* words('licence', ask.licence);
  const frequency = (yield* choice('frequency', ask.frequency, [...frequencies])) as Frequency;
  const reports = yield* choice('reports', ask.reports, ['no', 'yes']);
  const dimension = yield* askDimension([...codes.lists.keys()], [...catalogue.datasets.values()]);
  const indicator = yield* askIndicator(id, [...codes.units.keys()]);
  const period = yield* text('period', ask.period, {
    check: (each) => checkPeriod(each, frequency),
  });
  const list = codes.lists.get(dimension?.codes ?? '');
  const code = dimension ? yield* choice('code', ask.code, [...(list?.keys() ?? [])]) : '';
  const value = yield* text('value', ask.value, { check: checkNumber });
  const source = yield* choice('source', ask.source, [...catalogue.sources.keys()]);
  const columns = [
    {
      id: 'indicator',
      label: columnLabels.indicator,
      role: 'dimension',
      type: 'code',
      codes: 'indicators',
    },
    ...(dimension ? [{ ...dimension, role: 'dimension', type: 'code' }] : []),
    { id: 'period', label: columnLabels.period, role: 'time', type: 'period' },
    { id: 'value', label: columnLabels.value, role: 'measure', type: 'number', optional: true },
    ...[
      { id: 'obs_status', label: columnLabels.obs_status, type: 'text', optional: true },
      { id: 'source', label: columnLabels.source, type: 'code', codes: 'sources' },
      { id: 'note_vi', label: columnLabels.note_vi, type: 'text', optional: true },
      { id: 'note_en', label: columnLabels.note_en, type: 'text', optional: true },
    ].map((column) => ({ ...column, role: 'attribute' })),
  ];
  const meta = {
    title,
    description,
    area,
    issuer,
    licence,
    ...(reports === 'yes' ? { reports: true } : {}),
    frequency,
    columns,
    key: ['indicator', ...(dimension ? [dimension.id] : []), 'period'],
    updated: catalogue.site.updated,
  };
  const [csv = '', metaFile = ''] = names(id);
  const header = columns.map((column) => column.id).join(',');
  const cells = [indicator['code'], ...(dimension ? [code] : []), period, value, '', source, '', ''];
  return [
    { file: csv, content: `${header}\n${cells.join(',')}\n` },
    { file: metaFile, content: stringify(meta, { lineWidth: 0 }) },
    { file: indicators, row: indicator },
  ];
}

/** The dimension beside indicator and period: levels, provinces, …; none where every figure is of the whole. */
function* askDimension(
  lists: readonly string[],
  datasets: readonly Dataset[],
): Asking<{ id: string; label: Words; codes: string } | null> {
  const own = lists.filter((name) => !['areas', 'indicators', 'sources', 'units'].includes(name));
  const codes = yield* choice('codes', ask.codes, ['none', ...own]);
  if (codes === 'none') return null;
  // A column of the same codes is called as in the datasets that have it.
  const like = datasets.flatMap(({ dimensionColumns }) => dimensionColumns).find((column) => column.codes === codes);
  const label = yield* words('dimension', ask.dimension, like?.label);
  if (like) return { id: like.id, label, codes };
  return { id: codes.replace(/ies$/, 'y').replace(/s$/, '').replaceAll('-', '_'), label, codes };
}

/** A row of indicators.csv. */
function* askIndicator(dataset: string, units: readonly string[]): Asking<Record<string, string>> {
  const code = yield* text('indicator', ask.indicator, {
    check: (each) => checkNewId(each, { has: () => false }, () => []),
  });
  const name = yield* words('indicator-name', ask.name);
  const unit = yield* choice('unit', ask.unit, units);
  const decimals = yield* text('decimals', ask.decimals, {
    initial: '0',
    check: (each) => (/^[0-6]$/.test(each) ? null : numberGrammar('en')),
  });
  const better = yield* choice('better', ask.better, ['none', 'higher', 'lower']);
  const natures = ['count', 'flow', 'stock', 'rate', 'rank', 'position', 'target'];
  const nature = yield* choice('nature', ask.nature, natures);
  const compare = yield* choice('compare', ask.compare, ['none', 'previous', 'year']);
  const definition = yield* words('definition', ask.definition);
  return {
    dataset,
    code,
    name_vi: name.vi,
    name_en: name.en,
    unit,
    decimals,
    better: better === 'none' ? '' : better,
    nature,
    compare: compare === 'none' ? '' : compare,
    definition_vi: definition.vi,
    definition_en: definition.en,
  };
}
