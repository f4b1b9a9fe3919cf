import { z } from 'zod';
import { Policy } from './policy';

/**
 * What Chrome and Edge want to know of the managed settings, as `managed-schema.json` in the package. It says the types
 * and no more: what a browser finds wrong it drops without a word to the person, and what reaches us is told.
 *
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/
 */
export function makeManagedSchema(): string {
  const { type, properties } = z.toJSONSchema(Policy, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ type, properties: eachOf(properties) }, null, 2)}\n`;
}

/** The words that Chrome knows and we want it to hear. What is undefined is not written. */
function reduce(schema: unknown): object {
  const { type, title, description, properties, items, const: only } = Object(schema) as Schema;
  return {
    title,
    description,
    type: type ?? typeof only,
    properties: properties && eachOf(properties),
    items: items === undefined ? undefined : reduce(items),
  };
}

function eachOf(properties: Schema['properties'] = {}): object {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, reduce(schema)]));
}

interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly const?: unknown;
}
