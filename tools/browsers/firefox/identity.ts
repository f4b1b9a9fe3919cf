/** The add-on's id in its manifest. */
export const ADDON_ID = 'take-part@take-part.example';

/** The origin's name, which Firefox would choose anew for each profile; fixed so that its pages have known addresses. */
export const ADDON_UUID = '5f1c9a40-7d2e-4b6a-9a57-0d5c1e7a4b11';

/** How Firefox writes the id in the ids of its own interface. */
const WIDGET = ADDON_ID.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');

export const BUTTON_ID = `${WIDGET}-browser-action`;
