import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type PutItemCommandInput,
  type QueryCommandInput,
  type QueryCommandOutput,
} from "@aws-sdk/client-dynamodb";
import { type BraketEvent, eventKey, parseBraketEvents } from "braket-cloudtrail";
import type { KeptCall, Memory } from "./memory.js";

/** The part of the client that is used. `new DynamoDB()` from `@aws-sdk/client-dynamodb` has it. */
export interface Table {
  putItem(input: PutItemCommandInput): Promise<unknown>;
  query(input: QueryCommandInput): Promise<Pick<QueryCommandOutput, "Items" | "LastEvaluatedKey">>;
}

/** The time in seconds for which refused calls are kept. DynamoDB deletes them some days later. */
const KEPT_REFUSALS = 86_400;

/** A memory in a DynamoDB table with the keys `pk` and `sk`, and `expires` as its time to live. */
export function dynamoMemory(table: Table, TableName: string): Memory {
  async function queryAll(input: Omit<QueryCommandInput, "TableName">): Promise<BraketEvent[]> {
    const Records: unknown[] = [];
    let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
    do {
      // A consistent read sees what other functions have written until now.
      const page = await table.query({
        ...input,
        TableName,
        ConsistentRead: true,
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      });
      Records.push(...(page.Items ?? []).map(({ record }) => JSON.parse(record?.S ?? "null")));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
    const { events, rejected } = parseBraketEvents({ Records });
    if (rejected.length > 0) throw new Error(`${TableName}: ${rejected.map(({ message }) => message).join("\n")}`);
    return events;
  }

  return {
    async claim(key, delivery) {
      try {
        await table.putItem({
          TableName,
          Item: { pk: { S: `claim ${key}` }, sk: { S: "claim" }, delivery: { S: delivery } },
          ConditionExpression: "attribute_not_exists(pk) OR delivery = :delivery",
          ExpressionAttributeValues: { ":delivery": { S: delivery } },
        });
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async keep(calls) {
      for (const call of calls) await table.putItem({ TableName, Item: itemOf(call) });
    },

    async recall(account, refusedSince) {
      const limits = await queryAll({
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": { S: `limit ${account}` } },
      });
      const refusals = await queryAll({
        KeyConditionExpression: "pk = :pk AND sk >= :since",
        ExpressionAttributeValues: { ":pk": { S: `refusal ${account}` }, ":since": { S: refusedSince } },
      });
      return [...limits, ...refusals];
    },
  };
}

function itemOf({ kind, account, event }: KeptCall): Record<string, AttributeValue> {
  const expires = Math.floor(Date.parse(event.eventTime) / 1000) + KEPT_REFUSALS;
  return {
    pk: { S: `${kind} ${account}` },
    sk: { S: `${event.eventTime} ${eventKey(event)}` },
    record: { S: JSON.stringify(event) },
    ...(kind === "refusal" && Number.isFinite(expires) && { expires: { N: `${expires}` } }),
  };
}
