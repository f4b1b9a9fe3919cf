import { realSurroundings } from '../command/real-surroundings';
import { runFeed } from './run-feed';

process.exitCode = await runFeed(process.argv.slice(2), realSurroundings());
