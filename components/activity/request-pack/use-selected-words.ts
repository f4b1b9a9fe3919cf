import { type RefObject, useEffect } from 'react';
import { selectedWords } from './selected-words';

/** Tells the whole words that are selected inside an element, with the pointer or by keyboard, whenever they change. */
export function useSelectedWords(
  within: RefObject<HTMLElement | null>,
  onSelect: (words: string) => void,
): void {
  useEffect(() => {
    const hear = (): void => {
      const selection = document.getSelection();
      if (!selection?.anchorNode || !within.current?.contains(selection.anchorNode)) return;
      const words = selectedWords(selection);
      if (words !== '') onSelect(words);
    };
    document.addEventListener('selectionchange', hear);
    return () => document.removeEventListener('selectionchange', hear);
  }, [within, onSelect]);
}
