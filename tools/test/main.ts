import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../setup/ensure-browsers';
import { thisMachine } from '../setup/machine';
import { runStep } from './run-step';
import { STEPS, chooseSteps } from './steps';
import type { Step } from './steps';

const say = (line: string): void => console.log(line);

/** Whether the browsers that the journeys need are there; says what is missing. */
async function areBrowsersReady(): Promise<boolean> {
  const ready = await ensureBrowsers(['chromium', 'firefox'], thisMachine, say);
  if (!ready.ok) ready.sentences.forEach(say);
  return ready.ok;
}

/** Runs the steps until one fails. */
async function runSteps(
  steps: readonly Step[],
): Promise<{ failedStep: string | null; passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  for (const [index, step] of steps.entries()) {
    say(`\n── ${index + 1} of ${steps.length}: ${step.headline} (${step.name})`);
    const began = performance.now();
    // One after the other, so that the output of one step is read as a whole.
    const result = await runStep(step);
    total.passed += result.passed;
    total.failed += result.failed;
    if (!result.ok) return { ...total, failedStep: step.name };
    say(`   passed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  return { ...total, failedStep: null };
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const chosen = chooseSteps(only);
if (!chosen.ok) {
  say(`No step is called ${chosen.unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exitCode = 2;
} else if (chosen.steps.some((step) => step.name === 'journeys') && !(await areBrowsersReady())) {
  say('\n0 passed, 1 failed');
  process.exitCode = 1;
} else {
  const { failedStep, passed, failed } = await runSteps(chosen.steps);
  if (failedStep !== null) {
    say(`\nStopped: the step “${failedStep}” failed. Run it alone with: npm test -- --only ${failedStep}`);
    process.exitCode = 1;
  }
  say(`\n${passed} passed, ${failed} failed`);
}
