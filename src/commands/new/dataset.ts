import { stringify } from 'yaml';
import type { Dataset } from '../../dataset/types.ts';
import type { Words } from '../../language/language.ts';
import { numberGrammar } from '../../schema/messages/cell.ts';
import { checkNewId, checkNumber, checkPeriod } from './checks.ts';
import { choice, text, words, type Asking, type Context } from './question.ts';

const indicators = 'data/codes/indicators.csv';

/** Asks for a dataset with its first indicator and its first row; further ones are lines added to the same files. */
export function* newDataset({ catalogue, files }: Context): Asking {
  const { codes } = catalogue;
  const names = (id: string) => [`data/${id}.csv`, `data/${id}.meta.yaml`];
  const id = yield* text('id', 'Mã bộ số liệu', 'Id of the dataset', {
    check: (each) => checkNewId(each, files, names),
  });
  const title = yield* words('title', 'Tên bộ số liệu', 'Title');
  const description = yield* words('description', 'Hai, ba câu: gồm những gì', 'Two or three sentences: what it holds');
  const area = yield* choice('area', 'Lĩnh vực', 'Area', [...catalogue.areas.keys()]);
  const issuer = yield* words('issuer', 'Cơ quan công bố', 'Issued by');
  const licence = yield* words('licence', 'Điều kiện sử dụng', 'Terms of use');
  const frequency = yield* choice('frequency', 'Bao lâu có số mới', 'How often', [
    'year',
    'half',
    'quarter',
    'irregular',
  ]);
  const reports = yield* choice('reports', 'Mỗi kỳ có một trang báo cáo', 'A report for each period', ['no', 'yes']);
  const dimension = yield* askDimension([...codes.lists.keys()], [...catalogue.datasets.values()]);
  const indicator = yield* askIndicator(id, [...codes.units.keys()]);
  const period = yield* text('period', 'Kỳ của số đầu tiên', 'Period of the first figure', {
    check: (each) => checkPeriod(each, frequency),
  });
  const list = codes.lists.get(dimension?.codes ?? '');
  const code = dimension ? yield* choice('code', 'Mã của số ấy', 'Its code', [...(list?.keys() ?? [])]) : '';
  const value = yield* text('value', 'Giá trị, viết như 1327.5', 'Value, written like 1327.5', { check: checkNumber });
  const source = yield* choice('source', 'Nguồn', 'Source', [...catalogue.sources.keys()]);
  const columns = [
    {
      id: 'indicator',
      label: { vi: 'Chỉ tiêu', en: 'Indicator' },
      role: 'dimension',
      type: 'code',
      codes: 'indicators',
    },
    ...(dimension ? [{ ...dimension, role: 'dimension', type: 'code' }] : []),
    { id: 'period', label: { vi: 'Kỳ', en: 'Period' }, role: 'time', type: 'period' },
    { id: 'value', label: { vi: 'Giá trị', en: 'Value' }, role: 'measure', type: 'number', optional: true },
    ...[
      { id: 'obs_status', label: { vi: 'Trạng thái', en: 'Status' }, type: 'text', optional: true },
      { id: 'source', label: { vi: 'Nguồn', en: 'Source' }, type: 'code', codes: 'sources' },
      { id: 'note_vi', label: { vi: 'Ghi chú', en: 'Note in Vietnamese' }, type: 'text', optional: true },
      { id: 'note_en', label: { vi: 'Ghi chú tiếng Anh', en: 'Note' }, type: 'text', optional: true },
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
  const codes = yield* choice('codes', 'Chia theo danh sách mã', 'Broken down by the code list', ['none', ...own]);
  if (codes === 'none') return null;
  // A column of the same codes is called as in the datasets that have it.
  const like = datasets.flatMap(({ dimensionColumns }) => dimensionColumns).find((column) => column.codes === codes);
  const label = yield* words('dimension', 'Tên cột ấy', 'Name of that column', like?.label);
  if (like) return { id: like.id, label, codes };
  return { id: codes.replace(/ies$/, 'y').replace(/s$/, '').replaceAll('-', '_'), label, codes };
}

/** A row of indicators.csv. */
function* askIndicator(dataset: string, units: readonly string[]): Asking<Record<string, string>> {
  const code = yield* text('indicator', 'Mã chỉ tiêu đầu tiên', 'Id of the first indicator', {
    check: (each) => checkNewId(each, { has: () => false }, () => []),
  });
  const name = yield* words('indicator-name', 'Tên chỉ tiêu', 'Name of the indicator');
  const unit = yield* choice('unit', 'Đơn vị', 'Unit', units);
  const decimals = yield* text('decimals', 'Số chữ số thập phân', 'Decimals', {
    initial: '0',
    check: (each) => (/^[0-6]$/.test(each) ? null : numberGrammar('en')),
  });
  const better = yield* choice('better', 'Chiều nào tốt hơn', 'Which is better', ['none', 'higher', 'lower']);
  const natures = ['count', 'flow', 'stock', 'rate', 'rank', 'target'];
  const nature = yield* choice('nature', 'Tính chất', 'Nature', natures);
  const compare = yield* choice('compare', 'So với kỳ nào', 'Compared with which period', ['none', 'previous', 'year']);
  const definition = yield* words('definition', 'Định nghĩa', 'Definition');
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
