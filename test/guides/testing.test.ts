import { describe } from "vitest";

// The guide's own tests are what it shows, so they run here as they are.
describe("the guide of testing", async () => {
  await import("../../docs/guides/testing/alerts.test.js");
  await import("../../docs/guides/testing/alerts.prop.test.js");
});
