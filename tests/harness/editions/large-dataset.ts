import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The dataset that `makeLarge` adds, and a chart of it. */
export const largeDataset = 'library-branches';
export const largeChart = `${largeDataset}-visits`;

/** So many measures of so many branches over so many years, one row each. */
export interface LargeSize {
  measures: number;
  branches: number;
  years: number;
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
const LAST_YEAR = 2024;

/**
 * Adds to a copy of the second edition a dataset of any size, made up, in which the method changes in its fifth last year;
 * with a chart whose words refer to it. Gives its rows.
 */
export function makeLarge(edition: string, { measures, branches, years }: LargeSize): number {
  const file = (path: string): string => join(edition, path);
  const measureIds = Array.from({ length: measures }, (_, index) => (index ? `service-${pad(index, 2)}` : 'visits'));
  const codes = Array.from({ length: branches }, (_, index) => `branch-${pad(index + 1, 3)}`);
  const periods = Array.from({ length: years }, (_, index) => String(LAST_YEAR - years + 1 + index));

  const columns = readFileSync(file('data/codes/indicators.csv'), 'utf8').split('\n')[0]!.trim().split(',');
  const indicator = (code: string, index: number): string => {
    const cells: Record<string, string> = {
      ...{
        dataset: largeDataset,
        code,
        unit: 'loan',
        decimals: '1',
        better: 'higher',
        nature: 'rate',
        compare: 'none',
      },
      ...{ name_vi: `Dịch vụ ${index}`, name_en: `Service ${index}` },
    };
    return columns.map((column) => cells[column] ?? '').join(',');
  };
  appendFileSync(file('data/codes/indicators.csv'), `${measureIds.map(indicator).join('\n')}\n`);
  const names = codes.map((code, index) => `${code},Chi nhánh ${index + 1},Branch ${index + 1}`);
  writeFileSync(file('data/codes/library-branches.csv'), ['code,name_vi,name_en', ...names, ''].join('\n'));
  writeFileSync(file('data/codes/methods.csv'), 'code,name_vi,name_en\nold,Cách cũ,Old\nnew,Cách mới,New\n');

  const rows = measureIds.flatMap((measure, first) =>
    codes.flatMap((branch, second) =>
      periods.map((period, third) => {
        const value = (30 + ((first * 7 + second * 5 + third * 3) % 97) / 10).toFixed(1);
        const method = third < years - 5 ? 'old' : 'new';
        return [measure, branch, period, value, '', method, 'notice-board', '', ''].join(',');
      }),
    ),
  );
  const header = 'indicator,branch,period,value,obs_status,method,source,note_vi,note_en';
  writeFileSync(file(`data/${largeDataset}.csv`), [header, ...rows, ''].join('\n'));
  writeFileSync(file(`data/${largeDataset}.meta.yaml`), meta);
  writeFileSync(file(`content/charts/${largeChart}.yaml`), chart(codes.slice(0, 3)));
  return rows.length;
}

const meta = `title: { vi: Dịch vụ của các chi nhánh, en: Services of the branches }
description: { vi: Số liệu tưởng tượng về dịch vụ của các chi nhánh., en: Imaginary figures on services of the branches. }
area: reading
issuer: { vi: Thư viện huyện Mẫu, en: Mau District Library }
licence: { vi: Dùng tự do, en: Free to use }
frequency: year
numbers: en
columns:
  - { id: indicator, label: { vi: Chỉ tiêu, en: Indicator }, role: dimension, type: code, codes: indicators }
  - { id: branch, label: { vi: Chi nhánh, en: Branch }, role: dimension, type: code, codes: library-branches }
  - { id: period, label: { vi: Năm, en: Year }, role: time, type: period }
  - { id: value, label: { vi: Giá trị, en: Value }, role: measure, type: number, optional: true }
  - { id: obs_status, label: { vi: Trạng thái, en: Status }, role: attribute, type: text, optional: true }
  - { id: method, label: { vi: Cách tính, en: Method }, role: attribute, type: code, codes: methods }
  - { id: source, label: { vi: Nguồn, en: Source }, role: attribute, type: code, codes: sources }
  - { id: note_vi, label: { vi: Ghi chú, en: Note in Vietnamese }, role: attribute, type: text, optional: true }
  - { id: note_en, label: { vi: Ghi chú tiếng Anh, en: Note }, role: attribute, type: text, optional: true }
key: [indicator, branch, period]
updated: 2025-07-01
`;

const chart = (branches: readonly string[]): string => `dataset: ${largeDataset}
kind: line
area: reading
title:
  vi: 'Chi nhánh đầu tiên có {visits branch=${branches[0]} at=last} {visits branch=${branches[0]} at=last as=period}'
  en: 'The first branch had {visits branch=${branches[0]} at=last} in {visits branch=${branches[0]} at=last as=period}'
subtitle: { vi: Số liệu tưởng tượng mỗi năm, en: Imaginary figures by year }
select: { indicator: visits, branch: [${branches.join(', ')}] }
series: branch
emphasis: ${branches[0]}
published: 2025-07-01
`;
