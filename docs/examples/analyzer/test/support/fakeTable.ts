import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type PutItemCommandInput,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import type { Table } from "../../src/dynamoMemory.js";

type Item = Record<string, AttributeValue>;

/** How many items a page of a query has. */
const PAGE = 2;

/** A table in memory. It knows the one condition and the two key conditions that `dynamoMemory` uses, and throws at any other. */
export class FakeTable implements Table {
  readonly items = new Map<string, Item>();
  /** The number of calls from now on that fail, as where the table is throttled. */
  failures = 0;

  async putItem({ Item = {}, ConditionExpression, ExpressionAttributeValues }: PutItemCommandInput): Promise<void> {
    await this.#maybeFail();
    const key = `${Item.pk?.S}|${Item.sk?.S}`;
    const there = this.items.get(key);
    if (ConditionExpression !== undefined) {
      if (ConditionExpression !== "attribute_not_exists(pk) OR delivery = :delivery") throw new Error(ConditionExpression);
      if (there !== undefined && there.delivery?.S !== ExpressionAttributeValues?.[":delivery"]?.S) {
        throw new ConditionalCheckFailedException({ message: "The conditional request failed", $metadata: {} });
      }
    }
    this.items.set(key, Item);
  }

  async query({
    KeyConditionExpression = "",
    ExpressionAttributeValues = {},
    ExclusiveStartKey,
    ConsistentRead,
  }: QueryCommandInput) {
    await this.#maybeFail();
    if (ConsistentRead !== true) throw new Error("expected a consistent read");
    if (!["pk = :pk", "pk = :pk AND sk >= :since"].includes(KeyConditionExpression)) throw new Error(KeyConditionExpression);
    const since = ExpressionAttributeValues[":since"]?.S ?? "";
    const found = [...this.items.values()]
      .filter(({ pk, sk }) => pk?.S === ExpressionAttributeValues[":pk"]?.S && (sk?.S ?? "") >= since)
      .sort((left, right) => ((left.sk?.S ?? "") < (right.sk?.S ?? "") ? -1 : 1));
    const from = found.findIndex(({ sk }) => sk?.S === ExclusiveStartKey?.sk?.S) + 1;
    const Items = found.slice(from, from + PAGE);
    const last = Items.at(-1);
    return { Items, ...(from + PAGE < found.length && last !== undefined && { LastEvaluatedKey: last }) };
  }

  /** Other calls take their turns meanwhile, as in functions that run at once. */
  async #maybeFail(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.failures > 0) {
      this.failures--;
      throw new Error("throttled");
    }
  }
}
