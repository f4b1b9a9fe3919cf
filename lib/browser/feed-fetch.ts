import type { Clock, Fetch } from '../feed/client/surroundings';

/** The browser's own requests, for the one address that a list is followed at. Nothing else here asks the network. */
export const fetchFromNetwork: Fetch = (address, init) => fetch(address, init);

/** The browser's clock. */
export const ownClock: Clock = {
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
