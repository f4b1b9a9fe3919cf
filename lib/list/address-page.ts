/** What recognition looks at in a page's address, named and written as `URL` does. */
export type PageAddress = Pick<
  URL,
  'protocol' | 'username' | 'password' | 'hostname' | 'port' | 'pathname' | 'search'
>;

/**
 * An address in the plainest writing, which `new URL` would take apart and leave as it is: small letters in the host,
 * no port, no dot segment, nothing that gets percent-encoded. Punycode is left to `new URL`, which checks it.
 */
const PLAIN =
  /^(https?:)\/\/([a-z0-9.-]+)((?:\/(?!\.|%2[eE])[\w~.!$&()*+,;=:@%-]*)+)(\?[\w~.!$&()*+,;=:@%/?-]*)?(?:#|$)/;

/** Reads an address exactly as the URL Standard does; null when it is none. Plain ones take a short cut. */
export function readPageAddress(address: string): PageAddress | null {
  const plain = PLAIN.exec(address);
  if (plain && plain[2]?.includes('xn--') === false) {
    const [, protocol = '', hostname = '', pathname = '', search = ''] = plain;
    return {
      protocol,
      username: '',
      password: '',
      hostname,
      port: '',
      pathname,
      search: search === '?' ? '' : search,
    };
  }
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The same page on another host. */
export function onHost(url: PageAddress, hostname: string): PageAddress {
  const { protocol, username, password, port, pathname, search } = url;
  return { protocol, username, password, hostname, port, pathname, search };
}
