import { type BraketEvent, matchEvent } from "braket-cloudtrail";

/** Which device a call is about. The last function takes all other events, also those of calls that AWS adds later. */
export function deviceArnOf(event: BraketEvent): string | undefined {
  return matchEvent(
    event,
    {
      CreateQuantumTask: (call) => call.requestParameters?.deviceArn ?? undefined,
      CreateJob: (call) => call.requestParameters?.deviceConfig?.device ?? undefined,
      GetDevice: (call) => call.requestParameters?.deviceArn ?? undefined,
    },
    () => undefined,
  );
}
