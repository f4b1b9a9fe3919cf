import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSource } from '../../../lib/feed/format-source';
import { formatText, readSource } from '../../../lib/feed/read-source';
import { RedLine } from '../../../lib/list/guidance';

const FILE = 'guidance/red-lines/fraud.json';
const FRAUD = `{
  "id": "fraud",
  "title": "Fraud",
  "text": "Never discuss it in public.",
  "goesTo": "The hotline",
  "source": {
    "title": "A source"
  }
}
`;

const problemsOf = (text: string): readonly string[] =>
  readSource(FILE, text, RedLine).problems.map(({ field, reason }) => `${field}: ${reason}`);

describe('A source is read', () => {
  it('without a problem when it is valid and in the one format', () => {
    expect(readSource(FILE, FRAUD, RedLine)).toEqual({ value: JSON.parse(FRAUD), problems: [] });
  });

  it.each([
    ['', 'Not JSON: it ends too early, so put back what was cut off.'],
    ['{', "Not JSON, line 1: Expected property name or '}'."],
    ['bees', 'Not JSON: Unexpected token \'b\', "bees" is not valid JSON.'],
  ])('and what is not JSON at all says so: %j', (text, reason) => {
    expect(readSource(FILE, text, RedLine).problems).toEqual([
      { file: FILE, field: 'the whole file', reason },
    ]);
  });

  it('and what is not JSON says where', () => {
    const { value, problems } = readSource(FILE, FRAUD.replace('"Fraud",', '"Fraud"'), RedLine);
    expect(value).toBeNull();
    expect(problems).toEqual([
      {
        file: FILE,
        field: 'the whole file',
        reason: expect.stringMatching(/^Not JSON, line 3: Expected .*\.$/),
      },
    ]);
  });

  it('and every wrong field is named at once', () => {
    const text = '{ "id": "Fraud", "title": "Fraud", "text": 5, "goesTo": "The hotline", "source": {} }';
    expect(problemsOf(text)).toEqual([
      'id: Must be words and hyphens in lower case, such as money-saving-expert.',
      'text: Must be text in quotation marks.',
      'source.title: Missing: fill it in.',
    ]);
  });

  it('and a field that nobody would ever see is named, yet the value is there', () => {
    const text = FRAUD.replace('"title": "A source"', '"title": "A source",\n    "author": "Jo"');
    expect(problemsOf(text)).toEqual([
      'source.author: No such field, so nobody would ever see it: correct its name, or take it out.',
    ]);
    expect(readSource(FILE, text, RedLine).value).not.toBeNull();
  });

  it.each([
    ['fields in another order', FRAUD.replace(/( {2}"id".*\n)( {2}"title".*\n)/, '$2$1'), 'line 2'],
    ['other indents', FRAUD.replaceAll('  ', '\t'), 'line 2'],
    ['a field twice', FRAUD.replace('"id"', '"id": "x",\n  "id"'), 'line 2'],
    ['no last line end', FRAUD.trimEnd(), 'line 10'],
    ['something after the end', `${FRAUD}\n`, 'line 11'],
    ['spaces around a text', FRAUD.replace('"Fraud"', '" Fraud "'), 'line 3'],
    ['Windows line ends', FRAUD.replaceAll('\n', '\r\n'), 'line 1'],
  ])('and %s is told by its line and can be put right', (_, text, line) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(new RegExp(`^${line}: Not in the one format`))]);
    expect(formatText(text, RedLine)).toBe(FRAUD);
  });

  it('and what is not valid is not formatted', () => {
    expect(formatText('{}', RedLine)).toBeNull();
    expect(formatText('{', RedLine)).toBeNull();
    expect(formatText(FRAUD.replace('"A source"', '"A source", "author": "Jo"'), RedLine)).toBeNull();
  });
});

describe('The one format', () => {
  it('keeps a list of plain values on its line where it fits, and opens it where it does not', () => {
    const long = Array.from({ length: 9 }, (_, n) => `keyword-${n}-of-many`);
    expect(formatSource({ short: ['a', 'b'], none: [], empty: {}, long, things: [{ a: 1 }] })).toBe(
      `{\n  "short": ["a", "b"],\n  "none": [],\n  "empty": {},\n  "long": [\n${long
        .map((word) => `    "${word}"`)
        .join(',\n')}\n  ],\n  "things": [\n    {\n      "a": 1\n    }\n  ]\n}\n`,
    );
  });

  it('says the same as before', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(formatSource(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
