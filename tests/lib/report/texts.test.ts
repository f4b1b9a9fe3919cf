import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../../lib/report/definitions';
import { PROBLEMS } from '../../../lib/report/scope/problems';
import { readTexts } from '../../../tools/texts/read-texts';

const texts = readTexts();
const camel = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('The texts of a report', () => {
  it.each(DEFINITIONS)('name the figure %s and say what it means', (definition) => {
    expect(texts.get(`report_measure_${definition}`)).toMatch(/\w/);
    expect(texts.get(`report_definition_${definition}`)).toMatch(/\w.*\.$/);
  });

  it.each(PROBLEMS)('say what the problem %s is', (problem) => {
    expect(texts.get(`report_quality_${camel(problem)}`)).toMatch(/\w/);
  });
});
