import { format } from 'node:util';

/** What reached console.error or console.warn during the test that runs. */
let complaints: string[] = [];

function collectComplaint(...words: unknown[]): void {
  complaints.push(format(...words));
}

beforeEach(() => {
  complaints = [];
  jest.spyOn(console, 'error').mockImplementation(collectComplaint);
  jest.spyOn(console, 'warn').mockImplementation(collectComplaint);
});

// The spies of one test must not reach the next, nor hide what the test runner itself has to say.
afterEach(() => {
  jest.restoreAllMocks();
  if (complaints.length > 0) throw new Error(`The test wrote to the console:\n${complaints.join('\n')}`);
});
