/** Every sentence said when something that people wrote is wrong: one function a rule, free of any schema library. */
export * from './messages/sentence.ts';
export * from './messages/file.ts';
export * from './messages/table.ts';
export * from './messages/cell.ts';
export * from './messages/observation.ts';
export * from './messages/metadata.ts';
export * from './messages/page.ts';
export * from './messages/address.ts';
export * from './messages/glossary.ts';
export * from './messages/hand-in.ts';
export * from './messages/correction.ts';
export * from './messages/reference.ts';
export * from './messages/holds.ts';
