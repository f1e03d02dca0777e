/** What labelled statements lack, and what figures that are measured on them are worth. */
export { type Diagnosed, type DiagnosedIssue, type DiagnoseOptions, diagnose, diagnoseRows, foldsOf } from './diagnose';
export type { Diagnosis, DiagnosisName } from './table';
export { type ChanceTest, type FiguresOfUnlike, type Worth, worthOf } from './worth';
