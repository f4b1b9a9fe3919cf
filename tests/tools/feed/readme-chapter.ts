import { readFileSync } from 'node:fs';

/** What README.md says about publishing one's own list, as it stands. */
export interface PublishChapter {
  /** The five lines, in their order. */
  readonly commands: readonly string[];
  /** What somebody fills in between the second line and the third, by file. */
  readonly filled: Readonly<Record<string, object>>;
  /** What to do in the running extension, a sentence or two a step. */
  readonly steps: readonly string[];
}

/** Reads the chapter out of README.md; what is not there is empty. */
export function readPublishChapter(): PublishChapter {
  const readme = readFileSync('README.md', 'utf8');
  const publish = chapterOf(readme, 'Publish your own feed in five commands');
  const json = blockOf(publish, 'json');
  return {
    commands: blockOf(publish, 'sh').trim().split('\n'),
    filled: JSON.parse(json === '' ? '{}' : json) as Record<string, object>,
    steps: chapterOf(readme, 'Try it in the running extension')
      .split(/^\d+\. /m)
      .slice(1)
      .map((step) => step.replaceAll(/\s+/g, ' ').trim()),
  };
}

function chapterOf(text: string, title: string): string {
  return text.split(`### ${title}\n`)[1]?.split(/\n##/)[0] ?? '';
}

function blockOf(text: string, language: string): string {
  return new RegExp('```' + language + '\n([^`]*)```').exec(text)?.[1] ?? '';
}
