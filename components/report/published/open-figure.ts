import { createContext } from 'react';
import type { PublishedFigure } from '../../../lib/report/publish/published-report';

/** Opens what a figure means and what it was made of. Null on a page that stands alone, where there is nothing to open. */
export const OpenFigure = createContext<((figure: PublishedFigure, name: string) => void) | null>(null);
