import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/**
 * Every text of the interface, by its key in `locales/`. English now, Welsh later.
 * The published list's own words (plans, guidance, operators' words) are data and do not come from here.
 */
export const { t } = createI18n<GeneratedI18nStructure>();

/** The key of any text of the interface. */
export type TextKey = keyof GeneratedI18nStructure;
