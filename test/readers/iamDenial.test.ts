import { describe, expect, it } from "vitest";
import { readIamDenial } from "../../src/readers/iamDenial.js";

const USER = "arn:aws:iam::111122223333:user/mira";
const TASK = "arn:aws:braket:us-west-2:111122223333:quantum-task/1";
const POLICY = "arn:aws:organizations::111122223333:policy/o-example/service_control_policy/p-example";
const denied = `User: ${USER} is not authorized to perform: braket:GetQuantumTask on resource: ${TASK}`;
const base = { action: "braket:GetQuantumTask", principalArn: USER, resource: TASK };

describe("readIamDenial", () => {
  it.each([
    [denied, {}],
    [`${denied} with an explicit deny`, { deny: "explicit" }],
    [`${denied} with an explicit deny in an identity-based policy`, { deny: "explicit", policyType: "identity-based" }],
    [`${denied} with an explicit deny in a resource-based policy`, { deny: "explicit", policyType: "resource-based" }],
    [`${denied} with an explicit deny in a service control policy`, { deny: "explicit", policyType: "service-control" }],
    [`${denied} due to an explicit deny in a Service Control Policy`, { deny: "explicit", policyType: "service-control" }],
    [`${denied} with an explicit deny in a resource control policy`, { deny: "explicit", policyType: "resource-control" }],
    [`${denied} with an explicit deny in a permissions boundary`, { deny: "explicit", policyType: "permissions-boundary" }],
    [`${denied} with an explicit deny in a session policy`, { deny: "explicit", policyType: "session" }],
    [`${denied} with an explicit deny in a VPC endpoint policy`, { deny: "explicit", policyType: "vpc-endpoint" }],
    [`${denied} with an explicit deny in the role trust policy`, { deny: "explicit", policyType: "role-trust" }],
    [
      `${denied} with an explicit deny in a VPC endpoint policy transitively through a service control policy`,
      { deny: "explicit", policyType: "vpc-endpoint" },
    ],
    [
      `${denied} with an explicit deny in a service control policy: ${POLICY}`,
      { deny: "explicit", policyType: "service-control", policyArn: POLICY },
    ],
    [
      `${denied} with an explicit deny in a permissions boundary: ${POLICY}.`,
      { deny: "explicit", policyType: "permissions-boundary", policyArn: POLICY },
    ],
    [
      `${denied} because no identity-based policy allows the braket:GetQuantumTask action`,
      { deny: "implicit", policyType: "identity-based" },
    ],
    [
      `${denied} because no permissions boundary allows the braket:GetQuantumTask action`,
      { deny: "implicit", policyType: "permissions-boundary" },
    ],
    [`${denied} because no session policy allows the braket:GetQuantumTask action`, { deny: "implicit", policyType: "session" }],
    [
      `${denied} because no VPC endpoint policy allows the braket:GetQuantumTask action`,
      { deny: "implicit", policyType: "vpc-endpoint" },
    ],
    [`${denied} because no policy of tomorrow allows the braket:GetQuantumTask action`, { deny: "implicit" }],
    [`${denied} with an explicit deny in a policy of tomorrow`, { deny: "explicit" }],
    [
      `You are not authorized to perform this operation. ${denied} because no identity-based policy allows it. Encoded: x`,
      {
        deny: "implicit",
        policyType: "identity-based",
      },
    ],
  ])("%s", (message, wanted) => {
    expect(readIamDenial(message)).toStrictEqual({ ...base, ...wanted });
  });

  it.each([
    [
      "without a resource",
      `User: ${USER} is not authorized to perform: braket:SearchDevices because no identity-based policy allows the action`,
      {
        action: "braket:SearchDevices",
        principalArn: USER,
        deny: "implicit",
        policyType: "identity-based",
      },
    ],
    [
      "without a principal",
      `User is not authorized to perform: iam:PassRole on resource: ${TASK}`,
      { action: "iam:PassRole", resource: TASK },
    ],
    [
      "with a resource in quotes",
      `User: ${USER} is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/a key" with an explicit deny`,
      {
        action: "s3:GetObject",
        principalArn: USER,
        resource: "arn:aws:s3:::b/a key",
        deny: "explicit",
      },
    ],
    [
      "on everything",
      `User: ${USER} is not authorized to perform: braket:* on resource: *`,
      { action: "braket:*", principalArn: USER, resource: "*" },
    ],
    [
      "with the tail of an SDK after the resource",
      `${denied} (Service: AWSBraket; Status Code: 403; Error Code: AccessDeniedException; Request ID: 00ff; Proxy: null)`,
      base,
    ],
    ["with the tail of a newer SDK", `${denied} (Service: Braket, Status Code: 403, Request ID: 00ff)`, base],
    ["with a full stop and the tail of an SDK", `${denied}. (Service: Braket, Status Code: 403)`, base],
    ["with a full stop", `${denied}.`, base],
    [
      "with the tail of an SDK after the reason",
      `${denied} because no session policy allows the braket:GetQuantumTask action (Service: Braket, Status Code: 403)`,
      { ...base, deny: "implicit", policyType: "session" },
    ],
    ["cut off within the tail of an SDK", `${denied} (Service: AWSBraket; Sta...`, base],
    ["cut off within the resource", `${denied.slice(0, -5)}...`, { action: "braket:GetQuantumTask", principalArn: USER }],
    ["cut off after the resource", `${denied} with an expl...`, base],
    ["over two lines", `User: ${USER} is not authorized to perform: \nbraket:X`, undefined],
    ["cut off within the action", `User: ${USER} is not authorized to perform: braket:GetQu...`, undefined],
    ["none", "Access Denied", undefined],
    ["the gate of the account", "This account is not authorized to use this resource.", undefined],
    ["nothing", "", undefined],
    [
      "empty parts",
      "User: is not authorized to perform: on resource: because no identity-based policy allows the action",
      undefined,
    ],
  ])("a message %s", (_, message, wanted) => {
    expect(readIamDenial(message)).toEqual(wanted);
  });

  it("ends on any text", () => {
    const starts = [
      "User: ",
      "not authorized to perform: ",
      "not authorized to perform: a:b on resource: ",
      "a:b with an explicit deny in a ",
      "not authorized to perform: a:b on resource: x (Service",
      ". (",
    ];
    for (const start of starts) expect(() => readIamDenial(start.repeat(20_000))).not.toThrow();
  });
});
