import * as root from "braket-cloudtrail";
import * as testing from "braket-cloudtrail/testing";
import * as zod from "braket-cloudtrail/zod";
import { answers } from "./answers.mjs";

console.log(JSON.stringify(await answers({ root, testing, zod })));
