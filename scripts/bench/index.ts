/** Runs the benchmarks: `npm run bench`, or `npm run bench -- logText heap` for some of them. */
export {};
