import { parseCodeList } from '../../src/dataset/read/parse-code-list.ts';
import { parseDataset, type ParsedDataset } from '../../src/dataset/parse-dataset.ts';
import { parseUnits } from '../../src/dataset/read/parse-units.ts';
import { resolveReferences } from '../../src/dataset/reference/resolve-reference.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import type { Language } from '../../src/language/language.ts';
import { datasetSchema } from '../../src/schema/dataset.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const words = (text: string) => ({ vi: text, en: text });
const list = (name: string, text: string, keyColumns = ['code']) =>
  parseCodeList({ file: `data/codes/${name}.csv`, bytes: encode(text), columns: [], keyColumns });

const units = list(
  'units',
  `code,name_vi,name_en,format_vi,format_en,format_en_one,divisor
tasks,nhiệm vụ,tasks,{n} nhiệm vụ,{n} tasks,{n} task,
percent,phần trăm,per cent,{n}%,{n}%,,
rank,thứ hạng,rank,hạng {n},{nth},,
economies,nền kinh tế,economies,{n} nền kinh tế,{n} economies,,
salary,đồng/tháng,VND a month,{n} triệu đồng/tháng,VND {n} million a month,,1000000
`,
).list;

const indicators = list(
  'indicators',
  `dataset,code,name_vi,name_en,unit,decimals,better,nature,compare,min,max,definition_vi,definition_en
ranking,rank,Hạng,Rank,rank,0,lower,rank,none,1,,,
ranking,economies,Số nền kinh tế,Economies,economies,0,none,count,none,1,,,
ranking,share,Phần trăm đầu,Top share,percent,0,lower,rate,none,,,,
work,done,Hoàn thành,Done,tasks,0,higher,flow,year,0,,,
work,assigned,Được giao,Assigned,tasks,0,none,flow,none,0,,,
work,completion,Tỷ lệ,Completion,percent,1,higher,rate,year,,,,
work,both,Cộng,Both,tasks,0,none,flow,none,,,,
pay,increase,Mức tăng,Increase,percent,1,higher,rate,none,,,,
`,
  ['dataset', 'code'],
).records;

const codeLists = new Map([
  ['levels', list('levels', 'code,name_vi,name_en\nnational,Cả nước,Nationwide\nlocal,Địa phương,Local\n').list],
  [
    'economies',
    list('economies', 'code,name_vi,name_en\nVNM,Việt Nam,Viet Nam\nTHA,Thái Lan,Thailand\nWLD,Thế giới,World\n').list,
  ],
]);
const sources = list(
  'sources',
  'code,name_vi,name_en,publisher,address\nreport-a,Báo cáo A,Report A,Cơ quan,https://a.example\nreport-b,Báo cáo B,Report B,Cơ quan,\n',
).list;

type ColumnFile = Record<string, unknown>;
const column = (id: string, role: string, type: string, more: ColumnFile = {}) => ({
  id,
  label: words(id),
  role,
  type,
  ...more,
});
const attributes = (...ids: string[]) =>
  ids.map((id) => column(id, 'attribute', id.startsWith('note') ? 'text' : 'code', { optional: true }));
const defaults = attributes('qualifier', 'basis', 'obs_status', 'source', 'note_vi', 'note_en');

const metaOf: Record<string, Record<string, unknown>> = {
  work: {
    columns: [
      column('indicator', 'dimension', 'code'),
      column('level', 'dimension', 'code', { codes: 'levels' }),
      column('period', 'time', 'period'),
      column('value', 'measure', 'number'),
      ...defaults,
    ],
    key: ['indicator', 'level', 'period'],
    derived: [
      { indicator: 'completion', formula: { ratio: ['done', 'assigned'] }, method: words('done / assigned') },
      { indicator: 'both', formula: { sum: ['done', 'assigned'] }, method: words('done + assigned') },
    ],
  },
  ranking: {
    columns: [
      column('indicator', 'dimension', 'code'),
      column('economy', 'dimension', 'code', { codes: 'economies' }),
      column('period', 'time', 'period'),
      column('value', 'measure', 'number'),
      ...defaults,
    ],
    key: ['indicator', 'economy', 'period'],
    derived: [
      {
        indicator: 'share',
        formula: { ratio: ['rank', 'economies'], at: { economy: 'WLD' } },
        method: words('rank / n'),
      },
    ],
    checks: { ranks: [{ rank: 'rank', total: 'economies', at: { economy: 'WLD' } }] },
  },
  pay: {
    columns: [
      column('period', 'time', 'period'),
      column('amount', 'measure', 'number', { unit: 'salary', better: 'higher' }),
      column('method', 'attribute', 'text', { optional: true }),
      ...defaults,
    ],
    key: ['period'],
    derived: [{ indicator: 'increase', formula: { change: 'amount' }, method: words('change') }],
  },
};

/** Parses a small CSV as one of three made-up datasets: work, ranking, pay. `more` stands over its metadata. */
export function parseSample(id: string, csv: string | Uint8Array, more: Record<string, unknown> = {}): ParsedDataset {
  const meta = datasetSchema.parse({
    title: words(id),
    description: words(id),
    area: 'area',
    issuer: words('issuer'),
    licence: words('licence'),
    frequency: 'year',
    numbers: 'en',
    updated: '2025-01-01',
    ...metaOf[id],
    ...more,
  });
  const content = typeof csv === 'string' ? encode(csv) : csv;
  const { units: unitMap } = parseUnits(units, 'data/codes/units.csv');
  const files = { file: `data/${id}.csv`, metaFile: `data/${id}.meta.yaml` };
  return parseDataset({ id, ...files, content, meta, codeLists, indicators, units: unitMap, sources });
}

/** A sample that must be sound. */
export function sample(id: string, csv: string, more: Record<string, unknown> = {}): Dataset {
  const { dataset, problems } = parseSample(id, csv, more);
  if (!dataset) throw new Error(JSON.stringify(problems, null, 2));
  return dataset;
}

/** Resolves references in one dataset. */
export function resolverOf(dataset: Dataset, language: Language = 'vi', period?: string) {
  return resolveReferences({ datasets: new Map([[dataset.id, dataset]]), language, dataset: dataset.id, period });
}

const defaultHeader = 'qualifier,basis,obs_status,source,note_vi,note_en';

export const workCsv = `indicator,level,period,value,${defaultHeader}
done,national,2023,50,,,,report-a,,
assigned,national,2023,100,,,,report-b,,
done,national,2024,40,about,,P,report-a,,
assigned,national,2024,120,,,,report-a,,
done,local,2024,7,,,,report-a,,
done,local,2025,,,,O,report-a,Chưa báo cáo,Not reported
`;

export const rankingCsv = `indicator,economy,period,value,${defaultHeader}
rank,VNM,2022,48,,,,report-a,,
rank,VNM,2023,46,,,,report-a,,
rank,VNM,2024,44,,derived,,report-a,,
rank,VNM,2025,44,,,,report-a,,
rank,THA,2024,41,,,,report-b,,
rank,THA,2025,45,,,,report-b,,
economies,WLD,2024,133,,,,report-a,,
economies,WLD,2025,139,,,,report-a,,
`;

export const payCsv = `period,amount,method,${defaultHeader}
2023-07-01,1800000,,,,,report-a,,
2024-07-01,2340000,,,,,report-b,,
2026-07-01,2530000,new,,,,report-b,,
`;
