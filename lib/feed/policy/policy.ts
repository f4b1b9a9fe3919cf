import { z } from 'zod';
import { TrustedKey } from '../key';
import { Id } from '../../list/source';

/** The most departments’ own lists that a policy may name. */
export const MOST_DEPARTMENT_LISTS = 20;

/** The fewest and the most months for which a policy may have the log kept. */
export const RETENTION = { least: 1, most: 600 } as const;

const Address = z.string().meta({
  title: 'Address',
  description: 'Where the list is published, such as https://lists.example.gov.uk/take-part/',
});

const Keys = z.array(TrustedKey).min(1).meta({
  title: 'Public keys',
  description:
    'The public keys of the list, each as “npm run feed -- keys new” writes it into its .public.json file.',
});

/** A published list that an organisation's IT sets: where it is and whom to believe. */
export const PolicyList = z.object({ address: Address, keys: Keys });

/** The same of a department's own list, with the body that it speaks for. */
export const PolicyDepartmentList = PolicyList.extend({
  organisation: Id.meta({
    title: 'Organisation',
    description: 'The body that the list speaks for, by its GOV.UK slug. A list of another body is refused.',
  }),
});

/**
 * What an organisation’s IT may set for everybody, by the browser’s managed settings. Nothing of it is required, and
 * what it does not set each person chooses. The schema that Chrome wants of it is made from this one.
 */
export const Policy = z.object({
  list: PolicyList.optional().meta({
    title: 'The cross-government list',
    description: 'The list of forums, plans and guidance that is followed. People cannot change it.',
  }),
  departmentLists: z.array(PolicyDepartmentList).max(MOST_DEPARTMENT_LISTS).optional().meta({
    title: 'Departments’ own lists',
    description:
      'Lists that are laid on the cross-government one, in this order and before those that people add.',
  }),
  organisation: Id.optional().meta({
    title: 'Organisation',
    description: 'Where everybody on this computer works, by its GOV.UK slug: department-for-education.',
  }),
  retentionMonths: z.int().min(RETENTION.least).max(RETENTION.most).optional().meta({
    title: 'Months for which the log is kept',
    description: 'A whole number from 1 to 600.',
  }),
});
