import type { PackWords } from '../../../../lib/formats/request-pack/pack-words';

/** Every word of a pack, called by its own key: what is tested is what stands around it. */
export const WORDS: PackWords = new Proxy({} as PackWords, {
  get: (_, name) =>
    ['columns', 'whatHidden', 'facts', 'kinds', 'outcomes', 'barriers', 'directions'].includes(String(name))
      ? new Proxy({}, { get: (__, inner) => `~${String(inner)}~` })
      : name === 'forums'
        ? {}
        : `~${String(name)}~`,
});
