/** Imported first: React is measured as it is served, without the checks of its development build. */
Object.assign(process.env, { NODE_ENV: 'production' });
