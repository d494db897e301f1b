/** Two tests at once share two processors with the application and the browsers. */
jest.setTimeout(60_000);
