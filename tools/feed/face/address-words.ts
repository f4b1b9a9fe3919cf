import type { Address } from '../../../lib/list/address';

/** Where a forum is, as people write addresses: `www.mumsnet.com/talk and /Talk, except /talk/help`. */
export function addressWords({ host, subdomains, schemes, ports, paths, query, except }: Address): string {
  const where = paths.includes('/') ? host : host + paths.join(' and ');
  return [
    where,
    ...(query.length > 0 ? [`where the query begins ${query.join(' or ')}`] : []),
    ...(subdomains ? ['with all hosts below it'] : []),
    ...(schemes.includes('http') ? ['also by http'] : []),
    ...(ports.length > 0 ? [`also on port ${ports.join(' and ')}`] : []),
    ...(except.length > 0 ? [`except ${except.join(' and ')}`] : []),
  ].join(', ');
}
