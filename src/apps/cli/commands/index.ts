/** All commands, in the order of the help. A new one is a file beside this that adds itself. */
import type { AddCommand } from '../options';
import { addAdd } from './add';
import { addAnalyze } from './analyze';
import { addClassify } from './classify';
import { addCompare } from './compare';
import { addEvaluate } from './evaluate';
import { addExplain } from './explain';
import { addExport } from './export';
import { addImport } from './import';
import { addInfo } from './info';
import { addInit } from './init';
import { addIssue } from './issue';
import { addMcp } from './mcp';
import { addQueue } from './queue';
import { addReport } from './report';
import { addServe } from './serve';
import { addSubmit } from './submit';
import { addSuggest } from './suggest';
import { addTrain } from './train';
import { addValidate } from './validate';
import { addWorker } from './worker';

export const commands: readonly AddCommand[] = [
  addAnalyze,
  addClassify,
  addExplain,
  addValidate,
  addIssue,
  addTrain,
  addEvaluate,
  addSuggest,
  addReport,
  addExport,
  addImport,
  addInit,
  addAdd,
  addInfo,
  addCompare,
  addServe,
  addMcp,
  addWorker,
  addSubmit,
  addQueue,
];
