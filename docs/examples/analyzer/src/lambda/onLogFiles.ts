import { S3 } from "@aws-sdk/client-s3";
import { analyzer } from "../aws.js";
import { onLogFiles } from "../handlers.js";

export const handler = onLogFiles(new S3(), analyzer);
