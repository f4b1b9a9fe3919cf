import { realSurroundings } from '../command/real-surroundings';
import { runReport } from './run-report';

process.exitCode = await runReport(process.argv.slice(2), realSurroundings());
