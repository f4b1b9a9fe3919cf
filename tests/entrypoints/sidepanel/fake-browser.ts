type Listener = (...told: readonly unknown[]) => void;

/** Whoever listens to one event of a browser's. */
function anEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    tell: (...told: readonly unknown[]) => {
      for (const listener of listeners) listener(...told);
    },
  };
}

/** As much of a browser as the panel asks: one window with one tab, and what it granted. */
export function aBrowser() {
  const page = { address: 'about:blank', title: '' };
  const onUpdated = anEvent();
  const granted = new Set<string>();
  const browser = {
    windows: { getCurrent: async () => ({ id: 1 }), WINDOW_ID_CURRENT: -2 },
    tabs: {
      query: async () => [{ id: 7, url: page.address, title: page.title }],
      onActivated: anEvent(),
      onUpdated,
    },
    permissions: {
      onAdded: anEvent(),
      onRemoved: anEvent(),
      getAll: async () => ({ origins: [...granted] }),
      contains: async ({ origins }: { readonly origins: readonly string[] }) =>
        origins.every((origin) => granted.has(origin)),
      request: async () => true,
    },
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async () => undefined,
    },
    alarms: { clear: async () => true, create: () => undefined },
    extension: { inIncognitoContext: false },
    runtime: {
      id: 'take-part',
      getURL: (path: string) => `chrome-extension://take-part${path}`,
      getManifest: () => ({ version: '0.1.0' }),
      onMessage: anEvent(),
      sendMessage: async () => undefined,
    },
  };
  return {
    browser,
    granted,
    /** Goes to another page in the one tab. */
    goTo: (address: string) => {
      page.address = address;
      onUpdated.tell(7, { url: address }, { active: true, windowId: 1 });
    },
  };
}
