/** The end that Braket's own refusals and spend events show for spending limits made without one, in milliseconds since 1970. */
export const NO_END = /* @__PURE__ */ Date.UTC(2125, 11, 30);
