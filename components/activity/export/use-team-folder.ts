import { useEffect, useState } from 'react';
import type { TeamFolder, WriteFailure } from '../../../lib/formats/export/export-means';

/** A file that is there already: which, since when, and what ours could be called instead. */
export interface FolderConflict {
  readonly name: string;
  readonly changedAt: string;
  readonly freeName: string;
}

/** What is told to whoever writes. */
export interface FolderActs {
  readonly onWrite: (name: string, folder: string) => void;
  readonly onFailure: (reason: WriteFailure, folder: string) => void;
}

/** The remembered folder as the page deals with it. */
export interface UsedFolder {
  /** Its own name; null when none is remembered. */
  readonly folder: string | null;
  /** What must be answered before anything is written. */
  readonly question: FolderConflict | null;
  readonly save: (name: string) => Promise<void>;
  readonly answer: (name: string | null) => void;
  readonly cancel: () => void;
  readonly choose: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Saves into the remembered folder, asking for one first, and before a file that may be somebody else's is replaced. */
export function useTeamFolder(
  team: TeamFolder | null,
  { onWrite, onFailure }: FolderActs,
): UsedFolder | null {
  const [folder, setFolder] = useState<string | null>(null);
  const [question, setQuestion] = useState<FolderConflict | null>(null);
  useEffect(() => {
    let isOpen = true;
    // Where it cannot be read, it is asked for again when something is saved.
    team?.read().then(
      (name) => isOpen && setFolder(name),
      () => {},
    );
    return () => {
      isOpen = false;
    };
  }, [team]);
  if (!team) return null;

  const choose = async (): Promise<string | null> => {
    setQuestion(null);
    const chosen = await team.choose();
    if (chosen !== null) setFolder(chosen);
    return chosen;
  };
  return {
    folder,
    question,
    save: async (name) => {
      setQuestion(null);
      const into = folder ?? (await choose());
      if (into === null) return;
      const look = await team.look(name);
      switch (look.is) {
        case 'free':
          return onWrite(name, into);
        case 'taken':
          return setQuestion({ name, changedAt: look.changedAt, freeName: look.freeName });
        case 'not-allowed':
        case 'folder-gone':
          return onFailure(look.is, into);
      }
    },
    answer: (name) => {
      setQuestion(null);
      if (name !== null && folder !== null) onWrite(name, folder);
    },
    cancel: () => setQuestion(null),
    choose: async () => void (await choose()),
    forget: async () => {
      setQuestion(null);
      await team.forget();
      setFolder(null);
    },
  };
}
