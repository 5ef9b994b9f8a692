/** The report of a suite, one line for each check. The process fails if a check failed, or if there was no check. */
export class Report {
  #passed = 0;
  #failed = 0;

  /** Runs a check. Prints the text that it returns, or the error that it throws. */
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

  /** Reports a check that cannot run on this machine. In CI it fails, because all checks run there. */
  missing(name: string, what: string): void {
    if (process.env.CI !== undefined) this.#failed++;
    console.log(`${process.env.CI === undefined ? "–" : "✗"} ${name}: not run. ${what}`);
  }

  end(): void {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    if (this.#failed > 0 || this.#passed === 0) process.exitCode = 1;
  }
}
