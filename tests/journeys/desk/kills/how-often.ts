/** How often the browser is killed, from which seed, and how long the log is whose upgrade is interrupted. */
export interface KillPlan {
  readonly kills: number;
  readonly seed: number;
  readonly entries: number;
}

/**
 * Reads the plan from the environment: `KILLS=100 KILLS_SEED=7`. Without it a few kills and a short log, so that nobody
 * waits for it day by day.
 */
export function readKillPlan({ KILLS = '4', KILLS_SEED = '1' }: NodeJS.ProcessEnv): KillPlan {
  const kills = Number(KILLS);
  const seed = Number(KILLS_SEED);
  if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
    throw new Error('KILLS and KILLS_SEED are whole numbers: KILLS=100 KILLS_SEED=7.');
  }
  return { kills, seed, entries: kills > 4 ? 20_000 : 3_000 };
}
