import { analyzer } from "../aws.js";
import { onEvent } from "../handlers.js";

export const handler = onEvent(analyzer);
