import { logFileText } from '../log/log-file-text';
import type { Format } from './format';

/** The log file itself: the one format that holds everything and can be read back whole. */
export const json: Format = {
  id: 'json',
  nameKey: 'export.jsonName',
  extension: 'json',
  mediaType: 'application/json',
  write: (file, baseName) => [
    { name: `${baseName}.json`, mediaType: 'application/json', content: logFileText(file) },
  ],
};
