import type { Bench } from '../bench';
import { makeFiles } from './import/files';
import { onReportPage } from './import/on-report-page';

const FEW = 20;
const SOME = 100;
/** The size that the goals are stated for: a million entries. */
const ALL = 1000;

/** A manager’s whole way on the extension’s own page, in real Chromium. */
export const reportPage: Bench = {
  name: 'report-page',
  summary: 'a folder of logs handed to the report page, kept, and looked at by period',
  async *rows(effort) {
    effort.say('making up the files');
    const files = await makeFiles(effort.quick ? FEW : effort.large ? ALL : SOME);
    try {
      yield* onReportPage(files, effort);
    } finally {
      files.remove();
    }
  },
};
