import { anExample } from '../list/fixtures';
import type { LintExample } from './lint-examples';
import { withForum, withGuidance, withPlan } from './sound-sources';

/** What the rule about references catches. */
export const REFERENCE_EXAMPLES = {
  references: [
    {
      says: 'a forum is led by a body that is not listed',
      sources: withForum({ name: 'Led', lead: 'ministry-of-bees' }),
      file: 'forums/led.json',
      field: 'lead',
    },
    {
      says: 'a plan speaks of a forum that is not listed',
      sources: withPlan({ forum: 'nowhere' }),
      file: 'plans/department-for-education.json',
      field: 'forums[0].forum',
    },
    {
      says: 'an example shows a value and a red line that nobody wrote',
      sources: withGuidance({ examples: [anExample({ id: 'odd', value: 'integrity', redLine: 'blood' })] }),
      file: 'guidance/examples/odd.json',
      field: 'redLine',
    },
  ],
} satisfies Readonly<Record<string, readonly LintExample[]>>;
