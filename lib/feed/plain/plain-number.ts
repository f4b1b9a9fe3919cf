import type { z } from 'zod';
import { asTheSchemaSays, checksOf, type IsPlain } from './ask-schema';

/** Whole numbers between two bounds; anything else is for the schema to say. */
export function plainNumber(schema: z.ZodNumber): IsPlain {
  const ask = asTheSchemaSays(schema);
  const bounds = checksOf(schema).map(boundOf);
  if (!schema.isInt || !bounds.every((bound) => bound !== null)) return ask;
  return (value) => {
    if (!Number.isSafeInteger(value)) return false;
    for (const holds of bounds) if (!holds(value as number)) return false;
    return true;
  };
}

/** What one check asks of a number; null for a check that is not known here. */
function boundOf(check: z.core.$ZodCheckDef): ((value: number) => boolean) | null {
  switch (check.check) {
    case 'greater_than': {
      const { value: least, inclusive } = check as z.core.$ZodCheckGreaterThanDef;
      if (typeof least !== 'number') return null;
      return (value) => (inclusive ? value >= least : value > least);
    }
    case 'less_than': {
      const { value: most, inclusive } = check as z.core.$ZodCheckLessThanDef;
      if (typeof most !== 'number') return null;
      return (value) => (inclusive ? value <= most : value < most);
    }
    default:
      return null;
  }
}
