import { z } from 'zod';
import { asTheSchemaSays, checksOf, type IsPlain, remembers } from './ask-schema';

/** Texts of a length, of a pattern, and without spaces around them. */
export function plainText(schema: z.ZodString | z.ZodISODate): IsPlain {
  const ask = asTheSchemaSays(schema);
  const ownPattern = schema instanceof z.ZodISODate ? [schema.def] : [];
  const tests = [...ownPattern, ...checksOf(schema)].map(textTest);
  if (!tests.every((test) => test !== null)) return ask;
  return (value) => {
    if (typeof value !== 'string') return false;
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

/** What one check asks of a text; null for a check that is not known here. */
function textTest(check: z.core.$ZodCheckDef): ((text: string) => boolean) | null {
  switch (check.check) {
    case 'min_length': {
      const { minimum } = check as z.core.$ZodCheckMinLengthDef;
      return (text) => text.length >= minimum;
    }
    case 'max_length': {
      const { maximum } = check as z.core.$ZodCheckMaxLengthDef;
      return (text) => text.length <= maximum;
    }
    case 'overwrite': {
      const { tx } = check as z.core.$ZodCheckOverwriteDef;
      return (text) => tx(text) === text;
    }
    case 'string_format': {
      const { pattern } = check as z.core.$ZodCheckStringFormatDef;
      return pattern === undefined || remembers(pattern) ? null : (text) => pattern.test(text);
    }
    default:
      return null;
  }
}
