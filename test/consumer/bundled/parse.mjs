// Uses one function of many.
import { parseBraketEvent } from "braket-cloudtrail";

const record = {
  eventVersion: "1.11",
  eventTime: "2026-09-07T08:15:00Z",
  eventSource: "braket.amazonaws.com",
  eventName: "GetDevice",
  awsRegion: "us-east-1",
  eventID: "5d0cbd09-6dd5-4b1c-a0a1-4b8f39ad4ab3",
  userIdentity: {},
  requestParameters: { deviceArn: "foobar" },
};
console.log(parseBraketEvent(record) === record ? "same object" : "another object");
