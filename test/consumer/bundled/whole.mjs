// Uses all of the root, by names that no bundler can foresee.
import * as root from "braket-cloudtrail";

console.log(Object.keys(root).length > 50 ? "all names" : "names are missing");
