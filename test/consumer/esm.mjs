import * as root from "braket-cloudtrail";
import * as parse from "braket-cloudtrail/parse";
import * as testing from "braket-cloudtrail/testing";
import * as zod from "braket-cloudtrail/zod";
import { answers } from "./answers.mjs";

console.log(JSON.stringify(await answers({ root, parse, testing, zod })));
