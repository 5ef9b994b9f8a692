/** What a suite tried, one line each; it ends the process with a failure where something failed or nothing was tried. */
export class Report {
  #passed = 0;
  #failed = 0;

  /** Tries something. What it returns is shown beside its name; what it throws is its failure. */
  async check(name: string, attempt: () => string | Promise<string>): Promise<void> {
    const start = performance.now();
    try {
      const shown = await attempt();
      this.#passed++;
      console.log(`✓ ${name}: ${shown} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      this.#failed++;
      console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Says that something could not be tried here. In CI that is a failure: everything is tried there. */
  missing(name: string, what: string): void {
    if (process.env.CI !== undefined) this.#failed++;
    console.log(`${process.env.CI === undefined ? "–" : "✗"} ${name}: not tried. ${what}`);
  }

  end(): void {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    if (this.#failed > 0 || this.#passed === 0) process.exitCode = 1;
  }
}
