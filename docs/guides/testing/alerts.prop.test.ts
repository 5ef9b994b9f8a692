import { inFirehose, inKinesis, inLogFile, inSns, inSqs } from "braket-cloudtrail/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { alertsIn, alertsOf } from "./alerts.js";
import { braketEvents } from "./arbitraries.js";

it("gives each event one alert at most", () => {
  fc.assert(
    fc.property(braketEvents, (event) => {
      expect(alertsOf(event).length).toBeLessThanOrEqual(1);
    }),
  );
});

it("gives the same alerts by whatever way the events arrive", () => {
  const ways = fc.constantFrom(inLogFile, inSqs, inSns, inKinesis, inFirehose);
  fc.assert(
    fc.property(fc.array(braketEvents, { maxLength: 5 }), ways, (events, deliver) => {
      expect(alertsIn(deliver(events))).toEqual(events.flatMap(alertsOf));
    }),
  );
});
